/** String literals of C#: plain, verbatim, raw and interpolated ones. */
import { insert, replace } from '../../edits';
import type { SyntaxNode } from '../../syntax';
import { named } from '../../walk';
import { fillHoles, interleave, isWhole, operand, piecesOf, wholeLookup } from '../composing';
import { commonEscapes, unescapeText, withoutIndent } from '../escapes';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../language';

const escapeRules = {
  simple: { ...commonEscapes, '0': '\0', a: '\x07', v: '\v', e: '\x1b' },
  hex: { least: 1, most: 4 },
  unicode: true,
  longUnicode: true,
  unknown: 'fail',
} as const;

/** A verbatim literal is never a raw one: its `"""` is a quote and an escaped one. */
const opening = /^(?:(?:\$@|@\$?)(")|\$*("{3,}[ \t]*(?:\r?\n)?|"))/;

/** See `Language.delimiters`. A raw string over several lines begins on its second and ends before its last one. */
export function csharpDelimiters(node: SyntaxNode): { open: string; close: string } | undefined {
  const { text } = node;
  const match = opening.exec(text);
  const quotes = match?.[1] ?? match?.[2];
  if (match === null || quotes === undefined) return undefined;
  const marks = quotes.replace(/[^"]/g, '');
  const close = quotes.includes('\n') ? /\r?\n[ \t]*"{3,}$/.exec(text)?.[0] : marks;
  if (close === undefined || !text.endsWith(close) || text.length < match[0].length + close.length) return undefined;
  return { open: match[0], close };
}

function isRaw({ open }: Literal): boolean {
  return open.includes('"""');
}

function isVerbatim({ open }: Literal): boolean {
  return open.includes('@');
}

/** See `Language.decode`. */
export function decodeCsharp(literal: Literal, raw: string): string | undefined {
  if (isRaw(literal)) return withoutIndent(raw, /[ \t]*(?="+$)/.exec(literal.close)?.[0].length ?? 0);
  const plain =
    literal.open.startsWith('$') || literal.open.startsWith('@$')
      ? raw.replace(/\{\{|\}\}/g, (pair) => pair.charAt(0))
      : raw;
  return isVerbatim(literal) ? plain.replaceAll('""', '"') : unescapeText(plain, escapeRules);
}

/** Whether the literal is a template that `string.Format` and its like fill. */
function isTemplate(node: SyntaxNode): boolean {
  const argument = node.parent?.type === 'argument' ? node.parent : undefined;
  const list = argument?.parent;
  const method = list?.parent?.childForFieldName('function')?.text ?? '';
  return (
    /\b(?:\w*Format|Write|WriteLine|Log\w*)$/.test(method) &&
    list !== null &&
    list !== undefined &&
    named(list).length > 1
  );
}

/** A raw string gets as many `$` as its own braces need. */
function interpolateRaw(literal: Literal, pieces: readonly string[], holes: readonly Hole[]): Composed {
  const runs = pieces.flatMap((piece) => piece.match(/\{+|\}+/g) ?? []).map((run) => run.length);
  const count = Math.max(0, ...runs) + 1;
  const filled = fillHoles(literal, holes, (hole) => '{'.repeat(count) + hole.lookup('"').text + '}'.repeat(count));
  return { ...filled, edits: [insert(literal.node.startIndex, '$'.repeat(count)), ...filled.edits] };
}

/** See `Language.compose`. */
export function composeCsharp(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { node, open, close } = literal;
  const pieces = piecesOf(context, literal, holes);
  const isAll = isRaw(literal)
    ? pieces.length === 2 && /^[ \t]*$/.test(pieces[0] ?? '') && pieces[1] === ''
    : isWhole(literal, holes);
  const lookups = holes.map((hole) => hole.lookup('"'));
  const [first] = lookups;
  if (isAll && first !== undefined) return wholeLookup(literal, first);
  if (isTemplate(node) && holes.some((hole) => /[{}]/.test(hole.value))) {
    return refuse(
      'string-kind',
      'The key is part of a format: pass it as an argument of its own, then it can be looked up.',
    );
  }
  const dollars = /^@?(\$+)/.exec(open)?.[1]?.length ?? 0;
  if (dollars > 0) {
    const count = isRaw(literal) ? dollars : 1;
    return fillHoles(literal, holes, (hole) => '{'.repeat(count) + hole.lookup('"').text + '}'.repeat(count));
  }
  if (isRaw(literal)) return interpolateRaw(literal, pieces, holes);
  if (isVerbatim(literal) || pieces.some((piece) => /[{}]/.test(piece))) {
    const parts = interleave(pieces, lookups.map(operand), (piece) => open + piece + close);
    return { node, loose: 'concat', edits: [replace(node, parts.join(' + '))] };
  }
  const filled = fillHoles(literal, holes, (hole) => `{${hole.lookup('"').text}}`);
  return { ...filled, edits: [insert(node.startIndex, '$'), ...filled.edits] };
}
