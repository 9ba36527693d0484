/**
 * The real parser: web-tree-sitter with a grammar per language, each loaded when a text of its language is first parsed.
 * Imports nothing of Node, so that it also runs in a browser's worker; the caller says where WebAssembly files come from.
 */
import { Edit, Language, Parser, type Point, type Tree } from 'web-tree-sitter';
import type { TextChange } from '../core/scan';
import type { ParsedText, SyntaxParser } from '../remediation/syntax';
import { grammarOf } from '../shared/languages';

/** A longer text is data, not code that somebody edits; a tree of it would take seconds and much memory. UTF-16 units. */
const maxLength = 4 * 1024 * 1024;

/** Remembers a promise per key, and forgets it when it fails, so that the next call tries again. */
function memo<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const started = new Map<string, Promise<T>>();
  return (key) => {
    const running = started.get(key);
    if (running !== undefined) return running;
    const promise = load(key);
    started.set(key, promise);
    promise.catch(() => started.delete(key));
    return promise;
  };
}

/** Row and column as tree-sitter counts them: only a line feed ends a row, whatever else editors think a line ends with. */
function pointAt(text: string, offset: number): Point {
  let row = 0;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    row++;
    start = end + 1;
  }
  return { row, column: offset - start };
}

function editOf(before: string, after: string, { start, oldEnd, newEnd }: TextChange): Edit {
  return new Edit({
    startIndex: start,
    oldEndIndex: oldEnd,
    newEndIndex: newEnd,
    startPosition: pointAt(before, start),
    oldEndPosition: pointAt(before, oldEnd),
    newEndPosition: pointAt(after, newEnd),
  });
}

function parsedText(parser: Parser, tree: Tree, text: string): ParsedText {
  return {
    root: tree.rootNode,
    update(next, change) {
      tree.edit(editOf(text, next, change));
      const renewed = next.length > maxLength ? null : parser.parse(next, tree);
      tree.delete();
      return renewed === null ? undefined : parsedText(parser, renewed, next);
    },
    dispose: () => tree.delete(),
  };
}

/**
 * Makes a parser. Nothing is loaded before the first `parse`.
 *
 * @param readWasm gives the bytes of `web-tree-sitter.wasm` and of the grammars `grammarOf` names; when it rejects, so
 * does that `parse`, and a later one tries again
 */
export function createParser(readWasm: (file: string) => Promise<Uint8Array>): SyntaxParser {
  const start = memo(async (runtime) => {
    const wasmBinary = await readWasm(runtime);
    // `locateFile` keeps the library from looking for the file beside itself, where no bundle puts it.
    await Parser.init({ wasmBinary, locateFile: (file: string) => file });
  });
  const parserFor = memo(async (grammar) => {
    await start('web-tree-sitter.wasm');
    const language = await Language.load(await readWasm(grammar));
    return new Parser().setLanguage(language);
  });
  return {
    async parse(languageId: string, text: string): Promise<ParsedText | undefined> {
      const grammar = grammarOf(languageId);
      if (grammar === undefined) return undefined;
      if (text.length > maxLength) return undefined;
      const parser = await parserFor(grammar);
      const tree = parser.parse(text);
      if (tree === null) return undefined;
      return parsedText(parser, tree, text);
    },
  };
}
