/**
 * The page of the guide: one panel per key, its boxes kept in the workspace's state under the key's fingerprint, so that they
 * outlive a restart, as the page itself does. Never holds a key; opens only what the guide itself brought.
 */
import * as vscode from 'vscode';
import {
  type GuideDocument,
  type GuidedFinding,
  type GuideParams,
  type GuideResult,
  revokedBox,
} from '../../../server/src/shared/guide';
import { incidentNote } from '../../../server/src/shared/incidentNote';
import { codeBlocksOf, type GuidePageOptions, guideHtml, sectionsHtml, tablesOf } from './guideHtml';
import { GuideMemory } from './guideMemory';
import { randomNonce } from './nonce';

/** Type of the panel, for the editor. */
const guideViewType = 'keylift.guide';

/** What a page says. Anything else is ignored. */
type PageMessage =
  | { readonly kind: 'check'; readonly id: string; readonly done: boolean }
  | { readonly kind: 'copy'; readonly index: number }
  | { readonly kind: 'note' }
  | { readonly kind: 'open'; readonly href: string }
  | { readonly kind: 'jump'; readonly table: number; readonly row: number }
  | { readonly kind: 'command'; readonly command: string };

/** An open page, and what it shows now. */
interface OpenPage {
  readonly panel: vscode.WebviewPanel;
  document: GuideDocument;
}

/** What pages need of the extension. */
export interface GuidePageDeps {
  /** Where ticked boxes are kept. */
  readonly state: vscode.Memento;
  /** Asks the server; undefined when there is none, null when the key's detector is not known any more. */
  readonly request: (params: GuideParams) => Promise<GuideResult | undefined>;
}

/** Owns the open pages, and brings them back after a restart. */
export class GuidePages implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #pages = new Map<string, OpenPage>();
  readonly #serializer = vscode.window.registerWebviewPanelSerializer(guideViewType, this);
  readonly memory: GuideMemory;

  constructor(private readonly deps: GuidePageDeps) {
    this.memory = new GuideMemory(deps.state);
  }

  /** Shows a guide beside the editor, or brings its page to the front with what is known now. */
  show(document: GuideDocument): void {
    const subject = subjectOf(document);
    const page = this.#pages.get(subject) ?? this.#adopt(subject, document, openPanel(document.title));
    this.#fill(page, document);
    page.panel.reveal();
  }

  /** After a restart: the editor kept what the page was about. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const subject = typeof state === 'object' && state !== null && 'subject' in state ? state.subject : undefined;
    const finding = typeof subject === 'string' ? this.memory.findingOf(subject) : undefined;
    const document = finding && (await this.deps.request({ finding }));
    if (!document) {
      panel.dispose();
      return;
    }
    panel.webview.options = panelOptions;
    this.#fill(this.#adopt(subjectOf(document), document, panel), document);
  }

  dispose(): void {
    this.#serializer.dispose();
    for (const { panel } of [...this.#pages.values()]) panel.dispose();
  }

  #adopt(subject: string, document: GuideDocument, panel: vscode.WebviewPanel): OpenPage {
    const page: OpenPage = { panel, document };
    this.#pages.set(subject, page);
    panel.onDidDispose(() => this.#pages.delete(subject));
    panel.webview.onDidReceiveMessage((message: PageMessage) => this.#hear(message, page));
    return page;
  }

  #fill(page: OpenPage, document: GuideDocument): void {
    page.document = document;
    page.panel.title = vscode.l10n.t('{0}: key leaked', document.providerName);
    const isLooking = document.key !== undefined;
    page.panel.webview.html = guideHtml(document, this.#options(document, isLooking));
    if (document.key === undefined) return;
    void this.memory.remember(document.key, document.title);
    void this.#lookForUsages(page, document.key);
  }

  /** Reading all files takes a while: the page is there already. */
  async #lookForUsages(page: OpenPage, finding: GuidedFinding): Promise<void> {
    const found = await this.deps.request({ finding, usages: true }).catch(() => undefined);
    const document = found ?? page.document;
    page.document = document;
    const sections = sectionsHtml(document, ['where', 'stops'], this.#options(document, false));
    await page.panel.webview.postMessage({ kind: 'sections', sections });
  }

  #options(document: GuideDocument, isLooking: boolean): GuidePageOptions {
    const t = vscode.l10n.t;
    const words = {
      contents: t('Contents'),
      copy: t('Copy'),
      copyNote: t('Copy Incident Note'),
      sources: t('Sources'),
      progress: t('{0} of {1} steps done', '{0}', '{1}'),
      language: t('Read it from a store in'),
      looking: t('Looking for what uses it...'),
      goTo: t('Go to'),
    };
    const subject = subjectOf(document);
    const done = this.memory.done(subject);
    return { nonce: randomNonce(), isDone: (id) => done.has(id), words, isLooking, subject };
  }

  async #hear(message: PageMessage, { document }: OpenPage): Promise<void> {
    const subject = subjectOf(document);
    switch (message.kind) {
      case 'check':
        await this.memory.tick(subject, message.id, message.done);
        if (message.id === revokedBox && message.done && document.key !== undefined) await offerToList(document.key);
        return;
      case 'copy': {
        const text = codeBlocksOf(document)[message.index]?.text;
        if (text !== undefined) await vscode.env.clipboard.writeText(text);
        return;
      }
      case 'note': {
        const note = incidentNote(document, this.memory.done(subject), new Date().toISOString());
        await vscode.env.clipboard.writeText(note);
        vscode.window.setStatusBarMessage(vscode.l10n.t('Incident note copied.'), 3000);
        return;
      }
      case 'open':
        if (linksOf(document).has(message.href)) await vscode.env.openExternal(vscode.Uri.parse(message.href, true));
        return;
      case 'jump':
        await jump(document, message);
        return;
      case 'command':
        if (!hasCommand(document, message.command)) return;
        await vscode.commands.executeCommand(message.command, { finding: document.key });
        return;
    }
  }
}

const panelOptions = { enableScripts: true, localResourceRoots: [] };

function openPanel(title: string): vscode.WebviewPanel {
  const options = { ...panelOptions, enableFindWidget: true };
  return vscode.window.createWebviewPanel(guideViewType, title, vscode.ViewColumn.Beside, options);
}

/** A key that is revoked can be told when it is put back; what was seen of its value is enough for that. */
async function offerToList({ uri, detector, redacted, mark }: GuidedFinding): Promise<void> {
  if (mark === undefined) return;
  await vscode.commands.executeCommand('keylift.markRotated', { uri, detector, redacted, mark });
}

/** Shows the place of a row beside the page. */
async function jump(document: GuideDocument, { table, row }: { table: number; row: number }): Promise<void> {
  const target = tablesOf(document)[table]?.rows[row]?.target;
  if (target === undefined) return;
  const place = new vscode.Position(target.line - 1, target.column - 1);
  const selection = new vscode.Range(place, place);
  const viewColumn = vscode.ViewColumn.One;
  await vscode.window.showTextDocument(vscode.Uri.parse(target.uri, true), { selection, viewColumn });
}

function subjectOf({ key, provider, title }: GuideDocument): string {
  return key?.fingerprint ?? `${provider}/${title}`;
}

function linksOf({ sections }: GuideDocument): ReadonlySet<string> {
  const blocks = sections.flatMap((section) => section.blocks);
  return new Set(blocks.flatMap((block) => (block.kind === 'links' ? block.items.map(({ href }) => href) : [])));
}

function hasCommand({ sections }: GuideDocument, command: string): boolean {
  return sections.some(({ blocks }) => blocks.some((block) => block.kind === 'command' && block.command === command));
}
