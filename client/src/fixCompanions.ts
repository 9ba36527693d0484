/**
 * A fix also edits `.gitignore`, `.env` and `.env.example`. Where the editor leaves those edits unsaved in the background,
 * this saves them together with the fixed document, so that the program finds its variable once its own file is saved; a
 * fix that is undone before saving leaves nothing on disk. The same holds for an undo or a redo of the fix, at any later
 * time: "Save All" of the editor leaves out what has no tab yet.
 */
import * as vscode from 'vscode';
import { LostUndo } from './lostUndo';

/** Remembers which documents belong to which. */
export class FixCompanions implements vscode.Disposable {
  /** The others of each fixed document, in the order of the edit. Kept, because an undo can come at any time. */
  readonly #companions = new Map<string, ReadonlySet<string>>();
  /** Fixed documents that were fixed, or changed by an undo or a redo, since they were last saved. */
  readonly #due = new Map<string, 'fix' | 'undo' | 'redo'>();
  /** Companions whose last change was an undo or a redo: not an edit of the user's own. */
  readonly #stepped = new Set<string>();
  readonly #subscription: vscode.Disposable;

  constructor(private readonly log: vscode.LogOutputChannel) {
    const { onDidSaveTextDocument, onDidSaveNotebookDocument, onDidChangeTextDocument } = vscode.workspace;
    this.#subscription = vscode.Disposable.from(
      onDidChangeTextDocument((change) => this.#watch(change)),
      onDidSaveTextDocument((document) => void this.#saveWith(document)),
      // Cells are documents of their own, which are saved with their notebook and without an event.
      onDidSaveNotebookDocument(async (notebook) => {
        for (const { document } of notebook.getCells()) await this.#saveWith(document);
      }),
      new LostUndo((uri) => this.#knows(uri), log),
    );
  }

  /**
   * The edit is applied now, or will be in a moment.
   *
   * @returns takes it back: the edit was not applied
   */
  expect(fixed: vscode.Uri, edit: vscode.WorkspaceEdit): () => void {
    const key = fixed.toString();
    const due = this.#due.get(key);
    const others = edit.entries().map(([uri]) => uri.toString());
    const companions = new Set([...(this.#companions.get(key) ?? []), ...others]);
    companions.delete(key);
    this.#companions.set(key, companions);
    this.#due.set(key, 'fix');
    return () => {
      if (due) this.#due.set(key, due);
      else this.#due.delete(key);
    };
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #knows(uri: string): boolean {
    return this.#companions.has(uri) || this.#isCompanion(uri);
  }

  #isCompanion(uri: string): boolean {
    for (const companions of this.#companions.values()) if (companions.has(uri)) return true;
    return false;
  }

  /** The editor tells of a document that became dirty, or clean, as of a change of nothing. */
  #watch({ document, reason, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (this.#companions.size === 0 || contentChanges.length === 0) return;
    const uri = document.uri.toString();
    if (reason === undefined) {
      this.#stepped.delete(uri);
      return;
    }
    const isUndo = reason === vscode.TextDocumentChangeReason.Undo;
    if (this.#companions.has(uri)) this.#due.set(uri, isUndo ? 'undo' : 'redo');
    if (this.#isCompanion(uri)) this.#stepped.add(uri);
  }

  /**
   * In the order of the edit: `.gitignore` is on disk before `.env` is. After an undo the other way round, so that the value
   * is gone before git sees the file again.
   */
  async #saveWith(document: vscode.TextDocument): Promise<void> {
    const uri = document.uri.toString();
    const cause = this.#due.get(uri);
    if (!cause) return;
    this.#due.delete(uri);
    const companions = [...(this.#companions.get(uri) ?? [])];
    for (const companion of cause === 'undo' ? companions.reverse() : companions) {
      const isOurs = cause === 'fix' || this.#stepped.has(companion);
      const other = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === companion);
      if (isOurs && other && !(await saved(other))) this.#warn(other);
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
