/** String literals of JavaScript and TypeScript: what they hold, and how a lookup gets into them. */
import { replace } from '../../edits';
import type { SyntaxNode } from '../../syntax';
import { isField } from '../../walk';
import { fillHoles, interleave, isWhole, operand, piecesOf, quoteOf, wholeLookup } from '../composing';
import { commonEscapes, unescapeText, withPlainLineEnds } from '../escapes';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../language';

const escapeRules = {
  simple: { ...commonEscapes, v: '\v', '0': '\0' },
  hex: { least: 2, most: 2 },
  unicode: true,
  braced: true,
  octal: true,
  unknown: 'drop',
  joinLines: true,
} as const;

/** Escapes that a quoted string may hold and a template literal may not. */
const octalEscape = /(?:^|[^\\])(?:\\\\)*\\(?:[1-9]|0\d)/;

/** See `Language.delimiters`. The text between the tags of JSX has none. */
export function javascriptDelimiters(node: SyntaxNode): { open: string; close: string } | undefined {
  if (node.type === 'jsx_text') return { open: '', close: '' };
  const open = node.text.charAt(0);
  const isClosed = node.text.length > 1 && node.text.endsWith(open);
  return isClosed && `'"\``.includes(open) ? { open, close: open } : undefined;
}

/** See `Language.decode`. JSX spells characters as references; a key that holds one is left alone. */
export function decodeJavascript({ node, open }: Literal, raw: string): string | undefined {
  const isMarkup = node.type === 'jsx_text' || node.parent?.type === 'jsx_attribute';
  if (isMarkup) return raw.includes('&') ? undefined : raw;
  const isRaw = open === '`' && tagOf(node) === 'String.raw';
  const plain = withPlainLineEnds(raw);
  return isRaw ? plain : unescapeText(plain, escapeRules);
}

function asTemplate(pieces: readonly string[], lookups: readonly string[]): string {
  const escaped = pieces.map((piece) => piece.replace(/`|\$\{/g, '\\$&'));
  return `\`${escaped.map((piece, index) => piece + (index < lookups.length ? `\${${lookups[index]}}` : '')).join('')}\``;
}

function tagOf(node: SyntaxNode): string | undefined {
  const call = node.parent;
  if (call?.type !== 'call_expression' || !isField(call, 'arguments', node)) return undefined;
  return call.childForFieldName('function')?.text;
}

/** See `Language.compose`. */
export function composeJavascript(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { node, open } = literal;
  const quote = quoteOf(literal, context.text);
  if (node.type === 'jsx_text') return fillHoles(literal, holes, (hole) => `{${hole.lookup(quote).text}}`);
  const tag = open === '`' ? tagOf(node) : undefined;
  if (tag !== undefined && tag !== 'String.raw') {
    return refuse(
      'string-kind',
      'A tagged template hands its parts to a function: taking the key out would change them.',
    );
  }
  const lookups = holes.map((hole) => hole.lookup(quote));
  const [first] = lookups;
  if (tag === undefined && isWhole(literal, holes) && first !== undefined) return wholeLookup(literal, first);
  if (open === '`') return fillHoles(literal, holes, (hole) => `\${${hole.lookup(quote).text}}`);
  const pieces = piecesOf(context, literal, holes);
  if (pieces.some((piece) => octalEscape.test(piece))) {
    const parts = interleave(pieces, lookups.map(operand), (piece) => open + piece + open);
    return { node, loose: 'concat', edits: [replace(node, parts.join(' + '))] };
  }
  const newText = asTemplate(
    pieces,
    lookups.map((lookup) => lookup.text),
  );
  return { node, loose: 'no', edits: [replace(node, newText)] };
}
