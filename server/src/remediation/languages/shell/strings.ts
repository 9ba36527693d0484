/**
 * String literals of shells: quoted in all their ways, bare words, heredocs. Where nothing is expanded, the quotes are closed
 * before the lookup and opened after it, so that what is around needs no escapes.
 */
import { replace } from '../../edits';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { childOfType, closest } from '../../walk';
import { fillHoles, piecesOf } from '../composing';
import { commonEscapes, unescapeText } from '../escapes';
import {
  type Composed,
  type Context,
  type Fallback,
  type Hole,
  isRefused,
  type Literal,
  type Refused,
  refuse,
} from '../language';
import { splitAt } from '../splitting';
import { checksBefore } from './places';

const ansiRules = {
  simple: { ...commonEscapes, a: '\x07', v: '\v', e: '\x1b', E: '\x1b', '?': '?' },
  hex: { least: 1, most: 2 },
  unicode: true,
  longUnicode: true,
  octal: true,
  unknown: 'keep',
} as const;

const opening = { string: /^\$?"/, raw_string: /^'/, ansi_c_string: /^\$'/ } as const;

/** A word without quotes; as a pattern it has a name of its own. */
function isBare({ type }: SyntaxNode): boolean {
  return type === 'word' || type === 'extglob_pattern';
}

/** See `Language.delimiters`. Words and heredocs have none. */
export function shellDelimiters(node: SyntaxNode): { open: string; close: string } | undefined {
  const { type, text } = node;
  if (isBare(node) || type === 'heredoc_body') return { open: '', close: '' };
  const open = opening[type as keyof typeof opening]?.exec(text)?.[0];
  const close = open?.at(-1);
  if (open === undefined || close === undefined) return undefined;
  return text.length > open.length && text.endsWith(close) ? { open, close } : undefined;
}

function heredocStart(node: SyntaxNode): SyntaxNode | undefined {
  return node.parent === null ? undefined : childOfType(node.parent, 'heredoc_start');
}

/** A heredoc whose tag has quotes is taken as it is. */
function isPlainHeredoc(node: SyntaxNode): boolean {
  return node.type === 'heredoc_body' && /['"\\]/.test(heredocStart(node)?.text ?? '');
}

/** See `Language.decode`. */
export function decodeShell({ node }: Literal, raw: string): string | undefined {
  if (node.type === 'raw_string' || isPlainHeredoc(node)) return raw;
  if (node.type === 'ansi_c_string') return unescapeText(raw, ansiRules);
  const joined = raw.replace(/\\\r?\n/g, '');
  return isBare(node) ? joined.replace(/\\(.)/g, '$1') : joined.replace(/\\([$`"\\])/g, '$1');
}

/** `<<'T'` must lose its quotes, and what it holds be escaped instead. */
function openHeredoc(context: Context, literal: Literal, holes: readonly Hole[], filled: Composed): Composed {
  const start = heredocStart(literal.node);
  const starts = [literal.start, ...holes.map((hole) => hole.end)];
  const escaped = piecesOf(context, literal, holes).flatMap((piece, index): TextEdit[] => {
    const newText = piece.replace(/[\\$`]/g, '\\$&');
    const at = starts[index] ?? 0;
    return newText === piece ? [] : [{ start: at, end: at + piece.length, newText }];
  });
  const around = start === undefined ? [] : [replace(start, start.text.replace(/['"\\]/g, ''))];
  const edits = [...filled.edits, ...escaped].sort((a, b) => a.start - b.start);
  return { ...filled, edits, around };
}

function composed(context: Context, literal: Literal, holes: readonly Hole[], spell: (hole: Hole) => string): Composed {
  const { node } = literal;
  const quoted = (hole: Hole) => `"${spell(hole)}"`;
  if (node.type === 'string' || node.type === 'heredoc_body') {
    const filled = fillHoles(literal, holes, spell);
    return isPlainHeredoc(node) ? openHeredoc(context, literal, holes, filled) : filled;
  }
  if (!isBare(node)) return splitAt(context, literal, holes, { operator: '', spell: quoted });
  return fillHoles(literal, holes, node.parent?.type === 'expansion' ? spell : quoted);
}

/** The script gives the variable a value of its own before: a lookup would find that one. */
function isOverwritten({ text }: Context, { node }: Literal, { name, value }: Hole): boolean {
  // Names are given only once it is known that there can be a fix.
  if (name === '') return false;
  const own = closest(node, ['variable_assignment'])?.startIndex;
  const before = text.slice(0, node.startIndex);
  return [...before.matchAll(new RegExp(`(?<![\\w$])${name}\\+?=(?:\\$?["'])?`, 'g'))].some((match) => {
    return match.index !== own && !text.startsWith(value, match.index + match[0].length);
  });
}

/** See `Language.compose`. */
export function composeShell(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const taken = holes.find((hole) => isOverwritten(context, literal, hole));
  if (taken !== undefined) {
    return refuse(
      'string-kind',
      `The script sets ${taken.name} itself before this line: give that variable another name, then the key can be looked up.`,
    );
  }
  const checks = checksBefore(context, literal.node, [...new Set(holes.map((hole) => hole.lookup('"').text))]);
  const spell = (hole: Hole) => (checks === undefined ? hole.lookup('"').text : `\${${hole.name}}`);
  const result = composed(context, literal, holes, spell);
  if (isRefused(result)) return result;
  return { ...result, loose: 'no', around: [...(result.around ?? []), ...(checks ?? [])] };
}

/** See `Language.fallback`: `${X:-...}`. */
export function fallbackInShell(node: SyntaxNode): Fallback | undefined {
  const { parent } = node;
  if (parent?.type !== 'expansion' || node.type !== 'word') return undefined;
  const name = /^\$\{(\w+):?-/.exec(parent.text)?.[1];
  const isAll = name !== undefined && parent.text.replace(/^\$\{\w+:?-/, '') === `${node.text}}`;
  return isAll ? { node: parent, name } : undefined;
}
