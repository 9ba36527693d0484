/** String literals of Kotlin, all of which interpolate. */
import type { SyntaxNode } from '../../syntax';
import { fillHoles, isWhole, wholeLookup } from '../composing';
import { commonEscapes, unescapeText } from '../escapes';
import type { Composed, Context, Hole, Literal, Refused } from '../language';

const { f: _noFormFeed, ...simple } = commonEscapes;
const escapeRules = { simple: { ...simple, $: '$' }, unicode: true, unknown: 'fail' } as const;

/** See `Language.delimiters`. */
export function kotlinDelimiters(node: SyntaxNode): { open: string; close: string } | undefined {
  const mark = node.text.startsWith('"""') && node.type === 'multiline_string_literal' ? '"""' : '"';
  const isClosed = node.text.length >= 2 * mark.length && node.text.startsWith(mark) && node.text.endsWith(mark);
  return isClosed ? { open: mark, close: mark } : undefined;
}

/** See `Language.decode`. */
export function decodeKotlin({ open }: Literal, raw: string): string | undefined {
  return open === '"""' ? raw : unescapeText(raw, escapeRules);
}

/** See `Language.compose`. */
export function composeKotlin(_context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const [first] = holes;
  if (isWhole(literal, holes) && first !== undefined) return wholeLookup(literal, first.lookup('"'));
  return fillHoles(literal, holes, (hole) => `\${${hole.lookup('"').text}}`);
}
