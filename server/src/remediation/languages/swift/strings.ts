/** String literals of Swift, all of which interpolate; a raw one with as many signs as it is opened with. */
import type { SyntaxNode } from '../../syntax';
import { fillHoles, isWhole, wholeLookup } from '../composing';
import { unescapeText } from '../escapes';
import type { Composed, Context, Hole, Literal, Refused } from '../language';

const escapeRules = {
  simple: { n: '\n', r: '\r', t: '\t', '0': '\0', '\\': '\\', '"': '"', "'": "'" },
  braced: true,
  unknown: 'fail',
  joinLines: true,
} as const;

/** See `Language.delimiters`. */
export function swiftDelimiters(node: SyntaxNode): { open: string; close: string } | undefined {
  const match = /^(#*)("""|")/.exec(node.text);
  const [open, hashes, quote] = match ?? [];
  if (open === undefined || quote === undefined) return undefined;
  const close = `${quote}${hashes ?? ''}`;
  return node.text.length >= open.length + close.length && node.text.endsWith(close) ? { open, close } : undefined;
}

/** See `Language.decode`. */
export function decodeSwift({ open }: Literal, raw: string): string | undefined {
  return open.startsWith('#') ? raw : unescapeText(raw, escapeRules);
}

/** See `Language.compose`. */
export function composeSwift(_context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const [first] = holes;
  if (isWhole(literal, holes) && first !== undefined) return wholeLookup(literal, first.lookup('"'));
  const hashes = /^#*/.exec(literal.open)?.[0] ?? '';
  return fillHoles(literal, holes, (hole) => `\\${hashes}(${hole.lookup('"').text})`);
}
