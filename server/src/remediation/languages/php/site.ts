/** What the rewrites of PHP share: the literal in question, and small edits of declarations. */
import { insert } from '../../edits';
import { indentAt, indentUnit, withEol } from '../../layout';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import type { Context } from '../language';

/** The literal that becomes a lookup, and those of the same plan. */
export interface Site {
  readonly context: Context;
  readonly node: SyntaxNode;
  readonly lifted: readonly SyntaxNode[];
}

/** A larger value with the expression in the literal's place. */
export function valueWith({ context, node }: Site, value: SyntaxNode, expression: string): string {
  const { text } = context;
  return text.slice(value.startIndex, node.startIndex) + expression + text.slice(node.endIndex, value.endIndex);
}

/** Puts a statement at the beginning of a body. */
export function atBodyStart({ context }: Site, body: SyntaxNode, statement: string): TextEdit {
  const { text, eol } = context;
  const at = body.startIndex + 1;
  const isOpen = /^[ \t]*\r?\n/.test(text.slice(at));
  const indent = indentAt(text, body.endIndex - 1) + indentUnit(text, '    ');
  return insert(at, isOpen ? withEol(`\n${indent}${statement}`, eol) : ` ${statement}`);
}
