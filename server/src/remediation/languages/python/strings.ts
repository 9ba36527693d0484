/** String literals of Python: prefixes, triple quotes, f-strings, bytes, format templates, adjacent literals. */
import { replace } from '../../edits';
import type { SyntaxNode } from '../../syntax';
import { ancestorsOf, closest, isField, named } from '../../walk';
import { fillHoles, interleave, isWhole, operand, piecesOf, wholeLookup } from '../composing';
import { commonEscapes, type EscapeRules, unescapeText, withPlainLineEnds } from '../escapes';
import {
  type Composed,
  type Context,
  type Expression,
  type Hole,
  type Literal,
  type Refused,
  refuse,
} from '../language';

const bytesRules: EscapeRules = {
  simple: { ...commonEscapes, a: '\x07', v: '\v' },
  hex: { least: 2, most: 2 },
  octal: true,
  unknown: 'keep',
  joinLines: true,
};
const textRules: EscapeRules = { ...bytesRules, unicode: true, longUnicode: true };

/** `\N{EM DASH}`: its braces are not those of an f-string, and its character is not known here. */
const namedCharacter = /\\N\{/;

/** See `Language.delimiters`. */
export function pythonDelimiters(node: SyntaxNode): { open: string; close: string } | undefined {
  const match = /^[A-Za-z]{0,2}("""|'''|"|')/.exec(node.text);
  const close = match?.[1];
  if (match === null || close === undefined) return undefined;
  const isClosed = node.text.length >= match[0].length + close.length && node.text.endsWith(close);
  return isClosed ? { open: match[0], close } : undefined;
}

function prefixOf({ open }: Literal): string {
  return /^[A-Za-z]*/.exec(open)?.[0] ?? '';
}

function has(literal: Literal, letter: string): boolean {
  return prefixOf(literal).toLowerCase().includes(letter);
}

/** See `Language.decode`. */
export function decodePython(literal: Literal, raw: string): string | undefined {
  const lines = withPlainLineEnds(raw);
  const plain = has(literal, 'f') ? lines.replace(/\{\{|\}\}/g, (pair) => pair.charAt(0)) : lines;
  if (has(literal, 'r')) return plain;
  return namedCharacter.test(plain) ? undefined : unescapeText(plain, has(literal, 'b') ? bytesRules : textRules);
}

/** A string that stands alone as a statement: documentation. */
export function isPythonProse(node: SyntaxNode): boolean {
  const whole = node.parent?.type === 'concatenated_string' ? node.parent : node;
  return whole.parent?.type === 'expression_statement' && named(whole.parent).length === 1;
}

/** What the literal's own text is a template of: `"..." % x`, `"...".format(x)`. */
function templateOf(node: SyntaxNode): 'percent' | 'braces' | undefined {
  let child = node;
  for (const parent of ancestorsOf(node)) {
    if (parent.type === 'binary_operator' && isField(parent, 'left', child)) {
      return parent.childForFieldName('operator')?.text === '%' ? 'percent' : undefined;
    }
    if (parent.type === 'attribute')
      return /^format(?:_map)?$/.test(parent.childForFieldName('attribute')?.text ?? '') ? 'braces' : undefined;
    if (parent.type !== 'concatenated_string' && parent.type !== 'parenthesized_expression') return undefined;
    child = parent;
  }
  return undefined;
}

function quoteMark({ close }: Literal): '"' | "'" {
  return close.startsWith('"') ? '"' : "'";
}

function joined(pieces: readonly string[], literal: Literal, lookups: readonly Expression[]): readonly string[] {
  return interleave(pieces, lookups.map(operand), (piece) => literal.open + piece + literal.close);
}

/** `"a" b"key" "c"` with bytes: literals stand side by side without an operator, expressions cannot. */
function joinGroup(context: Context, group: SyntaxNode, node: SyntaxNode, newText: string): Composed {
  const members = named(group).filter((child) => child.type === 'string');
  let text = '';
  members.forEach((member, index) => {
    const before = members[index - 1];
    if (before !== undefined) text += ` +${context.text.slice(before.endIndex, member.startIndex)}`;
    text += member.id === node.id ? newText : member.text;
  });
  return { node: group, loose: 'yes', edits: [replace(group, text)] };
}

function composeBytes(context: Context, literal: Literal, holes: readonly Hole[]): Composed {
  const { node } = literal;
  const lookups = holes.map((hole) => {
    return { text: `${operand(hole.lookup(quoteMark(literal)))}.encode()`, loose: false };
  });
  const parts = joined(piecesOf(context, literal, holes), literal, lookups);
  const newText = parts.join(' + ');
  if (node.parent?.type === 'concatenated_string') return joinGroup(context, node.parent, node, newText);
  return { node, loose: parts.length > 1 ? 'concat' : 'no', edits: [replace(node, newText)] };
}

/** A plain literal becomes an f-string: same text, braces doubled. */
function asFormatted(context: Context, literal: Literal, holes: readonly Hole[]): Composed {
  const inside = quoteMark(literal) === '"' ? "'" : '"';
  const lookups = holes.map((hole) => hole.lookup(inside).text);
  const pieces = piecesOf(context, literal, holes).map((piece) => piece.replace(/[{}]/g, '$&$&'));
  const body = pieces.map((piece, index) => piece + (index < lookups.length ? `{${lookups[index]}}` : '')).join('');
  const prefix = `f${prefixOf(literal).replace(/[uU]/, '')}`;
  return {
    node: literal.node,
    loose: 'no',
    edits: [replace(literal.node, prefix + literal.close + body + literal.close)],
  };
}

/** See `Language.compose`. */
export function composePython(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { node } = literal;
  if (has(literal, 'b')) return composeBytes(context, literal, holes);
  const template = templateOf(node);
  const magic = template === 'percent' ? /%/ : /[{}]/;
  if (template !== undefined && holes.some((hole) => magic.test(hole.value))) {
    return refuse('string-kind', 'The key is part of a format template that would read signs of the key as its own.');
  }
  const isMember = node.parent?.type === 'concatenated_string';
  const lookups = holes.map((hole) => hole.lookup(quoteMark(literal)));
  const [first] = lookups;
  if (!isMember && isWhole(literal, holes) && first !== undefined) return wholeLookup(literal, first);
  if (has(literal, 'f')) {
    const inside = quoteMark(literal) === '"' ? "'" : '"';
    return fillHoles(literal, holes, (hole) => `{${hole.lookup(inside).text}}`);
  }
  const pieces = piecesOf(context, literal, holes);
  // Before Python 3.12 an f-string may not hold another one that is quoted alike.
  const isNested = closest(node, ['interpolation']) !== undefined;
  const hasNamed = !has(literal, 'r') && pieces.some((piece) => namedCharacter.test(piece));
  if (!isMember && (template !== undefined || isNested || hasNamed)) {
    return { node, loose: 'concat', edits: [replace(node, joined(pieces, literal, lookups).join(' + '))] };
  }
  if (isNested || hasNamed) return refuse('string-kind', 'The key stands in a string that cannot take an expression.');
  return asFormatted(context, literal, holes);
}
