/**
 * The editor saves the files of a fix by itself (`files.refactoring.autoSave`). An undo that comes while it writes one of
 * them is lost on disk: the document is as it was when it was last saved, so the editor takes it for saved, but what is
 * written last is the fixed text. Closing the file would then lose the value. This writes what the undo left in that case.
 */
import * as vscode from 'vscode';

/** A document between the editor's "will save" and "did save". */
interface Saving {
  /** The text that is being written, as far as one can know. */
  readonly written: string;
  readonly isUndone: boolean;
}

/** Watches the saves of some documents. */
export class LostUndo implements vscode.Disposable {
  readonly #saving = new Map<string, Saving>();
  readonly #subscription: vscode.Disposable;

  /** @param watches which documents, by URI */
  constructor(
    watches: (uri: string) => boolean,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const { onWillSaveTextDocument, onDidChangeTextDocument } = vscode.workspace;
    const { onDidSaveTextDocument, onDidCloseTextDocument } = vscode.workspace;
    this.#subscription = vscode.Disposable.from(
      onWillSaveTextDocument(({ document }) => {
        const uri = document.uri.toString();
        if (watches(uri)) this.#saving.set(uri, { written: document.getText(), isUndone: false });
      }),
      onDidChangeTextDocument((change) => this.#watch(change)),
      onDidSaveTextDocument((document) => void this.#saved(document)),
      onDidCloseTextDocument(({ uri }) => this.#saving.delete(uri.toString())),
    );
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  /** The editor tells of a document that became dirty, or clean, as of a change of nothing. */
  #watch({ document, reason, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (this.#saving.size === 0 || contentChanges.length === 0) return;
    const uri = document.uri.toString();
    const saving = this.#saving.get(uri);
    if (!saving) return;
    // What formatters do on save is written, too.
    const isUndone = reason !== undefined;
    this.#saving.set(uri, { written: isUndone ? saving.written : document.getText(), isUndone });
  }

  async #saved(document: vscode.TextDocument): Promise<void> {
    const uri = document.uri.toString();
    const saving = this.#saving.get(uri);
    this.#saving.delete(uri);
    if (!saving?.isUndone || document.isDirty) return;
    const { version } = document;
    try {
      const onDisk = await vscode.workspace.fs.readFile(document.uri);
      const mended = rewrite(onDisk, saving.written, document.getText());
      if (!mended || document.isDirty || document.isClosed || document.version !== version) return;
      this.log.info(`An undo came while the editor saved ${vscode.workspace.asRelativePath(document.uri)}`);
      await vscode.workspace.fs.writeFile(document.uri, mended);
    } catch (error) {
      // The undo of a fix takes the files away that the fix made.
      this.log.debug('Not looked at after an undo', error instanceof Error ? error.name : '');
    }
  }
}

/**
 * What has to be written when the disk holds `written`, in UTF-8, instead of `text`. Any other content, or encoding, is not
 * ours to judge.
 */
function rewrite(bytes: Uint8Array, written: string, text: string): Uint8Array | undefined {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
  const encoder = new TextEncoder();
  const isWritten = written !== text && areEqual(bytes, encoder.encode(mark + written));
  return isWritten ? encoder.encode(mark + text) : undefined;
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
