/**
 * The page about a refused push: one panel, drawn anew for each. Jumps to files and commits, opens the fix and the guide, copies
 * commands; runs none of them.
 */
import * as vscode from 'vscode';
import type { ExplainedSecret, ExplainPushResult } from '../../../server/src/shared/pushRescue';
import { randomNonce } from './nonce';
import { commandsOf, type PushWords, pushHtml } from './pushHtml';

/** Type of the panel, for the editor. */
const pushViewType = 'keylift.push';

type Explanation = NonNullable<ExplainPushResult>;

/** What the page says. `index`: of a secret, or of a command. Anything else is ignored. */
interface PageMessage {
  readonly kind: 'open' | 'fix' | 'commit' | 'guide' | 'copy';
  readonly index: number;
}

/** Owns the page. */
export class PushPage implements vscode.Disposable {
  #panel: vscode.WebviewPanel | undefined;
  #explanation: Explanation | undefined;

  /** Shows an explanation beside the editor, in place of the last one. */
  show(explanation: Explanation): void {
    this.#explanation = explanation;
    const panel = this.#panel ?? this.#open();
    panel.webview.html = pushHtml(explanation, wordsFor(explanation), randomNonce());
    panel.reveal(undefined, true);
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #open(): vscode.WebviewPanel {
    const options = { enableScripts: true, localResourceRoots: [], enableFindWidget: true };
    const title = vscode.l10n.t('Refused push');
    const panel = vscode.window.createWebviewPanel(pushViewType, title, vscode.ViewColumn.Beside, options);
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    panel.webview.onDidReceiveMessage((message: PageMessage) => this.#hear(message));
    this.#panel = panel;
    return panel;
  }

  async #hear({ kind, index }: PageMessage): Promise<void> {
    const explanation = this.#explanation;
    if (explanation === undefined) return;
    if (kind === 'copy') {
      const command = commandsOf(explanation)[index];
      if (command !== undefined) await vscode.env.clipboard.writeText(command);
      return;
    }
    const secret = explanation.secrets[index];
    if (secret !== undefined) await act(kind, secret, vscode.Uri.parse(explanation.root, true));
  }
}

async function act(kind: Exclude<PageMessage['kind'], 'copy'>, secret: ExplainedSecret, root: vscode.Uri) {
  const file = vscode.Uri.joinPath(root, ...secret.file.split('/'));
  switch (kind) {
    case 'open':
    case 'fix': {
      const isOpen = await show(file, secret.now?.startLine ?? secret.line, secret.now?.startColumn);
      if (isOpen && kind === 'fix') await vscode.commands.executeCommand('editor.action.quickFix');
      return;
    }
    case 'commit':
      if (secret.id === undefined) return;
      // The Git extension's own way to name a file of a commit.
      await show(
        file.with({ scheme: 'git', query: JSON.stringify({ path: file.fsPath, ref: secret.id }) }),
        secret.line,
      );
      return;
    case 'guide':
      if (secret.found !== undefined) await vscode.commands.executeCommand('keylift.openGuide', secret.found.detector);
      return;
  }
}

/** @returns whether the file could be opened; the user is told when not */
async function show(uri: vscode.Uri, line = 1, column = 1): Promise<boolean> {
  try {
    const at = new vscode.Position(line - 1, column - 1);
    const selection = new vscode.Range(at, at);
    await vscode.window.showTextDocument(uri, { selection, viewColumn: vscode.ViewColumn.One });
    return true;
  } catch {
    // Deleted since, or there is no Git extension: the page still says where it was.
    void vscode.window.showInformationMessage(vscode.l10n.t('This file cannot be opened: it is not there any more.'));
    return false;
  }
}

function wordsFor({ platformName }: Explanation): PushWords {
  const t = vscode.l10n.t;
  return {
    title: t('{0} refused the push', platformName),
    where: t('Where'),
    inCommit: (commit) => t('in commit {0}', commit),
    notHere: t('This commit is not in this clone.'),
    nothingFound: t('Keylift finds nothing on that line.'),
    onlyThere: t('Not in the file as it is now, but in that commit.'),
    pushedTo: (branch) => t('Already on {0}: replace the key.', branch),
    open: t('Open File'),
    fix: t('Fix It'),
    showCommit: t('Show in Commit'),
    guide: t('What to Do About This Key'),
    whatToDo: t('What to do'),
    copy: t('Copy'),
  };
}
