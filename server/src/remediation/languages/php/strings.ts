/** String literals of PHP. A call never gets into a string: pieces are joined, and a heredoc takes a variable set before it. */
import { insert } from '../../edits';
import { freshName, indentAt } from '../../layout';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { closest, named } from '../../walk';
import { fillHoles, isWhole, operand, piecesOf, wholeLookup } from '../composing';
import { unescapeText, withoutIndent } from '../escapes';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../language';

const escapeRules = {
  simple: { n: '\n', r: '\r', t: '\t', v: '\v', e: '\x1b', f: '\f', '\\': '\\', $: '$', '"': '"' },
  hex: { least: 1, most: 2 },
  braced: true,
  octal: true,
  unknown: 'keep',
} as const;

/** See `Language.delimiters`. The line end before a heredoc's last line is not part of it. */
export function phpDelimiters(node: SyntaxNode): { open: string; close: string } | undefined {
  const { text } = node;
  const isDocument = node.type === 'heredoc' || node.type === 'nowdoc';
  const open = (isDocument ? /^<<<[ \t]*['"]?\w+['"]?[ \t]*\r?\n/ : /^[bB]?['"]/).exec(text)?.[0];
  const close = (isDocument ? /\r?\n[ \t]*\w+$/ : /['"]$/).exec(text)?.[0];
  if (open === undefined || close === undefined) return undefined;
  return text.length >= open.length + close.length ? { open, close } : undefined;
}

function isSingle({ node }: Literal): boolean {
  return node.type === 'string' || node.type === 'nowdoc';
}

/** See `Language.decode`. The indentation of a document's last line is not part of the others. */
export function decodePhp(literal: Literal, raw: string): string | undefined {
  if (isDocument(literal)) {
    const depth = /^\r?\n([ \t]*)/.exec(literal.close)?.[1]?.length ?? 0;
    const content = withoutIndent(raw, depth);
    return isSingle(literal) ? content : unescapeText(content, escapeRules);
  }
  return isSingle(literal) ? raw.replace(/\\([\\'])/g, '$1') : unescapeText(raw, escapeRules);
}

function isDocument({ node }: Literal): boolean {
  return node.type === 'heredoc' || node.type === 'nowdoc';
}

/** `"a" . (lookup) . "b"`: the quotes are closed before a hole and opened after it, or taken away where nothing is left. */
function splitAt(context: Context, literal: Literal, holes: readonly Hole[]): Composed {
  const pieces = piecesOf(context, literal, holes);
  const edits: readonly TextEdit[] = holes.map((hole, index) => {
    const isFirst = index === 0 && pieces[0] === '';
    const isLast = index === holes.length - 1 && pieces[index + 1] === '';
    const before = isFirst ? '' : `${literal.close} . `;
    const after = isLast ? '' : ` . ${literal.open}`;
    return {
      start: isFirst ? literal.node.startIndex : hole.start,
      end: isLast ? literal.node.endIndex : hole.end,
      newText: before + operand(hole.lookup("'")) + after,
    };
  });
  return { node: literal.node, loose: 'concat', edits };
}

/** `MAILGUN_API_KEY` -> `mailgunApiKey`. */
export function camelCase(name: string): string {
  return name.toLowerCase().replace(/_+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The statement before which a variable can be set: one of a list of statements, evaluated once where it stands. */
function statementOf(node: SyntaxNode): SyntaxNode | undefined {
  const stops = ['arrow_function', 'const_declaration', 'property_declaration', 'formal_parameters', 'attribute'];
  const statement = closest(node, ['expression_statement', 'return_statement', 'echo_statement'], stops);
  const isListed = /^(?:compound_statement|program)$/.test(statement?.parent?.type ?? '');
  return isListed ? statement : undefined;
}

function hoist(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { text, eol } = context;
  const statement = statementOf(literal.node);
  if (statement === undefined) {
    return refuse(
      'string-kind',
      'A heredoc takes variables only, and none can be set before this one: give the key a variable first.',
    );
  }
  const variables = new Map(holes.map((hole) => [hole.name, `$${freshName(text, camelCase(hole.name))}`]));
  const indent = indentAt(text, statement.startIndex);
  const lines = [...variables].map(([name, variable]) => {
    return `${variable} = ${holes.find((hole) => hole.name === name)?.lookup("'").text};${eol}${indent}`;
  });
  const filled = fillHoles(literal, holes, (hole) => `{${variables.get(hole.name)}}`);
  const around = [insert(statement.startIndex, lines.join(''))];
  return literal.node.type === 'nowdoc'
    ? openNowdoc(context, literal, holes, { ...filled, around })
    : { ...filled, around };
}

/** `<<<'T'` must lose its quotes, and what it holds be escaped instead. */
function openNowdoc(context: Context, literal: Literal, holes: readonly Hole[], filled: Composed): Composed {
  const starts = [literal.start, ...holes.map((hole) => hole.end)];
  const escaped = piecesOf(context, literal, holes).flatMap((piece, index): TextEdit[] => {
    const start = starts[index] ?? 0;
    const newText = piece.replace(/[\\$]/g, '\\$&');
    return newText === piece ? [] : [{ start, end: start + piece.length, newText }];
  });
  const start = literal.node.startIndex;
  const opening = { start, end: start + literal.open.length, newText: literal.open.replaceAll("'", '') };
  return { ...filled, edits: [opening, ...escaped, ...filled.edits] };
}

function isFormat(node: SyntaxNode): boolean {
  const argument = node.parent?.type === 'argument' ? node.parent : null;
  const list = argument?.parent;
  const callee = list?.parent?.childForFieldName('function')?.text ?? '';
  const isFirst = list !== null && list !== undefined && named(list)[0]?.id === argument?.id;
  return isFirst && /^\\?(?:sprintf|printf|vsprintf|vprintf)$/.test(callee);
}

/** See `Language.compose`. */
export function composePhp(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const [only] = holes;
  const pieces = piecesOf(context, literal, holes);
  const isAll = isDocument(literal)
    ? pieces.length === 2 && /^[ \t]*$/.test(pieces[0] ?? '') && pieces[1] === ''
    : isWhole(literal, holes);
  if (isAll && only !== undefined) return wholeLookup(literal, only.lookup("'"));
  if (isFormat(literal.node) && holes.some((hole) => hole.value.includes('%'))) {
    return refuse(
      'string-kind',
      'The key is part of a format: pass it as an argument of its own, then it can be looked up.',
    );
  }
  return isDocument(literal) ? hoist(context, literal, holes) : splitAt(context, literal, holes);
}
