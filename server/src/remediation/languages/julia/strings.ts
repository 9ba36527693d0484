/** String literals of Julia: plain ones interpolate by `$( )`; of those with a prefix only `raw` is text and nothing else. */
import type { SyntaxNode } from '../../syntax';
import { fillHoles, isWhole, wholeLookup } from '../composing';
import { commonEscapes, unescapeText } from '../escapes';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../language';

const escapeRules = {
  simple: { ...commonEscapes, a: '\x07', v: '\v', e: '\x1b', $: '$' },
  hex: { least: 1, most: 2 },
  unicode: true,
  longUnicode: true,
  octal: true,
  unknown: 'fail',
  joinLines: true,
} as const;

/** See `Language.delimiters`. */
export function juliaDelimiters({ text }: SyntaxNode): { open: string; close: string } | undefined {
  const match = /^\w*("""|")/.exec(text);
  const close = match?.[1];
  if (match === null || close === undefined) return undefined;
  return text.length >= match[0].length + close.length && text.endsWith(close) ? { open: match[0], close } : undefined;
}

/** See `Language.decode`. */
export function decodeJulia({ node }: Literal, raw: string): string | undefined {
  return node.type === 'prefixed_string_literal' ? raw : unescapeText(raw, escapeRules);
}

/** See `Language.compose`. */
export function composeJulia(_context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const [only] = holes;
  const prefix = /^\w*/.exec(literal.open)?.[0] ?? '';
  const isAll = isWhole(literal, holes) && only !== undefined;
  if (isAll && (prefix === '' || prefix === 'raw')) return wholeLookup(literal, only.lookup('"'));
  if (prefix !== '') {
    return refuse(
      'string-kind',
      `The key stands in a string with the prefix ${prefix}: use a plain one, then it can be looked up.`,
    );
  }
  return fillHoles(literal, holes, (hole) => `$(${hole.lookup('"').text})`);
}
