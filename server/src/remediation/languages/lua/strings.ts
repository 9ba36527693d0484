/** String literals of Lua: quoted, and in long brackets of any level. Pieces are joined with `..`. */
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf } from '../../walk';
import { isWhole, operand, piecesOf, quoteOf, wholeLookup } from '../composing';
import { commonEscapes, unescapeText } from '../escapes';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../language';
import { splitAt } from '../splitting';

/** Numeric escapes are decimal here (`\65`), which nobody writes a key with: such a literal is left alone. */
const escapeRules = {
  simple: { ...commonEscapes, a: '\x07', v: '\v' },
  hex: { least: 2, most: 2 },
  braced: true,
  unknown: 'fail',
  joinLines: true,
} as const;

/** See `Language.delimiters`. */
export function luaDelimiters({ text }: SyntaxNode): { open: string; close: string } | undefined {
  const open = /^(?:["']|\[=*\[)/.exec(text)?.[0];
  if (open === undefined) return undefined;
  const close = open.replaceAll('[', ']');
  return text.length >= open.length + close.length && text.endsWith(close) ? { open, close } : undefined;
}

function isLong({ open }: Literal): boolean {
  return open.startsWith('[');
}

/** See `Language.decode`. */
export function decodeLua(literal: Literal, raw: string): string | undefined {
  return isLong(literal) ? raw : unescapeText(raw, escapeRules);
}

/** `("..."):format(x)` and `string.format("...", x)`: the text is a template. */
function isFormat(node: SyntaxNode): boolean {
  for (const parent of ancestorsOf(node)) {
    if (parent.type === 'method_index_expression') return parent.childForFieldName('method')?.text === 'format';
    if (parent.type === 'arguments') {
      return /(?:^|\.)format$/.test(parent.parent?.childForFieldName('name')?.text ?? '');
    }
    if (parent.type !== 'parenthesized_expression' && parent.type !== 'binary_expression') return false;
  }
  return false;
}

/** See `Language.compose`. */
export function composeLua(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const quote = quoteOf(literal, context.text);
  const [only] = holes;
  // A line end right after the opening bracket is not part of the text.
  const pieces = piecesOf(context, literal, holes);
  const isAll = isLong(literal) && holes.length === 1 && /^\r?\n?$/.test(pieces[0] ?? '') && pieces[1] === '';
  if ((isAll || isWhole(literal, holes)) && only !== undefined) return wholeLookup(literal, only.lookup(quote));
  if (isFormat(literal.node) && holes.some((hole) => hole.value.includes('%'))) {
    return refuse(
      'string-kind',
      'The key is part of a format: pass it as an argument of its own, then it can be looked up.',
    );
  }
  return splitAt(context, literal, holes, {
    operator: ' .. ',
    spell: (hole) => operand(hole.lookup(quote)),
    reopen: (piece) => (isLong(literal) && /^\r?\n/.test(piece) ? `${literal.open}${context.eol}` : literal.open),
  });
}
