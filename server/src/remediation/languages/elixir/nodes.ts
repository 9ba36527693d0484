/** What nodes of Elixir's syntax tree are, where their type alone does not tell. */
import type { SyntaxNode } from '../../syntax';
import { isField, named } from '../../walk';

/** `@name value`. */
export function isAttribute(node: SyntaxNode): boolean {
  return node.type === 'unary_operator' && node.text.startsWith('@') && named(node)[0]?.type === 'call';
}

/** Whether the node is in the part of an ancestor that matches, not computes. */
export function isPattern(child: SyntaxNode, parent: SyntaxNode): boolean {
  if (parent.type === 'stab_clause') return isField(parent, 'left', child) && parent.text.includes('->');
  if (parent.type !== 'binary_operator') return false;
  const operator = parent.childForFieldName('operator')?.text ?? '';
  return /^(?:=|<-)$/.test(operator) ? isField(parent, 'left', child) : operator === 'when';
}
