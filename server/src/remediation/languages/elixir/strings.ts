/** String literals of Elixir: strings, charlists, heredocs and sigils. A lookup gets in by `#{}`. */
import type { SyntaxNode } from '../../syntax';
import { isField } from '../../walk';
import { fillHoles, isWhole, wholeLookup } from '../composing';
import { commonEscapes, unescapeText, withoutIndent } from '../escapes';
import { type Composed, type Context, type Fallback, type Hole, type Literal, type Refused, refuse } from '../language';
import { splitAt } from '../splitting';

const escapeRules = {
  simple: { ...commonEscapes, a: '\x07', v: '\v', e: '\x1b', s: ' ', d: '\x7f', '0': '\0' },
  hex: { least: 2, most: 2 },
  unicode: true,
  braced: true,
  unknown: 'drop',
  joinLines: true,
} as const;

/** See `Language.delimiters`. The indentation of a heredoc's last line is part of its end. */
export function elixirDelimiters(node: SyntaxNode): { open: string; close: string } | undefined {
  const begin = node.childForFieldName('quoted_start')?.text;
  const end = node.childForFieldName('quoted_end')?.text;
  if (begin === undefined || end === undefined || end === '') return undefined;
  const { text } = node;
  const open = text.slice(0, text.indexOf(begin) + begin.length);
  const modifiers = /[A-Za-z]*$/.exec(node.type === 'sigil' ? text : '')?.[0] ?? '';
  const close = end + modifiers;
  return text.length >= open.length + close.length && text.endsWith(close) ? { open, close } : undefined;
}

/** `s`, `S`, `c`, `C`, `w` ...; undefined for what is no sigil. */
function sigilOf({ node, open }: Literal): string | undefined {
  return node.type === 'sigil' ? /^~(\w+)/.exec(open)?.[1] : undefined;
}

function isHeredoc({ open }: Literal): boolean {
  return /(?:"""|''')$/.test(open);
}

/** See `Language.decode`. */
export function decodeElixir(literal: Literal, raw: string): string | undefined {
  const depth = isHeredoc(literal) ? (/\n([ \t]*)(?:"""|''')$/.exec(literal.node.text)?.[1]?.length ?? 0) : 0;
  const content = depth === 0 ? raw : withoutIndent(raw, depth);
  return /^[A-Z]/.test(sigilOf(literal) ?? '') ? content : unescapeText(content, escapeRules);
}

function isCharlist(literal: Literal): boolean {
  return literal.node.type === 'charlist' || /^c$/i.test(sigilOf(literal) ?? '');
}

/** See `Language.compose`. */
export function composeElixir(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const sigil = sigilOf(literal);
  if (sigil !== undefined && !/^[sc]$/i.test(sigil)) {
    return refuse('string-kind', `The key stands in a sigil ~${sigil}: use a plain string, then it can be looked up.`);
  }
  const [only] = holes;
  if (isWhole(literal, holes) && only !== undefined) {
    const lookup = only.lookup('"');
    return wholeLookup(
      literal,
      isCharlist(literal) ? { text: `String.to_charlist(${lookup.text})`, loose: false } : lookup,
    );
  }
  if (sigil !== 'S' && sigil !== 'C') return fillHoles(literal, holes, (hole) => `#{${hole.lookup('"').text}}`);
  if (sigil === 'C' || isHeredoc(literal)) {
    return refuse('string-kind', `The key stands in a sigil ~${sigil}: use a plain string, then it can be looked up.`);
  }
  return splitAt(context, literal, holes, { operator: ' <> ', spell: (hole) => hole.lookup('"').text });
}

/** See `Language.fallback`: `System.get_env("X") || "..."`, `System.get_env("X", "...")`. */
export function fallbackInElixir(node: SyntaxNode): Fallback | undefined {
  const { parent } = node;
  if (parent?.type === 'binary_operator' && isField(parent, 'right', node)) {
    if (parent.childForFieldName('operator')?.text !== '||') return undefined;
    const name = /^System\.get_env\(\s*"(\w+)"\s*\)$/.exec(parent.childForFieldName('left')?.text ?? '')?.[1];
    return name === undefined ? undefined : { node: parent, name };
  }
  const call = parent?.type === 'arguments' ? parent.parent : null;
  const name = /^System\.get_env\(\s*"(\w+)"\s*,/.exec(call?.text ?? '')?.[1];
  return name === undefined || call === null ? undefined : { node: call, name };
}

/** See `Language.hint`: `x = "..."`, `@x "..."`. */
export function hintInElixir(node: SyntaxNode): string | undefined {
  const { parent } = node;
  if (parent?.type === 'binary_operator') {
    const operator = parent.childForFieldName('operator')?.text ?? '';
    if (!/^(?:=|=>|\\\\)$/.test(operator)) return undefined;
    return isField(parent, 'right', node) ? parent.childForFieldName('left')?.text : undefined;
  }
  const call = parent?.type === 'arguments' ? parent.parent : null;
  const isAttribute = call?.parent?.type === 'unary_operator' && call.parent.text.startsWith('@');
  return isAttribute ? call?.childForFieldName('target')?.text : undefined;
}
