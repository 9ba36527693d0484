/**
 * String literals of Perl: quoted in all its ways, word lists, heredocs. Where strings interpolate, a lookup gets in by
 * `@{[ ]}`; else pieces are joined. Parentheses after the name of a function would end its arguments, so they get a `+`.
 */
import { replace } from '../../edits';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { descendants } from '../../walk';
import { fillHoles, isWhole, piecesOf } from '../composing';
import { commonEscapes, unescapeText } from '../escapes';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../language';

const escapeRules = {
  simple: { ...commonEscapes, a: '\x07', e: '\x1b', $: '$', '@': '@' },
  hex: { least: 1, most: 2 },
  octal: true,
  unknown: 'drop',
} as const;
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };
/** A chain of these takes a lookup without parentheses. */
const roomy =
  /^(?:array|array_ref|hash_ref|arguments|parenthesized_argument|return_expression|use_constant_statement|source_file|block)$/;

/** See `Language.delimiters`. A heredoc whose end the grammar did not see has none. */
export function perlDelimiters(node: SyntaxNode): { open: string; close: string } | undefined {
  const { text, type } = node;
  if (type === 'heredoc_body_statement') {
    const tag = descendants(node, ['heredoc_end_identifier'])[0]?.text ?? '';
    const isSound = tag !== '' && openingOf(node)?.text.replace(/\W/g, '') === tag && text.endsWith(`\n${tag}`);
    return isSound ? { open: /^\r?\n/.exec(text)?.[0] ?? '', close: tag } : undefined;
  }
  const open = /^(?:["']|q[qw]?\s*[^\w\s])/.exec(text)?.[0];
  const mark = open?.at(-1);
  if (open === undefined || mark === undefined) return undefined;
  const close = closing[mark] ?? mark;
  return text.length >= open.length + 1 && text.endsWith(close) ? { open, close } : undefined;
}

function openingOf(body: SyntaxNode): SyntaxNode | undefined {
  for (let node = body.previousSibling; node !== null; node = node.previousSibling) {
    const found = descendants(node, ['heredoc_start_identifier']);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

function interpolates({ node, open }: Literal): boolean {
  if (node.type === 'heredoc_body_statement') return !(openingOf(node)?.text ?? "'").startsWith("'");
  return /^(?:"|qq\s*[^'])/.test(open);
}

/** See `Language.decode`. */
export function decodePerl(literal: Literal, raw: string): string | undefined {
  if (interpolates(literal)) return unescapeText(raw, escapeRules);
  return literal.node.type === 'heredoc_body_statement' ? raw : raw.replace(/\\([\\'(){}[\]])/g, '$1');
}

/** The expression where the literal stands: an operand gets parentheses, the first word after a function's name a `+`. */
function asOperand({ text }: Context, node: SyntaxNode, expression: string, isChain: boolean): string {
  const before = text.slice(Math.max(0, node.startIndex - 40), node.startIndex);
  const after = text.slice(node.endIndex, node.endIndex + 40);
  const parent = node.parent?.type ?? '';
  const isAssigned = parent === 'binary_expression' && /[^=!<>]=\s*$/.test(before) && /^\s*(?:;|$)/.test(after);
  const isJoined = isChain && parent === 'binary_expression' && /\.\s*$/.test(before) && /^\s*[.;,)]/.test(after);
  if (roomy.test(parent) || isAssigned || isJoined) return expression;
  return /\w\s*$/.test(before) && !/\b(?:and|or|not|x|eq|ne|lt|gt|le|ge|cmp|if|unless|return)\s*$/.test(before)
    ? `+(${expression})`
    : `(${expression})`;
}

function inside(hole: Hole): string {
  // `or`, as the string may be delimited by bars.
  return `@{[ ${hole.lookup("'").text.replace(' || ', ' or ')} ]}`;
}

/** `<<'T'` must lose its quotes, and what it holds be escaped instead. */
function openHeredoc(context: Context, literal: Literal, holes: readonly Hole[]): Composed {
  const opening = openingOf(literal.node);
  const starts = [literal.start, ...holes.map((hole) => hole.end)];
  const escaped = piecesOf(context, literal, holes).flatMap((piece, index): TextEdit[] => {
    const start = starts[index] ?? 0;
    const newText = piece.replace(/[\\$@]/g, '\\$&');
    return newText === piece ? [] : [{ start, end: start + piece.length, newText }];
  });
  const filled = holes.map((hole) => ({ start: hole.start, end: hole.end, newText: inside(hole) }));
  const edits = [...filled, ...escaped].sort((a, b) => a.start - b.start);
  const around = opening === undefined ? [] : [replace(opening, opening.text.replaceAll("'", '"'))];
  return { node: literal.node, loose: 'no', edits, around };
}

/** `qw(a key)` holds plain words; with an expression among them it is a list. */
function asList(context: Context, literal: Literal, holes: readonly Hole[]): Composed {
  const words = [...context.text.slice(literal.start, literal.end).matchAll(/\S+/g)].map((match) => {
    const start = literal.start + match.index;
    const end = start + match[0].length;
    const within = holes.filter((hole) => hole.start >= start && hole.end <= end);
    const [only] = within;
    if (only?.start === start && only.end === end) return only.lookup('"').text;
    const plain = (piece: string) => `'${piece.replace(/\\(?![\\'])|'/g, '\\$&')}'`;
    const pieces = piecesOf(context, { ...literal, start, end }, within);
    return pieces
      .flatMap((piece, index) => [
        ...(piece === '' ? [] : [plain(piece)]),
        ...within.slice(index, index + 1).map((hole) => `(${hole.lookup('"').text})`),
      ])
      .join(' . ');
  });
  return { node: literal.node, loose: 'no', edits: [replace(literal.node, `(${words.join(', ')})`)] };
}

/** See `Language.compose`. */
export function composePerl(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { node } = literal;
  const [only] = holes;
  if (node.type === 'word_list_qw') return asList(context, literal, holes);
  if (node.type === 'heredoc_body_statement') {
    return interpolates(literal) ? fillHoles(literal, holes, inside) : openHeredoc(context, literal, holes);
  }
  if (isWhole(literal, holes) && only !== undefined) {
    const newText = asOperand(context, node, only.lookup('"').text, false);
    return { node, loose: 'no', edits: [replace(node, newText)] };
  }
  const isFormat = /\bs?printf\s*\(?\s*$/.test(context.text.slice(Math.max(0, node.startIndex - 20), node.startIndex));
  if (isFormat && holes.some((hole) => hole.value.includes('%'))) {
    return refuse(
      'string-kind',
      'The key is part of a format: pass it as an argument of its own, then it can be looked up.',
    );
  }
  if (interpolates(literal)) return fillHoles(literal, holes, inside);
  const marks = literal.open.slice(-1) + literal.close;
  const body = piecesOf(context, literal, holes).map((piece, index) => {
    const plain = piece.replace(/\\([\s\S])/g, (both, char: string) => (`\\${marks}`.includes(char) ? char : both));
    return (
      plain.replace(/[\\"$@]/g, '\\$&') +
      holes
        .slice(index, index + 1)
        .map(inside)
        .join('')
    );
  });
  return { node, loose: 'no', edits: [replace(node, `"${body.join('')}"`)] };
}
