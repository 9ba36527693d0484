/** String literals of Scala: an expression stands between literals, as quotes within quotes are not for every version. */
import type { SyntaxNode } from '../../syntax';
import { isWhole, operand, wholeLookup } from '../composing';
import { commonEscapes, unescapeText } from '../escapes';
import type { Composed, Context, Hole, Literal, Refused } from '../language';
import { splitAt } from '../splitting';

const escapeRules = { simple: commonEscapes, unicode: true, octal: true, unknown: 'fail' } as const;

/** See `Language.delimiters`. */
export function scalaDelimiters(node: SyntaxNode): { open: string; close: string } | undefined {
  const [open, quote] = /^\w*("""|")/.exec(node.text) ?? [];
  if (open === undefined || quote === undefined) return undefined;
  return node.text.length >= open.length + quote.length && node.text.endsWith(quote)
    ? { open, close: quote }
    : undefined;
}

/** See `Language.decode`. */
export function decodeScala({ open }: Literal, raw: string): string | undefined {
  return open.includes('"""') || open.startsWith('raw') ? raw : unescapeText(raw, escapeRules);
}

/** See `Language.compose`. */
export function composeScala(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const [first] = holes;
  if (isWhole(literal, holes) && first !== undefined) return wholeLookup(literal, first.lookup('"'));
  return splitAt(context, literal, holes, { operator: ' + ', spell: (hole) => operand(hole.lookup('"')) });
}
