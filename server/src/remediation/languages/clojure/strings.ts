/** String literals of Clojure: one kind, in double quotes. A key that is a part of one is joined by `str`. */
import type { SyntaxNode } from '../../syntax';
import { isWhole, wholeLookup } from '../composing';
import { commonEscapes, unescapeText } from '../escapes';
import { type Composed, type Context, type Hole, type Literal, type Refused, refuse } from '../language';
import { splitIntoCall } from '../splitting';
import { formsOf } from './places';

const escapeRules = { simple: commonEscapes, unicode: true, octal: true, unknown: 'fail' } as const;

/** See `Language.delimiters`. */
export function clojureDelimiters({ text }: SyntaxNode): { open: string; close: string } | undefined {
  return text.length >= 2 && text.startsWith('"') && text.endsWith('"') ? { open: '"', close: '"' } : undefined;
}

/** See `Language.decode`. */
export function decodeClojure(_literal: Literal, raw: string): string | undefined {
  return unescapeText(raw, escapeRules);
}

/** See `Language.compose`. */
export function composeClojure(context: Context, literal: Literal, holes: readonly Hole[]): Composed | Refused {
  const [only] = holes;
  if (isWhole(literal, holes) && only !== undefined) return wholeLookup(literal, only.lookup('"'));
  const [head, first] = formsOf(literal.node.parent);
  const isFormat = /^(?:format|printf)$/.test(head?.text ?? '') && first?.id === literal.node.id;
  if (isFormat && holes.some((hole) => hole.value.includes('%'))) {
    return refuse(
      'string-kind',
      'The key is part of a format: pass it as an argument of its own, then it can be looked up.',
    );
  }
  const spell = (hole: Hole) => hole.lookup('"').text;
  return splitIntoCall(context, literal, holes, { operator: ' ', spell, before: '(str ', after: ')' });
}
