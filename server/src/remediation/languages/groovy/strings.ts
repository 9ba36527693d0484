/** String literals of Groovy: one that interpolates gets another expression, a plain one becomes a chain and so stays a `String`. */
import type { SyntaxNode } from '../../syntax';
import { fillHoles, isWhole, operand, wholeLookup } from '../composing';
import { commonEscapes, unescapeText } from '../escapes';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../language';
import { splitAt } from '../splitting';

const escapeRules = {
  simple: { ...commonEscapes, $: '$' },
  unicode: true,
  octal: true,
  unknown: 'fail',
  joinLines: true,
} as const;

/** See `Language.delimiters`. */
export function groovyDelimiters(node: SyntaxNode): { open: string; close: string } | undefined {
  const open = /^(?:'''|"""|'|")/.exec(node.text)?.[0];
  if (open === undefined) return undefined;
  return node.text.length >= 2 * open.length && node.text.endsWith(open) ? { open, close: open } : undefined;
}

/** See `Language.decode`. */
export function decodeGroovy(_literal: Literal, raw: string): string | undefined {
  return unescapeText(raw, escapeRules);
}

/** Whether an offset of the text stands within `${ ... }` of the literal. */
function isInTemplate(context: Context, literal: Literal, at: number): boolean {
  const before = context.text.slice(literal.start, at).replace(/\\[\s\S]/g, '  ');
  const open = before.lastIndexOf('${');
  return open >= 0 && !before.slice(open).includes('}');
}

/** See `Language.compose`. */
export function composeGroovy(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const [first] = holes;
  if (isWhole(literal, holes) && first !== undefined) return wholeLookup(literal, first.lookup("'"));
  const content = context.text.slice(literal.start, literal.end).replace(/\\[\s\S]/g, '  ');
  if (!literal.open.startsWith('"') || !/\$[\w{]/.test(content)) {
    return splitAt(context, literal, holes, { operator: ' + ', spell: (hole) => operand(hole.lookup("'")) });
  }
  if (holes.some((hole) => isInTemplate(context, literal, hole.start))) {
    return refuse(
      'string-kind',
      'The key stands in an expression within a string: give it a name before, then it can be looked up.',
    );
  }
  return fillHoles(literal, holes, (hole) => `\${${hole.lookup("'").text}}`);
}
