/** Where a function becomes a member of a class: the last one, with a blank line before it. */
import { insert } from '../edits';
import { indentAt, lineStart, reindent, withEol } from '../layout';
import type { TextEdit } from '../plan';
import type { SyntaxNode } from '../syntax';
import type { Context } from './language';

/**
 * Adds a member at the end of a body.
 *
 * @param body a node that ends with `}`
 * @param source the member, indented with tabs, no line end after its last line
 */
export function addMember(context: Context, body: SyntaxNode, source: string, unit: string): TextEdit {
  const { text, eol } = context;
  const outer = indentAt(text, body.parent?.startIndex ?? body.startIndex);
  const member = reindent(source, unit, outer + unit);
  const brace = body.endIndex - 1;
  const line = lineStart(text, brace);
  const isAlone = text.slice(line, brace).trim() === '' && line > body.startIndex;
  const isFirst = text.slice(body.startIndex + 1, brace).trim() === '';
  const blank = isFirst ? '' : '\n';
  if (isAlone) return insert(line, withEol(`${blank}${member}\n`, eol));
  const start = text.slice(0, brace).trimEnd().length;
  return { start, end: brace, newText: withEol(`\n${blank}${member}\n${outer}`, eol) };
}
