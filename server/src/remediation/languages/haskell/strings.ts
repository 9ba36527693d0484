/** String literals of Haskell: one kind, with gaps over line ends. Pieces are joined by `++`, or `<>` where types vary. */
import { applyEdits, replace } from '../../edits';
import type { SyntaxNode } from '../../syntax';
import { isWhole } from '../composing';
import { commonEscapes, unescapeText } from '../escapes';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../language';
import { splitAt } from '../splitting';
import { isOverloaded } from './setup';

/** Other escapes are decimal or names: nobody writes a key with them. */
const escapeRules = { simple: { ...commonEscapes, a: '\x07', v: '\v', '&': '' }, unknown: 'fail' } as const;

/** See `Language.delimiters`. */
export function haskellDelimiters({ text }: SyntaxNode): { open: string; close: string } | undefined {
  return text.length >= 2 && text.startsWith('"') && text.endsWith('"') ? { open: '"', close: '"' } : undefined;
}

/** See `Language.decode`. */
export function decodeHaskell(_literal: Literal, raw: string): string | undefined {
  return unescapeText(raw.replace(/\\\s+\\/g, ''), escapeRules);
}

/** The value of a declaration or the right side of an arrow needs no parentheses. */
function isRoomy({ text }: Context, node: SyntaxNode): boolean {
  const before = text.slice(Math.max(0, node.startIndex - 20), node.startIndex);
  const after = text.slice(node.endIndex, node.endIndex + 40);
  return /(?:[^=!<>/:|.+*-]=|->|<-|[([,])\s*$/.test(before) && /^[ \t]*(?:\r?\n|$|[)\],])/.test(after);
}

/** See `Language.compose`. */
export function composeHaskell(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { node } = literal;
  const [only] = holes;
  const overloaded = isOverloaded(context.text);
  const spell = (hole: Hole) => (overloaded ? `fromString (${hole.lookup('"').text})` : hole.lookup('"').text);
  const isFormat = /\b[hs]?printf\s*$/i.test(context.text.slice(Math.max(0, node.startIndex - 12), node.startIndex));
  const isAll = isWhole(literal, holes) && only !== undefined;
  if (!isAll && isFormat && holes.some((hole) => hole.value.includes('%'))) {
    return refuse(
      'string-kind',
      'The key is part of a format: pass it as an argument of its own, then it can be looked up.',
    );
  }
  const split = splitAt(context, literal, holes, { operator: overloaded ? ' <> ' : ' ++ ', spell });
  const own = split.edits.map((edit) => ({
    ...edit,
    start: edit.start - node.startIndex,
    end: edit.end - node.startIndex,
  }));
  const expression = isAll ? spell(only) : applyEdits(node.text, own);
  const newText = isRoomy(context, node) ? expression : `(${expression})`;
  return { node, loose: 'no', edits: [replace(node, newText)] };
}
