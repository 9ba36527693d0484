/**
 * Configuration formats as languages: most differ only in where a value may stand and in how a variable is spelled. This makes
 * a {@link Language} of those differences; it reads no text itself.
 */
import { fillHoles } from '../languages/composing';
import {
  type Composed,
  type Context,
  type Hole,
  type Language,
  type Literal,
  type Refused,
  refuse,
} from '../languages/language';
import { withoutSetup } from '../languages/topHelper';
import type { SyntaxNode } from '../syntax';
import { isBlock } from './scripts';

/** What a format must say; the rest is alike in all. */
export interface FormatRules {
  readonly id: string;
  readonly read: (text: string) => SyntaxNode;
  /** Types of values; a sentence says why one cannot be fixed. */
  readonly literals: Readonly<Record<string, true | string>>;
  /** How a variable is spelled within a value. */
  readonly spell: (name: string) => string;
  /** How the program gets to see the variable: one sentence. */
  readonly advice: string;
  /** Signs that mean something else in a value of the format: a key that holds one is not fixed. */
  readonly special?: RegExp;
  readonly compose?: Language['compose'];
  readonly place?: Language['place'];
  readonly hint?: (node: SyntaxNode) => string | undefined;
  readonly siblings?: RegExp;
  readonly siblingsBelow?: Language['siblingsBelow'];
  readonly ownName?: Language['ownName'];
}

/** The quotes around a value, when it has them. */
function quotesOf(node: SyntaxNode): { readonly open: string; readonly close: string } {
  const quote = isBlock(node.type) ? '' : (/^(["'])[\s\S]*\1$/.exec(node.text)?.[1] ?? '');
  return node.text.length > 1 ? { open: quote, close: quote } : { open: '', close: '' };
}

/** Undoes the escapes of a stretch; only `''` is one that needs no table, the rest is left alone. */
function decodeWith(special: RegExp | undefined): Language['decode'] {
  return (literal, raw) => {
    if (special?.test(raw) === true) return undefined;
    if (isBlock(literal.node.type)) return raw;
    if (literal.open === "'") return raw.includes("'") ? undefined : raw;
    return /["\\]/.test(raw) ? undefined : raw;
  };
}

function fill(_context: Context, literal: Literal, holes: readonly Hole[]): Composed {
  return fillHoles(literal, holes, (hole) => hole.lookup('"').text);
}

/** Makes the language of a format. */
export function formatLanguage(rules: FormatRules): Language {
  return {
    ids: [rules.id],
    comments: ['comment'],
    literals: rules.literals,
    functions: [],
    runsLater: () => true,
    hints: { rules: {}, transparent: [], argumentLists: [] },
    roomy: [],
    concat: { operator: '', nodes: [] },
    read: rules.read,
    env: () => ({ imports: [], lookup: (name) => ({ text: rules.spell(name), loose: false }) }),
    delimiters: quotesOf,
    decode: decodeWith(rules.special),
    compose: rules.compose ?? fill,
    place: rules.place ?? (() => ({})),
    prepare: withoutSetup,
    envAdvice: () => rules.advice,
    ...(rules.hint && { hint: rules.hint }),
    ...(rules.siblings && { siblings: rules.siblings }),
    ...(rules.siblingsBelow && { siblingsBelow: rules.siblingsBelow }),
    ...(rules.ownName && { ownName: rules.ownName }),
  };
}

/** A lookup is all that may stand there. */
export function wholeOnly(literal: Literal, holes: readonly Hole[], message: string): Refused | undefined {
  const [first] = holes;
  const isAll = holes.length === 1 && first?.start === literal.start && first.end === literal.end;
  return isAll ? undefined : refuse('string-kind', message);
}
