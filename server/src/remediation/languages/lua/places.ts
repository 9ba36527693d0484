/** Where Lua takes a lookup in a literal's place: everywhere, but a call without parentheses takes literals only. */
import type { SyntaxNode } from '../../syntax';
import { children, isField } from '../../walk';
import type { Context, Fallback, Placement, Refused } from '../language';
import { judgePlace, type PlaceRule } from '../placing';

/** `f "key"` -> `f(lookup)`. */
const inSugar: PlaceRule = (_child, list) => {
  return children(list)[0]?.type === '(' ? undefined : { before: '(', after: ')' };
};

/** See `Language.place`. */
export function placeLua({ text }: Context, node: SyntaxNode): Placement | Refused {
  const placement = judgePlace(node, { arguments: inSugar }, ['arguments', 'block', 'chunk', 'table_constructor']);
  // `f"key"` and `local k="key"` have no space that parts an identifier from what comes before.
  const isTouching = /\w/.test(text[node.startIndex - 1] ?? ' ') && !('before' in placement);
  return isTouching && !('reason' in placement) ? { ...placement, before: ' ', after: '' } : placement;
}

/** See `Language.fallback`: `os.getenv("X") or "..."`. */
export function fallbackInLua(node: SyntaxNode): Fallback | undefined {
  const { parent } = node;
  if (parent?.type !== 'binary_expression' || !isField(parent, 'right', node)) return undefined;
  if (parent.childForFieldName('operator')?.text !== 'or') return undefined;
  const left = parent.childForFieldName('left')?.text ?? '';
  const name = /^os\.getenv\s*\(?\s*["'](\w+)["']\s*\)?$/.exec(left)?.[1];
  return name === undefined ? undefined : { node: parent, name };
}
