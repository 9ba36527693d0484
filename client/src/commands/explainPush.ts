/**
 * "Keylift: Explain a Refused Push...": which commit, file and line a refusal because of a secret is about, and how to rewrite the
 * commits. Takes what it was heard of; else the clipboard, what is selected in the terminal, or what is pasted.
 */
import * as vscode from 'vscode';
import {
  type ExplainPushParams,
  type ExplainPushResult,
  explainPushMethod,
  looksLikeRefusedPush,
} from '../../../server/src/shared/pushRescue';
import type { CommandDeps } from './deps';
import { requireServer } from './requireServer';

/** Explains, in a page beside the editor. */
export async function explainPush(deps: CommandDeps, ...[given, folder]: readonly unknown[]): Promise<void> {
  const t = vscode.l10n.t;
  const text = typeof given === 'string' ? given : await findText();
  if (text === undefined) return;
  const client = await requireServer(deps);
  if (!client) return;
  const own = folder instanceof vscode.Uri ? [folder] : [];
  const document = vscode.window.activeTextEditor?.document.uri;
  const near = document?.scheme === 'file' ? [vscode.Uri.joinPath(document, '..')] : [];
  const open = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const folders = [...own, ...near, ...open].map((uri) => uri.toString());
  const explanation = await client.sendRequest<ExplainPushResult>(explainPushMethod, {
    text,
    folders,
  } satisfies ExplainPushParams);
  if (explanation === null) {
    void vscode.window.showInformationMessage(
      t('This is not a push that was refused because of a secret, or no folder of it is open.'),
    );
    return;
  }
  deps.pushes.show(explanation);
}

/** What is selected in the active terminal. The clipboard is the only way to it, and gets back what it held. */
async function selectedInTerminal(clipboard: string): Promise<string> {
  if (vscode.window.activeTerminal === undefined) return '';
  await vscode.commands.executeCommand('workbench.action.terminal.copySelection');
  const selected = await vscode.env.clipboard.readText();
  if (selected !== clipboard) await vscode.env.clipboard.writeText(clipboard);
  return selected;
}

async function findText(): Promise<string | undefined> {
  const clipboard = await vscode.env.clipboard.readText();
  if (looksLikeRefusedPush(clipboard)) return clipboard;
  const selected = await selectedInTerminal(clipboard);
  if (looksLikeRefusedPush(selected)) return selected;
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Explain a Refused Push'),
    prompt: vscode.l10n.t('Paste what git printed, from the first line that starts with "remote:"'),
    ignoreFocusOut: true,
    validateInput: (text) =>
      text === '' || looksLikeRefusedPush(text) ? undefined : vscode.l10n.t('This does not look like such a refusal.'),
  });
}
