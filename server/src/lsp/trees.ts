/**
 * Syntax trees of open documents, parsed when a fix is first asked for. An editor asks again with every move of the caret, so
 * a tree is kept, and follows edits when it is asked for next: a long file is parsed from nothing once. Trees live in
 * WebAssembly memory and are big; this file alone owns and disposes them.
 */
import type { TextChange } from '../core/scan';
import type { ParsedText, SyntaxNode, SyntaxParser } from '../remediation/syntax';
import { type Documents, join, type OpenDocument } from './documents';
import type { Scheduler } from './scheduler';

/** See the file's first lines. */
export interface Trees {
  /**
   * Calls `use` with the root of the document's tree (undefined: no grammar for its language). The tree is alive until
   * `use` returns, not longer. Rejects when the grammar cannot be loaded.
   *
   * @returns undefined, without calling, when the document changed meanwhile
   */
  withTree<T>(
    document: OpenDocument,
    languageId: string,
    use: (root: SyntaxNode | undefined) => T,
  ): Promise<T | undefined>;
  /** Somebody looks at the document: its tree is parsed in a moment, so that it is there when a fix is asked for. */
  prepare(document: OpenDocument, languageId: string): void;
  dispose(): void;
}

/** A file that nobody asked about for so long is not being worked on. */
const keptMs = 5 * 60_000;
/** UTF-16 units of all texts whose trees are kept beside the one that was asked for last: a tree takes a hundred times as much. */
const mostKept = 500_000;

/** How long nobody may have asked for anything before a tree is parsed that was not asked for: parsing cannot be paused. */
const prepareMs = 100;

class Kept {
  /** What changed since the text was parsed. */
  change: TextChange | undefined;
  /** Undefined while it is being parsed, and where there is no grammar. */
  parsed: ParsedText | undefined;
  readonly ready: Promise<void>;

  constructor(
    readonly document: OpenDocument,
    parsing: Promise<ParsedText | undefined>,
  ) {
    this.ready = parsing.then((parsed) => {
      this.parsed = parsed;
    });
  }

  /** The tree of the document's present text. */
  current(): ParsedText | undefined {
    if (this.change !== undefined) this.parsed = this.parsed?.update(this.document.text, this.change);
    this.change = undefined;
    return this.parsed;
  }
}

/** What is too much, of documents of which the last was asked for last: that one always stays. */
function beyondLimit(documents: readonly OpenDocument[]): readonly OpenDocument[] {
  let units = 0;
  return documents
    .toReversed()
    .slice(1)
    .filter(({ text }) => {
      units += text.length;
      return units > mostKept;
    });
}

/** See {@link Trees}. */
export function createTrees(documents: Documents, parser: SyntaxParser, scheduler: Scheduler): Trees {
  /** What was asked for last comes last. */
  const kept = new Map<OpenDocument, Kept>();
  const soon = ({ uri }: OpenDocument) => `tree soon ${uri}`;
  const drop = (document: OpenDocument) => {
    const tree = kept.get(document);
    kept.delete(document);
    scheduler.cancel(`tree ${document.uri}`);
    scheduler.cancel(soon(document));
    // A parse that failed left nothing to dispose; whoever asked for it was told.
    tree?.ready.then(
      () => tree.parsed?.dispose(),
      () => undefined,
    );
  };
  documents.onDidChange(({ document, change }) => {
    const tree = kept.get(document);
    if (tree === undefined) return;
    tree.change = join(tree.change, change);
    // Some languages take their time with an edit near the top: better in a pause than when a fix is asked for.
    scheduler.debounce(soon(document), prepareMs, () => {
      tree.ready
        .then(() => {
          if (kept.get(document) === tree) tree.current();
        })
        .catch(() => drop(document));
    });
  });
  documents.onDidClose(drop);
  const trees: Trees = {
    async withTree(document, languageId, use) {
      scheduler.cancel(soon(document));
      const { version } = document;
      const tree = kept.get(document) ?? new Kept(document, parser.parse(languageId, document.text));
      kept.delete(document);
      kept.set(document, tree);
      for (const other of beyondLimit([...kept.keys()])) drop(other);
      scheduler.debounce(`tree ${document.uri}`, keptMs, () => drop(document));
      try {
        await tree.ready;
        // From here to the end nothing waits, so nothing can dispose the tree.
        if (kept.get(document) !== tree || document.version !== version) return undefined;
        const parsed = tree.current();
        // Another text of the document may be parsed where this one could not.
        if (parsed === undefined) drop(document);
        return use(parsed?.root);
      } catch (error) {
        drop(document);
        throw error;
      }
    },
    prepare(document, languageId) {
      if (kept.has(document)) return;
      scheduler.debounce(soon(document), prepareMs, () => {
        // Whoever asks for a fix is told when this fails; it is tried again then.
        if (document.isOpen) trees.withTree(document, languageId, () => undefined).catch(() => undefined);
      });
    },
    dispose() {
      for (const document of [...kept.keys()]) drop(document);
    },
  };
  return trees;
}
