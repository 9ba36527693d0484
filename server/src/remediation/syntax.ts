/**
 * The syntax tree as remediation sees it: the part of web-tree-sitter's node that fixes need. An interface of our own
 * keeps this layer pure; `host/` loads the real parser, and a node of web-tree-sitter satisfies it as it is.
 */
import type { TextChange } from '../core/scan';

/** A node of a concrete syntax tree. Offsets are UTF-16, half-open. */
export interface SyntaxNode {
  readonly id: number;
  /** The grammar's name for it: `string_fragment`, `call_expression`. */
  readonly type: string;
  readonly startIndex: number;
  readonly endIndex: number;
  readonly text: string;
  readonly isNamed: boolean;
  readonly isError: boolean;
  readonly isMissing: boolean;
  /** True when this node or one below it is an error. */
  readonly hasError: boolean;
  readonly parent: SyntaxNode | null;
  readonly children: readonly (SyntaxNode | null)[];
  readonly namedChildren: readonly (SyntaxNode | null)[];
  readonly nextSibling: SyntaxNode | null;
  readonly previousSibling: SyntaxNode | null;
  childForFieldName(name: string): SyntaxNode | null;
  descendantForIndex(start: number, end?: number): SyntaxNode | null;
  descendantsOfType(types: string | string[]): (SyntaxNode | null)[];
}

/** A parsed text; whoever asked for it disposes it (the tree lives in WebAssembly memory). */
export interface ParsedText {
  readonly root: SyntaxNode;
  /**
   * Parses the text as it is after a change, from what is known of it: in a long text many times faster than from nothing.
   * This one is disposed by that.
   *
   * @param change from the parsed text to `text`
   */
  update(text: string, change: TextChange): ParsedText | undefined;
  dispose(): void;
}

/** Parses texts with the grammar of their language, loading it when first needed. */
export interface SyntaxParser {
  /**
   * @param languageId a VS Code language id such as `typescriptreact`
   * @returns undefined when there is no grammar for the language, or the text is too long to be code
   */
  parse(languageId: string, text: string): Promise<ParsedText | undefined>;
}
