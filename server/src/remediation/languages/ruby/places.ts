/** Where Ruby takes a lookup in a literal's place. Nearly everywhere: a pattern needs a pin, a symbol key has no string. */
import type { SyntaxNode } from '../../syntax';
import { children, closest, isField } from '../../walk';
import type { Context, Fallback, Placement, Refused } from '../language';
import { constantOnly, judgePlace, type PlaceRule } from '../placing';
import { heredocOf } from './strings';

const asSymbol = constantOnly(
  'The key stands in a symbol, which must be written out: use a string with `=>`, then it can be looked up.',
);
const inPattern: PlaceRule = (child) => (child.type === 'string' ? { before: '^(', after: ')' } : undefined);

const rules: Readonly<Record<string, PlaceRule>> = {
  pair: (child, parent) => {
    const isSymbol = isField(parent, 'key', child) && children(parent).some((each) => each.type === ':');
    return isSymbol ? asSymbol(child, parent) : undefined;
  },
  in_clause: (child, parent) => (isField(parent, 'pattern', child) ? inPattern(child, parent) : undefined),
  alternative_pattern: inPattern,
  array_pattern: inPattern,
  keyword_pattern: inPattern,
};

/** See `Language.place`. */
export function placeRuby(_context: Context, node: SyntaxNode): Placement | Refused {
  return judgePlace(node, rules, ['program', 'body_statement', 'argument_list', 'block', 'then']);
}

const lookupText = /^ENV(?:\[\s*["'](\w+)["']\s*\]|\.fetch\(\s*["'](\w+)["']\s*,\s*nil\s*\))$/;

/** See `Language.fallback`: `ENV["X"] || "..."`, `ENV.fetch("X", "...")`, `ENV.fetch("X") { "..." }`. */
export function fallbackInRuby(node: SyntaxNode): Fallback | undefined {
  const { parent } = node;
  if (parent?.type === 'binary' && isField(parent, 'right', node)) {
    if (!/^(?:\|\||or)$/.test(parent.childForFieldName('operator')?.text ?? '')) return undefined;
    const match = lookupText.exec(parent.childForFieldName('left')?.text ?? '');
    const name = match?.[1] ?? match?.[2];
    return name === undefined ? undefined : { node: parent, name };
  }
  const call = closest(node, ['call'], ['body_statement', 'program']);
  const name = /^ENV\.fetch\(\s*["'](\w+)["']\s*(?:,\s*|\)\s*\{\s*|\)\s*do\s*)/.exec(call?.text ?? '')?.[1];
  const isLast =
    call !== undefined && call.text.slice(node.endIndex - call.startIndex).replace(/^\s*(?:\)|\}|end)$/, '') === '';
  return name !== undefined && call !== undefined && isLast ? { node: call, name } : undefined;
}

/** See `Language.hint`: a heredoc is named by what its beginning is assigned to. */
export function hintInRuby(node: SyntaxNode): string | undefined {
  const assignment = node.type === 'heredoc_body' ? closest(heredocOf(node) ?? node, ['assignment']) : undefined;
  return assignment?.childForFieldName('left')?.text;
}
