/** String literals of Erlang: lists of characters, alone, side by side, and as segments of binaries. */
import { replace } from '../../edits';
import type { SyntaxNode } from '../../syntax';
import { children } from '../../walk';
import { interleave, piecesOf } from '../composing';
import { commonEscapes, unescapeText } from '../escapes';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../language';

const escapeRules = {
  simple: { ...commonEscapes, v: '\v', e: '\x1b', s: ' ', d: '\x7f' },
  hex: { least: 2, most: 2 },
  octal: true,
  unknown: 'fail',
} as const;

/** See `Language.delimiters`. */
export function erlangDelimiters({ text }: SyntaxNode): { open: string; close: string } | undefined {
  return text.length >= 2 && text.startsWith('"') && text.endsWith('"') ? { open: '"', close: '"' } : undefined;
}

/** See `Language.decode`. */
export function decodeErlang(_literal: Literal, raw: string): string | undefined {
  return unescapeText(raw, escapeRules);
}

function partsOf(context: Context, literal: Literal, holes: readonly Hole[]): readonly string[] {
  const lookups = holes.map((hole) => hole.lookup('"').text);
  return interleave(piecesOf(context, literal, holes), lookups, (piece) => `"${piece}"`);
}

/** `<<"a key"/utf8, X/binary>>`: the string is a segment among others, or all there is. */
function inBinary(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { node } = literal;
  const group = node.parent ?? node;
  const parts = partsOf(context, literal, holes);
  const spec = /^\s*(?:\/[\w-]+|:)/.exec(context.text.slice(node.endIndex))?.[0].trim() ?? '';
  if (!/^(?:\/utf8)?$/.test(spec)) {
    return refuse(
      'string-kind',
      'The key is a segment of a size or type of its own: look it up before, then it can be one.',
    );
  }
  const toBinary = spec === '' ? 'iolist_to_binary' : 'unicode:characters_to_binary';
  const isAlone = children(group).length === (spec === '' ? 3 : 5);
  if (isAlone) {
    const list = parts.length === 1 ? parts.join('') : `[${parts.join(', ')}]`;
    return { node: group, loose: 'no', edits: [replace(group, `${toBinary}(${list})`)] };
  }
  const segments = parts.map((part) => (part.startsWith('"') ? part + spec : `(${toBinary}(${part}))/binary`));
  const end = context.text.indexOf(spec, node.endIndex) + spec.length;
  return { node, loose: 'no', edits: [{ start: node.startIndex, end, newText: segments.join(', ') }] };
}

/** See `Language.compose`. */
export function composeErlang(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { node } = literal;
  const before = node.previousSibling;
  const after = node.nextSibling;
  if (node.parent !== null && children(node.parent)[0]?.text === '<<') return inBinary(context, literal, holes);
  if (before?.previousSibling?.text === '?' || after?.text === '?') {
    return refuse('string-kind', 'The key stands beside a macro: join them by `++`, then it can be looked up.');
  }
  const parts = partsOf(context, literal, holes);
  const isFormat = /^(?:format|fwrite)$/.test(node.parent?.previousSibling?.text ?? '');
  if (isFormat && parts.length > 1 && holes.some((hole) => hole.value.includes('~'))) {
    return refuse(
      'string-kind',
      'The key is part of a format: pass it as an argument of its own, then it can be looked up.',
    );
  }
  const isMember = before?.type === 'string' || after?.type === 'string';
  const isRoomy =
    /^(?:[([{,=;]|->|\|\||=>|\|)$/.test(before?.text ?? '') && /^(?:[)\]},;|.]|end|\|\|)$/.test(after?.text ?? '');
  const joined = parts.join(' ++ ');
  const text = parts.length === 1 || isRoomy || isMember ? joined : `(${joined})`;
  return { node, loose: 'no', edits: [replace(node, text)] };
}
