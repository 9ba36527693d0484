/**
 * Syntax trees of open documents, parsed when a fix is asked for and kept for a few seconds, since a fix asks again and
 * again for the same version. Trees live in WebAssembly memory and are big; this file alone owns and disposes them.
 */
import type { ParsedText, SyntaxNode, SyntaxParser } from '../remediation/syntax';
import type { Documents, OpenDocument } from './documents';
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
  dispose(): void;
}

const keptMs = 5000;

interface Kept {
  readonly version: number;
  readonly parsed: Promise<ParsedText | undefined>;
}

/** See {@link Trees}. */
export function createTrees(documents: Documents, parser: SyntaxParser, scheduler: Scheduler): Trees {
  const kept = new Map<OpenDocument, Kept>();
  const drop = (document: OpenDocument) => {
    const tree = kept.get(document);
    kept.delete(document);
    scheduler.cancel(`tree ${document.uri}`);
    // A parse that failed left nothing to dispose; whoever asked for it was told.
    tree?.parsed.then(
      (parsed) => parsed?.dispose(),
      () => undefined,
    );
  };
  documents.onDidChange(({ document }) => drop(document));
  documents.onDidClose(drop);
  return {
    async withTree(document, languageId, use) {
      const { version } = document;
      const tree = kept.get(document) ?? { version, parsed: parser.parse(languageId, document.text) };
      kept.set(document, tree);
      scheduler.debounce(`tree ${document.uri}`, keptMs, () => drop(document));
      try {
        const parsed = await tree.parsed;
        // From here to the end nothing waits, so nothing can dispose the tree.
        return kept.get(document) === tree && document.version === version ? use(parsed?.root) : undefined;
      } catch (error) {
        drop(document);
        throw error;
      }
    },
    dispose() {
      for (const document of [...kept.keys()]) drop(document);
    },
  };
}
