/** String literals of R, raw ones among them. Nothing gets into a string: pieces are joined by `paste0`. */
import type { SyntaxNode } from '../../syntax';
import { isWhole, quoteOf, wholeLookup } from '../composing';
import { commonEscapes, unescapeText } from '../escapes';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../language';
import { splitIntoCall } from '../splitting';

const escapeRules = {
  simple: { ...commonEscapes, a: '\x07', v: '\v', '`': '`' },
  hex: { least: 1, most: 2 },
  unicode: true,
  longUnicode: true,
  braced: true,
  octal: true,
  unknown: 'fail',
} as const;

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** See `Language.delimiters`. */
export function rDelimiters({ text }: SyntaxNode): { open: string; close: string } | undefined {
  const raw = /^[rR](["'])(-*)([([{])/.exec(text);
  const open = raw?.[0] ?? /^["']/.exec(text)?.[0];
  const close = raw === null ? open : `${closing[raw[3] ?? '']}${raw[2]}${raw[1]}`;
  if (open === undefined || close === undefined) return undefined;
  return text.length >= open.length + close.length && text.endsWith(close) ? { open, close } : undefined;
}

/** See `Language.decode`. */
export function decodeR({ open }: Literal, raw: string): string | undefined {
  return /^[rR]/.test(open) ? raw : unescapeText(raw, escapeRules);
}

/** The first argument of `sprintf` is a template, that of `glue` names variables. */
function isTemplate(node: SyntaxNode): boolean {
  const call = node.parent?.type === 'argument' ? node.parent.parent?.parent : undefined;
  return /(?:^|::)(?:sprintf|gettextf)$/.test(call?.childForFieldName('function')?.text ?? '');
}

/** See `Language.compose`. */
export function composeR(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { node } = literal;
  const quote = quoteOf(literal, context.text) === "'" ? "'" : '"';
  const [only] = holes;
  if (isWhole(literal, holes) && only !== undefined) return wholeLookup(literal, only.lookup(quote));
  if (isTemplate(node) && holes.some((hole) => hole.value.includes('%'))) {
    return refuse(
      'string-kind',
      'The key is part of a format: pass it as an argument of its own, then it can be looked up.',
    );
  }
  const spell = (hole: Hole) => hole.lookup(quote).text;
  return splitIntoCall(context, literal, holes, { operator: ', ', spell, before: 'paste0(', after: ')' });
}
