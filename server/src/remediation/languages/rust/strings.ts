/** String literals of Rust: what holds a key becomes a `format!`, a template of a macro gets an argument by name. */
import { insert, replace } from '../../edits';
import { freshName } from '../../layout';
import type { TextEdit } from '../../plan';
import type { SyntaxNode } from '../../syntax';
import { children, isField } from '../../walk';
import { fillHoles, isWhole, piecesOf, wholeLookup } from '../composing';
import { commonEscapes, unescapeText } from '../escapes';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../language';
import { isTemplate, macroAround, wrapperOf } from './macros';

const { b: _noBackspace, f: _noFormFeed, ...simple } = commonEscapes;
const escapeRules = {
  simple: { ...simple, '0': '\0' },
  hex: { least: 2, most: 2 },
  braced: true,
  unknown: 'fail',
} as const;

/** See `Language.delimiters`. */
export function rustDelimiters(node: SyntaxNode): { open: string; close: string } | undefined {
  const match = /^[bc]?(?:r(#*))?"/.exec(node.text);
  if (match === null) return undefined;
  const close = `"${match[1] ?? ''}`;
  const isClosed = node.text.length >= match[0].length + close.length && node.text.endsWith(close);
  return isClosed ? { open: match[0], close } : undefined;
}

/** See `Language.decode`. */
export function decodeRust({ open }: Literal, raw: string): string | undefined {
  return open.includes('r') ? raw : unescapeText(raw, escapeRules);
}

/** A template of a macro: each key becomes an argument by name, which does not disturb the others. */
function asArguments(context: Context, literal: Literal, holes: readonly Hole[], list: SyntaxNode): Composed {
  const names = new Map<string, { name: string; lookup: string }>();
  for (const hole of holes) {
    const known = names.get(hole.name);
    const name = known?.name ?? freshName(list.text, hole.name.toLowerCase());
    names.set(hole.name, { name, lookup: hole.lookup('"').text });
  }
  const all = children(list);
  const close = all.at(-1);
  const isOpen = all.at(-2)?.text === ',';
  const given = [...names.values()].map(({ name, lookup }) => `${name} = ${lookup}`).join(', ');
  const at = isOpen ? (close?.startIndex ?? list.endIndex - 1) : (all.at(-2)?.endIndex ?? list.endIndex - 1);
  const filled = fillHoles(literal, holes, (hole) => `{${names.get(hole.name)?.name ?? ''}}`);
  return {
    ...filled,
    around: [insert(at, `${isOpen ? (/\s$/.test(context.text.slice(0, at)) ? '' : ' ') : ', '}${given}`)],
  };
}

function bytes(literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const [first] = holes;
  const { parent } = literal.node;
  const isCounted =
    parent?.type === 'unary_expression' || /\[\s*u8\s*;/.test(parent?.childForFieldName('type')?.text ?? '');
  if (!isWhole(literal, holes) || first === undefined || isCounted) {
    return refuse(
      'string-kind',
      'The key stands in an array of bytes whose length is part of its type: use a slice first.',
    );
  }
  return { node: literal.node, loose: 'no', edits: [replace(literal.node, `${first.lookup('"').text}.as_bytes()`)] };
}

/** The literal as the `format!` of its pieces. */
function formatted(context: Context, literal: Literal, holes: readonly Hole[]): string {
  const body = piecesOf(context, literal, holes)
    .map((piece) => braced(literal, piece))
    .join('{}');
  return `format!(${literal.open}${body}${literal.close}, ${holes.map((hole) => hole.lookup('"').text).join(', ')})`;
}

/** Braces doubled; those of `\u{41}` are no braces. */
function braced({ open }: Literal, piece: string): string {
  const pattern = open.includes('r') ? /[{}]/g : /\\u\{[^}]*\}|\\.|[{}]/gs;
  return piece.replace(pattern, (found) => (/^[{}]$/.test(found) ? found + found : found));
}

function inPlace(node: SyntaxNode, text: string, more: { loose?: 'yes'; edits?: readonly TextEdit[] } = {}): Composed {
  return { node, loose: more.loose ?? 'no', edits: [replace(node, text)] };
}

/** See `Language.compose`. */
export function composeRust(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const { node, open } = literal;
  const [first] = holes;
  if (open.startsWith('c'))
    return refuse(
      'string-kind',
      'The key stands in a C string: make it with `CString::new`, then it can be looked up.',
    );
  if (open.startsWith('b')) return bytes(literal, holes);
  const macro = macroAround(node);
  if (macro !== undefined && isTemplate(node, macro)) return asArguments(context, literal, holes, macro.list);
  if (isWhole(literal, holes) && first !== undefined) return wholeLookup(literal, first.lookup('"'));
  const text = formatted(context, literal, holes);
  const wrapper = wrapperOf(node);
  if (wrapper !== undefined) return inPlace(wrapper.isConversion ? node : wrapper.node, text);
  const { parent } = node;
  if (parent?.type === 'binary_expression' && isField(parent, 'right', node)) {
    if (parent.childForFieldName('operator')?.text === '+') return inPlace(node, `&${text}`);
  }
  if (macro?.formats === true && macro.list.id === parent?.id) return inPlace(node, text);
  const kept = `static TEXT: std::sync::LazyLock<String> = std::sync::LazyLock::new(|| ${text});`;
  return inPlace(node, `{ ${kept} TEXT.as_str() }`, { loose: 'yes' });
}
