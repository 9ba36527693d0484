/** String literals of Dart, all of which interpolate but the raw ones. */
import type { SyntaxNode } from '../../syntax';
import { descendants } from '../../walk';
import { fillHoles, isWhole, operand, wholeLookup } from '../composing';
import { unescapeText } from '../escapes';
import type { Composed, Context, Hole, Literal, Refused } from '../language';
import { splitAt } from '../splitting';

const escapeRules = {
  simple: { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v' },
  hex: { least: 2, most: 2 },
  unicode: true,
  braced: true,
  unknown: 'drop',
} as const;

/** The text with what is interpolated blanked out: quotes may stand in there. */
function plainText(node: SyntaxNode): string {
  let { text } = node;
  for (const hole of descendants(node, ['template_substitution'])) {
    const start = hole.startIndex - node.startIndex;
    const end = hole.endIndex - node.startIndex;
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  }
  return text;
}

/** See `Language.delimiters`. The grammar gives adjacent literals as one; those are left alone. */
export function dartDelimiters(node: SyntaxNode): { open: string; close: string } | undefined {
  const text = plainText(node);
  const [open, raw, close] = /^(r?)('''|"""|'|")/.exec(text) ?? [];
  if (open === undefined || close === undefined) return undefined;
  if (text.length < open.length + close.length || !text.endsWith(close)) return undefined;
  const content = text.slice(open.length, -close.length);
  const visible = raw === 'r' ? content : content.replace(/\\[\s\S]/g, '  ');
  return visible.includes(close) ? undefined : { open, close };
}

/** See `Language.decode`. */
export function decodeDart({ open }: Literal, raw: string): string | undefined {
  return open.startsWith('r') ? raw : unescapeText(raw, escapeRules);
}

/** See `Language.compose`. */
export function composeDart(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const [first] = holes;
  if (isWhole(literal, holes) && first !== undefined) return wholeLookup(literal, first.lookup("'"));
  if (literal.open.startsWith('r')) {
    return splitAt(context, literal, holes, { operator: ' + ', spell: (hole) => operand(hole.lookup("'")) });
  }
  return fillHoles(literal, holes, (hole) => `\${${hole.lookup("'").text}}`);
}
