/** String literals of Ruby: quoted in all its ways, heredocs, word arrays. A lookup gets in by `#{}`. */
import { replace } from '../../edits';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { fillHoles, isWhole, piecesOf, wholeLookup } from '../composing';
import { commonEscapes, commonIndent, unescapeText, withoutIndent, withPlainLineEnds } from '../escapes';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../language';

const escapeRules = {
  simple: { ...commonEscapes, a: '\x07', v: '\v', e: '\x1b', s: ' ' },
  hex: { least: 1, most: 2 },
  unicode: true,
  braced: true,
  octal: true,
  unknown: 'drop',
  joinLines: true,
} as const;

/** The line that opens a heredoc; its body is another node, below. */
export function heredocOf(body: SyntaxNode): SyntaxNode | undefined {
  for (let node = body.previousSibling; node !== null; node = node.previousSibling) {
    const tag = body.text.slice(body.text.lastIndexOf('\n') + 1).trim();
    const openings = node.type === 'heredoc_beginning' ? [node] : node.descendantsOfType('heredoc_beginning');
    const found = openings.find((each) => each !== null && /\w+/.exec(each.text)?.[0] === tag);
    if (found !== null && found !== undefined) return found;
  }
  return undefined;
}

/** See `Language.delimiters`. */
export function rubyDelimiters(node: SyntaxNode): { open: string; close: string } | undefined {
  const { text } = node;
  if (node.type === 'heredoc_body') {
    const close = /\n[ \t]*\w+$/.exec(text)?.[0];
    // The line end before the closing tag is part of the content.
    return close === undefined ? undefined : { open: text.startsWith('\r\n') ? '\r\n' : '\n', close: close.slice(1) };
  }
  const open = /^%[qQwWiI]?[^\w\s]|^["'`]/.exec(text)?.[0];
  const close = open === undefined ? undefined : text.at(-1);
  return open === undefined || close === undefined || text.length < open.length + 1 ? undefined : { open, close };
}

/** Whether `#{}` means something in the literal. */
function interpolates({ node, open }: Literal): boolean {
  if (node.type === 'heredoc_body') return !/'/.test(heredocOf(node)?.text ?? "'");
  return !/^(?:'|%[qwi])/.test(open);
}

/** `<<~` takes away the indentation that all lines share. */
function indentOf({ node, open, close }: Literal): number {
  if (!heredocOf(node)?.text.startsWith('<<~')) return 0;
  return commonIndent(node.text.slice(open.length, -close.length).split('\n'));
}

/**
 * A literal that does not interpolate knows few escapes: the backslash and its own delimiters, and white space where that
 * parts words.
 */
function unescapePlain({ open, close, node }: Literal, piece: string): string {
  const escaped = `\\${open.at(-1)}${close}${node.type === 'string_array' ? ' \t\n' : ''}`;
  return piece.replace(/\\([\s\S])/g, (both, char: string) => (escaped.includes(char) ? char : both));
}

/** See `Language.decode`. */
export function decodeRuby(literal: Literal, raw: string): string | undefined {
  const plain = withPlainLineEnds(raw);
  const depth = literal.node.type === 'heredoc_body' ? indentOf(literal) : 0;
  const content = depth === 0 ? plain : withoutIndent(plain, depth);
  if (interpolates(literal)) return unescapeText(content, escapeRules);
  return literal.node.type === 'heredoc_body' ? content : unescapePlain(literal, content);
}

/** The content of a literal that does not interpolate, spelled for one that does. */
function respell(literal: Literal, piece: string): string {
  const isHeredoc = literal.node.type === 'heredoc_body';
  const plain = isHeredoc ? piece : unescapePlain(literal, piece);
  const escaped = plain.replaceAll('\\', '\\\\').replace(/#(?=[{$@])/g, '\\#');
  return isHeredoc ? escaped : escaped.replaceAll('"', '\\"');
}

function expressionIn(hole: Hole, outer: string): string {
  return `#{${hole.lookup(outer === '"' ? "'" : '"').text}}`;
}

/** `<<~'T'` must lose its quotes, and what it holds be escaped instead. */
function openHeredoc(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const opening = heredocOf(literal.node);
  if (opening === undefined) return refuse('half-typed', 'The beginning of this text cannot be found.');
  const pieces = piecesOf(context, literal, holes);
  const ends = [literal.start, ...holes.map((hole) => hole.end)];
  const edits: readonly TextEdit[] = pieces.flatMap((piece, index) => {
    const start = ends[index] ?? 0;
    const text = { start, end: start + piece.length, newText: respell(literal, piece) };
    const hole = holes[index];
    const filled = hole === undefined ? [] : [{ start: hole.start, end: hole.end, newText: expressionIn(hole, '') }];
    return piece === text.newText ? filled : [text, ...filled];
  });
  return { node: literal.node, loose: 'no', edits, around: [replace(opening, opening.text.replaceAll("'", ''))] };
}

/** `%w[a key]` holds plain words; with an expression among them it is an array of strings. */
function asArray(context: Context, literal: Literal, holes: readonly Hole[]): Composed {
  const words = [...context.text.slice(literal.start, literal.end).matchAll(/(?:\\.|\S)+/g)].map((match) => {
    const start = literal.start + match.index;
    const end = start + match[0].length;
    const inside = holes.filter((hole) => hole.start >= start && hole.end <= end);
    const [only] = inside;
    if (only?.start === start && only.end === end) return only.lookup('"').text;
    const word = { ...literal, start, end };
    const pieces = piecesOf(context, word, inside).map((piece) => respell(literal, piece));
    return `"${pieces.map((piece, index) => piece + inside.slice(index, index + 1).map((hole) => expressionIn(hole, '"'))).join('')}"`;
  });
  return { node: literal.node, loose: 'no', edits: [replace(literal.node, `[${words.join(', ')}]`)] };
}

/** See `Language.compose`. */
export function composeRuby(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { node, open } = literal;
  const operator = node.parent?.type === 'binary' ? node.parent.childForFieldName('operator')?.text : undefined;
  if (
    operator === '%' &&
    node.parent?.childForFieldName('left')?.id === node.id &&
    holes.some((hole) => hole.value.includes('%'))
  ) {
    return refuse(
      'string-kind',
      'The key is part of a format: pass it as an argument of its own, then it can be looked up.',
    );
  }
  if (node.type === 'heredoc_body' && !interpolates(literal)) return openHeredoc(context, literal, holes);
  if (node.type === 'string_array' && open.startsWith('%w')) return asArray(context, literal, holes);
  const [only] = holes;
  const isMember =
    node.parent?.type === 'chained_string' || node.type === 'string_array' || node.type === 'heredoc_body';
  if (!isMember && isWhole(literal, holes) && only !== undefined)
    return wholeLookup(literal, only.lookup(open === "'" ? "'" : '"'));
  if (interpolates(literal)) return fillHoles(literal, holes, (hole) => expressionIn(hole, open));
  const pieces = piecesOf(context, literal, holes).map((piece) => respell(literal, piece));
  const body = pieces.map(
    (piece, index) =>
      piece +
      holes
        .slice(index, index + 1)
        .map((hole) => expressionIn(hole, '"'))
        .join(''),
  );
  return { node, loose: 'no', edits: [replace(node, `"${body.join('')}"`)] };
}
