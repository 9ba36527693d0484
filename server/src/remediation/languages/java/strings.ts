/** String literals of Java: plain ones become concatenations, text blocks get `formatted`. */
import { replace } from '../../edits';
import type { SyntaxNode } from '../../syntax';
import { isField, named } from '../../walk';
import { interleave, isWhole, operand, piecesOf, wholeLookup } from '../composing';
import { commonEscapes, commonIndent, unescapeText, withoutIndent, withPlainLineEnds } from '../escapes';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../language';

const escapeRules = {
  simple: { ...commonEscapes, s: ' ' },
  unicode: true,
  octal: true,
  unknown: 'fail',
  joinLines: true,
} as const;

/** See `Language.delimiters`. A text block's content begins on the line below its opening. */
export function javaDelimiters(node: SyntaxNode): { open: string; close: string } | undefined {
  const open = /^"""[ \t]*\r?\n/.exec(node.text)?.[0] ?? (node.text.startsWith('"') ? '"' : undefined);
  if (open === undefined) return undefined;
  const close = open === '"' ? '"' : '"""';
  return node.text.length >= open.length + close.length && node.text.endsWith(close) ? { open, close } : undefined;
}

function isBlock({ close }: Literal): boolean {
  return close === '"""';
}

/** See `Language.decode`. The indentation that all lines of a text block share, its last one counted, is not part of it. */
export function decodeJava(literal: Literal, raw: string): string | undefined {
  if (!isBlock(literal)) return unescapeText(raw, escapeRules);
  const lines = literal.node.text.slice(literal.open.length, -literal.close.length).split('\n');
  const last = lines.at(-1) ?? '';
  const depth = last.trim() === '' ? Math.min(last.length, commonIndent(lines)) : commonIndent(lines);
  return unescapeText(withoutIndent(withPlainLineEnds(raw), depth), escapeRules);
}

/** Whether the literal is a template that `format` fills. */
function isTemplate(node: SyntaxNode): boolean {
  const { parent } = node;
  if (parent?.type === 'method_invocation' && isField(parent, 'object', node)) {
    return parent.childForFieldName('name')?.text === 'formatted';
  }
  const call = parent?.type === 'argument_list' ? parent.parent : null;
  const method = call?.type === 'method_invocation' ? (call.childForFieldName('name')?.text ?? '') : '';
  return /^(?:format|printf)$/.test(method) && named(parent ?? node)[0]?.id === node.id;
}

/** The block's whole text, without the indentation that Java strips, is the key. */
function isWholeBlock(pieces: readonly string[]): boolean {
  return pieces.length === 2 && /^[ \t]*$/.test(pieces[0] ?? '') && pieces[1] === '';
}

/** See `Language.compose`. */
export function composeJava(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { node, open, close } = literal;
  const lookups = holes.map((hole) => hole.lookup('"'));
  const [first] = lookups;
  const pieces = piecesOf(context, literal, holes);
  const isAll = isBlock(literal) ? isWholeBlock(pieces) : isWhole(literal, holes);
  if (isAll && first !== undefined) return wholeLookup(literal, first);
  const template = isTemplate(node);
  if (template && (isBlock(literal) || holes.some((hole) => hole.value.includes('%')))) {
    return refuse(
      'string-kind',
      'The key is part of a format template: pass it as an argument of its own, then it can be looked up.',
    );
  }
  if (isBlock(literal)) {
    const body = pieces.map((piece) => piece.replaceAll('%', '%%')).join('%s');
    const filled = `${open}${body}${close}.formatted(${lookups.map((lookup) => lookup.text).join(', ')})`;
    return { node, loose: 'no', edits: [replace(node, filled)] };
  }
  const parts = interleave(pieces, lookups.map(operand), (piece) => open + piece + close);
  return { node, loose: 'concat', edits: [replace(node, parts.join(' + '))] };
}
