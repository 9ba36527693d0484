/**
 * Turns a literal with a key in it into a chain of literals and lookups, for strings in which no expression can stand. Every
 * piece keeps the spelling and the quotes it had, so that no escape has to be thought about.
 */
import { applyEdits, replace } from '../edits';
import type { TextEdit } from '../plan';
import { piecesOf } from './composing';
import type { Composed, Context, Hole, Literal } from './language';

/** How a language joins. */
export interface Joint {
  /** Between literal and lookup, with its white space: ` .. `. */
  readonly operator: string;
  /** The lookup as an operand. */
  readonly spell: (hole: Hole) => string;
  /** What opens a literal again after a hole, when it is not what opened it first. */
  readonly reopen?: (piece: string) => string;
}

/** `"a" .. lookup .. "b"`: closed before a hole and opened after it, or taken away where nothing is left. */
export function splitAt(context: Context, literal: Literal, holes: readonly Hole[], joint: Joint): Composed {
  const { operator, spell } = joint;
  const pieces = piecesOf(context, literal, holes);
  const edits: readonly TextEdit[] = holes.map((hole, index) => {
    const isFirst = index === 0 && pieces[0] === '';
    const next = pieces[index + 1] ?? '';
    const isLast = next === '' && index === holes.length - 1;
    const open = joint.reopen?.(next) ?? literal.open;
    const isTouching = index > 0 && pieces[index] === '';
    const before = isFirst || isTouching ? '' : `${literal.close}${operator}`;
    const after = isLast ? '' : next === '' ? operator : `${operator}${open}`;
    return {
      start: isFirst ? literal.node.startIndex : hole.start,
      end: isLast ? literal.node.endIndex : hole.end,
      newText: before + spell(hole) + after,
    };
  });
  return { node: literal.node, loose: 'concat', edits };
}

/** The same as arguments of a call: `paste0("a", lookup, "b")`. */
export function splitIntoCall(
  context: Context,
  literal: Literal,
  holes: readonly Hole[],
  call: Joint & { readonly before: string; readonly after: string },
): Composed {
  const { node } = literal;
  const { edits } = splitAt(context, literal, holes, call);
  const own = edits.map((edit) => ({ ...edit, start: edit.start - node.startIndex, end: edit.end - node.startIndex }));
  const newText = call.before + applyEdits(node.text, own) + call.after;
  return { node, loose: 'no', edits: [replace(node, newText)] };
}
