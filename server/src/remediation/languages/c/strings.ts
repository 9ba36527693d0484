/** String literals of C and C++, and the texts of macros that are one. */
import { replace } from '../../edits';
import { hasWord } from '../../layout';
import type { SyntaxNode } from '../../syntax';
import { isWhole, piecesOf, wholeLookup } from '../composing';
import { commonEscapes, unescapeText } from '../escapes';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../language';
import { asArguments, formatOf, groupOf } from './formats';
import { alsoInclude, declareBelow } from './setup';

const escapeRules = {
  simple: { ...commonEscapes, a: '\x07', v: '\v', e: '\x1b', '?': '?' },
  hex: { least: 1, most: 2 },
  unicode: true,
  longUnicode: true,
  octal: true,
  unknown: 'fail',
  joinLines: true,
} as const;

/** The text of a macro that is one literal, perhaps in parentheses, perhaps with a comment behind it. */
const macroText = /^([(\s]*@?")((?:[^"\\]|\\[\s\S])*)("[)\s]*(?:\/\*[^*]*\*\/|\/\/.*)?)\s*$/;

/** See `Language.delimiters`. */
export function cDelimiters(node: SyntaxNode): { open: string; close: string } | undefined {
  const { text } = node;
  if (node.type === 'preproc_arg') {
    const match = macroText.exec(text);
    const [, open, content, close] = match ?? [];
    return open === undefined || close === undefined || content === undefined
      ? undefined
      : { open, close: text.slice(open.length + content.length) };
  }
  const raw = /^(?:u8|[LuU])?R"([^()\\\s]{0,16})\(/.exec(text);
  const open = raw?.[0] ?? /^(?:u8|[LuU@])?"/.exec(text)?.[0];
  if (open === undefined) return undefined;
  const close = raw === null ? '"' : `)${raw[1] ?? ''}"`;
  return text.length >= open.length + close.length && text.endsWith(close) ? { open, close } : undefined;
}

/** See `Language.decode`. */
export function decodeC({ open }: Literal, raw: string): string | undefined {
  return open.includes('R') ? raw : unescapeText(raw, escapeRules);
}

/** Why a literal of another character type stays. */
export function wideLiteral({ open, node }: Literal): Refused | undefined {
  const isWide = node.type !== 'preproc_arg' && /^(?:u8|[LuU])/.test(open);
  return isWide
    ? refuse('string-kind', 'The key stands in a string of wide characters, which the environment has none of.')
    : undefined;
}

/** What stands before, between and behind the keys in a chain of literals; each part is an expression, or empty. */
export function partsAround(context: Context, literal: Literal, holes: readonly Hole[]): readonly string[] {
  const group = groupOf(literal.node);
  const { node, open, close } = literal;
  const quoted = piecesOf(context, literal, holes).map((piece) => (piece === '' ? '' : open + piece + close));
  const before = context.text.slice(group.startIndex, node.startIndex).trim();
  const after = context.text.slice(node.endIndex, group.endIndex).trim();
  return quoted.map((piece, index) => {
    const parts = [index === 0 ? before : '', piece, index === quoted.length - 1 ? after : ''];
    return parts.filter((part) => part !== '').join(' ');
  });
}

/** A macro's text with its parentheses and comment kept. */
export function inMacro(literal: Literal, text: string): Composed {
  const { node, open, close } = literal;
  return { node, loose: 'no', edits: [replace(node, open.replace(/@?"$/, '') + text + close.slice(1))] };
}

const joinName = 'join_text';

/** Joins in C: the text is kept, as a literal is, and an equal one is not kept twice. */
const joinSource = [
  `static inline char *${joinName}(const char *before, const char *value, const char *after)`,
  '{',
  '\tstatic struct kept { struct kept *next; char text[]; } *all;',
  '\tsize_t size = strlen(before) + strlen(value) + strlen(after) + 1;',
  '\tstruct kept *fresh = malloc(sizeof *fresh + size);',
  '\tstruct kept *each;',
  '\tif (fresh == NULL)',
  '\t\tabort();',
  '\tstrcpy(fresh->text, before);',
  '\tstrcat(fresh->text, value);',
  '\tstrcat(fresh->text, after);',
  '\tfor (each = all; each != NULL; each = each->next) {',
  '\t\tif (strcmp(each->text, fresh->text) == 0) {',
  '\t\t\tfree(fresh);',
  '\t\t\treturn each->text;',
  '\t\t}',
  '\t}',
  '\tfresh->next = all;',
  '\tall = fresh;',
  '\treturn fresh->text;',
  '}',
].join('\n');

function joined(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { text } = context;
  const isThere = new RegExp(`\\bchar \\*${joinName}\\(`).test(text);
  if (!isThere && hasWord(text, joinName)) {
    return refuse(
      'string-kind',
      `The key is part of a string, and the name ${joinName} is taken: put the string together first.`,
    );
  }
  const parts = partsAround(context, literal, holes);
  const expression = holes.reduce(
    (before, hole, index) => {
      return `${joinName}(${before}, ${hole.lookup('"').text}, ${parts[index + 1] === '' ? '""' : parts[index + 1]})`;
    },
    parts[0] === '' ? '""' : (parts[0] ?? '""'),
  );
  const around = isThere ? [] : [...alsoInclude(context, 'string.h'), ...declareBelow(context, joinSource)];
  const composed = literal.node.type === 'preproc_arg' ? inMacro(literal, expression) : undefined;
  const group = groupOf(literal.node);
  return { ...(composed ?? { node: group, loose: 'no', edits: [replace(group, expression)] }), around };
}

/** See `Language.compose`. */
export function composeC(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const wide = wideLiteral(literal);
  if (wide !== undefined) return wide;
  const format = formatOf(literal.node);
  if (format !== undefined) {
    return asArguments(context, literal, holes, format, { directive: '%s', lookup: (hole) => hole.lookup('"').text });
  }
  const [first] = holes;
  const isAll = isWhole(literal, holes) && first !== undefined;
  if (isAll && literal.node.type === 'preproc_arg') return inMacro(literal, first.lookup('"').text);
  if (isAll && groupOf(literal.node).id === literal.node.id) return wholeLookup(literal, first.lookup('"'));
  return joined(context, literal, holes);
}
