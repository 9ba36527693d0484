/**
 * A fix also edits `.gitignore`, `.env` and `.env.example`. Where the editor leaves those edits unsaved in the background,
 * this saves them together with the fixed document, so that the program finds its variable once its own file is saved; a
 * fix that is undone before saving leaves nothing on disk.
 */
import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** Remembers which documents belong to which until they are saved. */
export class FixCompanions implements vscode.Disposable {
  readonly #companions = new Map<string, ReadonlySet<string>>();
  readonly #offeredFor = new WeakMap<vscode.CodeAction, vscode.Uri>();
  readonly #subscription: vscode.Disposable;

  constructor(private readonly log: vscode.LogOutputChannel) {
    const { onDidSaveTextDocument, onDidSaveNotebookDocument } = vscode.workspace;
    this.#subscription = vscode.Disposable.from(
      onDidSaveTextDocument((document) => void this.#saveWith(document)),
      // Cells are documents of their own, which are saved with their notebook and without an event.
      onDidSaveNotebookDocument(async (notebook) => {
        for (const { document } of notebook.getCells()) await this.#saveWith(document);
      }),
    );
  }

  /**
   * Learns of the fixes that the editor applies: it asks for the edit of an action when that is chosen. (A command on the
   * action would say it more plainly, but the editor may have forgotten its arguments by the time the edit is applied.)
   */
  get middleware(): Middleware {
    return {
      provideCodeActions: async (document, range, context, token, next) => {
        const actions = await next(document, range, context, token);
        for (const action of actions ?? []) {
          if (action instanceof vscode.CodeAction) this.#offeredFor.set(action, document.uri);
        }
        return actions;
      },
      resolveCodeAction: async (item, token, next) => {
        const resolved = await next(item, token);
        const fixed = this.#offeredFor.get(item);
        if (fixed && resolved?.edit) this.expect(fixed, resolved.edit);
        return resolved;
      },
    };
  }

  /** The edit is applied now, or will be in a moment. */
  expect(fixed: vscode.Uri, edit: vscode.WorkspaceEdit): void {
    const key = fixed.toString();
    const others = edit.entries().map(([uri]) => uri.toString());
    const companions = new Set([...(this.#companions.get(key) ?? []), ...others]);
    companions.delete(key);
    this.#companions.set(key, companions);
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  /** In the order of the edit: `.gitignore` is on disk before `.env` is. */
  async #saveWith(document: vscode.TextDocument): Promise<void> {
    const uri = document.uri.toString();
    const companions = this.#companions.get(uri);
    if (!companions) return;
    this.#companions.delete(uri);
    for (const companion of companions) {
      const other = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === companion);
      if (other && !(await saved(other))) this.#warn(other);
    }
  }

  #warn(document: vscode.TextDocument): void {
    const name = vscode.workspace.asRelativePath(document.uri);
    this.log.warn(`A file that belongs to a fix could not be saved: ${name}`);
    void vscode.window.showWarningMessage(
      vscode.l10n.t('{0} belongs to the fix and could not be saved. Save it before you run the program.', name),
    );
  }
}

/** Where the editor saves by itself, its save and ours can meet; the one that comes second then fails for no reason. */
const maxSaves = 3;

async function saved(document: vscode.TextDocument): Promise<boolean> {
  for (let attempt = 0; attempt < maxSaves; attempt++) {
    if (!document.isDirty || (await document.save())) return true;
  }
  return !document.isDirty;
}
