/** String literals of Go: concatenation, or an argument more where the literal is a format. */
import { insert, replace } from '../../edits';
import type { SyntaxNode } from '../../syntax';
import { named } from '../../walk';
import { fillHoles, interleave, isWhole, operand, piecesOf, wholeLookup } from '../composing';
import { commonEscapes, unescapeText } from '../escapes';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../language';
import { packageTexts } from './package';

const escapeRules = {
  simple: { ...commonEscapes, a: '\x07', v: '\v' },
  hex: { least: 2, most: 2 },
  unicode: true,
  longUnicode: true,
  octal: true,
  unknown: 'fail',
} as const;

/** See `Language.delimiters`. */
export function goDelimiters(node: SyntaxNode): { open: string; close: string } | undefined {
  const open = node.text.charAt(0);
  const isClosed = node.text.length > 1 && node.text.endsWith(open);
  return isClosed && (open === '"' || open === '`') ? { open, close: open } : undefined;
}

/** See `Language.decode`. A raw string drops carriage returns. */
export function decodeGo({ open }: Literal, raw: string): string | undefined {
  return open === '`' ? raw.replaceAll('\r', '') : unescapeText(raw, escapeRules);
}

/** Functions that take a format, and whose arguments follow it. */
const formatFunction =
  /(?:^|\.)(\w*(?:print|sprint|fprint|append|error|fatal|panic|log|info|debug|warn|warning|trace|skip)f)$/i;

/** Whether a function takes arguments after a format: one of this package must say so, others are known by their names. */
function takesFormat(context: Context, callee: string): boolean {
  const name = formatFunction.exec(callee)?.[1];
  if (name === undefined) return false;
  if (/^[A-Z]/.test(name)) return true;
  const declared = new RegExp(`\\bfunc (?:\\([^)]*\\) )?${name}\\([^)]*\\.\\.\\.`);
  return [context.text, ...packageTexts(context)].some((each) => declared.test(each));
}

interface Format {
  /** Arguments of the call that follow the format. */
  readonly rest: readonly SyntaxNode[];
  readonly node: SyntaxNode;
}

function formatOf(context: Context, node: SyntaxNode): Format | undefined {
  const list = node.parent;
  const call = list?.type === 'argument_list' ? list.parent : null;
  if (list === null || list === undefined || call?.type !== 'call_expression') return undefined;
  if (!takesFormat(context, call.childForFieldName('function')?.text ?? '')) return undefined;
  const all = named(list).filter((each) => each.type !== 'comment');
  const at = all.findIndex((each) => each.id === node.id);
  const isFormat = all.slice(0, at).every((each) => !/string_literal$/.test(each.type)) && at <= 1;
  return isFormat ? { rest: all.slice(at + 1), node } : undefined;
}

/** How many arguments a stretch of a format takes; undefined when that cannot be told by counting. */
function argumentsTaken(format: string): number | undefined {
  let count = 0;
  for (const [verb] of format.matchAll(/%[-+# 0]*(?:\[\d+\])?(?:\*|\d+)?(?:\.(?:\*|\d+))?(?:\[\d+\])?(?:.|$)/gsu)) {
    if (verb.includes('[') || verb.includes('*')) return undefined;
    if (!verb.endsWith('%')) count++;
  }
  return count;
}

/** Each key becomes a `%s`, its lookup an argument at the right place. */
function asArguments(
  context: Context,
  literal: Literal,
  holes: readonly Hole[],
  { rest, node }: Format,
): Composed | undefined {
  const around = holes.map((hole, index) => {
    const taken = argumentsTaken(context.text.slice(literal.start, hole.start));
    const before = taken === undefined ? undefined : taken === 0 ? node : rest[taken - 1];
    if (before === undefined || before.type === 'variadic_argument') return undefined;
    return { index, edit: insert(before.endIndex, `, ${hole.lookup('"').text}`) };
  });
  const edits = around.flatMap((each) => (each === undefined ? [] : [each.edit]));
  return edits.length === holes.length ? { ...fillHoles(literal, holes, () => '%s'), around: edits } : undefined;
}

/** See `Language.compose`. */
export function composeGo(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { node, open } = literal;
  const format = formatOf(context, node);
  const filled = format === undefined ? undefined : asArguments(context, literal, holes, format);
  if (filled !== undefined) return filled;
  if (format !== undefined && holes.some((hole) => hole.value.includes('%'))) {
    return refuse(
      'string-kind',
      'The key is part of a format: pass it as an argument of its own, then it can be looked up.',
    );
  }
  const lookups = holes.map((hole) => hole.lookup('"'));
  const [first] = lookups;
  if (isWhole(literal, holes) && first !== undefined) return wholeLookup(literal, first);
  const parts = interleave(piecesOf(context, literal, holes), lookups.map(operand), (piece) => open + piece + open);
  // As gofmt writes it: close together among other arguments.
  const isCrowded = node.parent?.type === 'argument_list' && named(node.parent).length > 1;
  return { node, loose: 'concat', edits: [replace(node, parts.join(isCrowded ? '+' : ' + '))] };
}
