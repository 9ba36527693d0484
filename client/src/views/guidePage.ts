/**
 * The page of the guide: one panel per key, its boxes kept in the workspace's state under the key's fingerprint, so that they
 * outlive a restart. Never holds a key; opens only links that the guide itself brought.
 */
import * as vscode from 'vscode';
import type { GuideDocument } from '../../../server/src/shared/guide';
import { incidentNote } from '../../../server/src/shared/incidentNote';
import { codeBlocksOf, guideHtml } from './guideHtml';

/** Type of the panel, for the editor. */
export const guideViewType = 'keylift.guide';

/** What a page says. Anything else is ignored. */
type PageMessage =
  | { readonly kind: 'check'; readonly id: string; readonly done: boolean }
  | { readonly kind: 'copy'; readonly index: number }
  | { readonly kind: 'note' }
  | { readonly kind: 'open'; readonly href: string }
  | { readonly kind: 'command'; readonly command: string };

/** Owns the open pages. */
export class GuidePages implements vscode.Disposable {
  readonly #panels = new Map<string, vscode.WebviewPanel>();

  /** @param state where ticked boxes are kept */
  constructor(private readonly state: vscode.Memento) {}

  /** Shows a guide beside the editor, or brings its page to the front with what is known now. */
  show(document: GuideDocument): void {
    const subject = subjectOf(document);
    const panel = this.#panels.get(subject) ?? this.#open(subject, document);
    panel.title = vscode.l10n.t('{0}: key leaked', document.providerName);
    this.#draw(panel, document);
    panel.reveal();
  }

  dispose(): void {
    for (const panel of [...this.#panels.values()]) panel.dispose();
  }

  #open(subject: string, document: GuideDocument): vscode.WebviewPanel {
    const column = vscode.ViewColumn.Beside;
    const options = { enableScripts: true, localResourceRoots: [], enableFindWidget: true };
    const panel = vscode.window.createWebviewPanel(guideViewType, document.title, column, options);
    this.#panels.set(subject, panel);
    panel.onDidDispose(() => this.#panels.delete(subject));
    return panel;
  }

  readonly #listeners = new WeakMap<vscode.WebviewPanel, vscode.Disposable>();

  #draw(panel: vscode.WebviewPanel, document: GuideDocument): void {
    const done = this.#done(document);
    const t = vscode.l10n.t;
    const words = {
      contents: t('Contents'),
      copy: t('Copy'),
      copyNote: t('Copy Incident Note'),
      sources: t('Sources'),
      progress: t('{0} of {1} steps done', '{0}', '{1}'),
      language: t('Read it from a store in'),
    };
    this.#listeners.get(panel)?.dispose();
    const listener = panel.webview.onDidReceiveMessage((message: PageMessage) => this.#hear(message, document));
    this.#listeners.set(panel, listener);
    panel.webview.html = guideHtml(document, { nonce: randomNonce(), isDone: (id) => done.has(id), words });
  }

  async #hear(message: PageMessage, document: GuideDocument): Promise<void> {
    switch (message.kind) {
      case 'check': {
        const done = this.#done(document);
        if (message.done) done.add(message.id);
        else done.delete(message.id);
        await this.state.update(stateKey(document), [...done]);
        return;
      }
      case 'copy': {
        const text = codeBlocksOf(document)[message.index]?.text;
        if (text !== undefined) await vscode.env.clipboard.writeText(text);
        return;
      }
      case 'note':
        await vscode.env.clipboard.writeText(incidentNote(document, this.#done(document), new Date().toISOString()));
        vscode.window.setStatusBarMessage(vscode.l10n.t('Incident note copied.'), 3000);
        return;
      case 'open':
        if (linksOf(document).has(message.href)) await vscode.env.openExternal(vscode.Uri.parse(message.href, true));
        return;
      case 'command':
        if (hasCommand(document, message.command)) await vscode.commands.executeCommand(message.command, document.key);
        return;
    }
  }

  #done(document: GuideDocument): Set<string> {
    return new Set(this.state.get<string[]>(stateKey(document), []));
  }
}

function subjectOf({ key, provider, title }: GuideDocument): string {
  return key?.fingerprint ?? `${provider}/${title}`;
}

function stateKey(document: GuideDocument): string {
  return `keylift.guide/${subjectOf(document)}`;
}

function linksOf({ sections }: GuideDocument): ReadonlySet<string> {
  const blocks = sections.flatMap((section) => section.blocks);
  return new Set(blocks.flatMap((block) => (block.kind === 'links' ? block.items.map(({ href }) => href) : [])));
}

function hasCommand({ sections }: GuideDocument, command: string): boolean {
  return sections.some(({ blocks }) => blocks.some((block) => block.kind === 'command' && block.command === command));
}

function randomNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
