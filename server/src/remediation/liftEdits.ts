/**
 * From a lift to edits: the literal is composed to an expression, the expression placed where the literal stands. What the
 * language refuses in either step is refused here.
 */
import { applyEdits, insert, replace } from './edits';
import {
  type Composed,
  type Context,
  isRefused,
  type Language,
  type LookupKit,
  type Placement,
  type Refused,
  refuse,
  type Spelling,
} from './languages/language';
import type { Lift } from './lifts';
import type { FileChange, TextEdit } from './plan';
import type { SyntaxNode } from './syntax';
import { named } from './walk';

const noHelper = refuse(
  'store-out-of-reach',
  'The store is asked by a function of its own, and there is no place for one here: read the value from the environment.',
);
const noWaiting = refuse('store-out-of-reach', 'The store takes its time to answer, and this code cannot wait for it.');

function composeLift(
  context: Context,
  language: Language,
  kit: LookupKit,
  lift: Lift,
  spelling: Spelling,
): Composed | Refused {
  const holes = lift.holes.map(({ finding, value, name }) => ({
    start: finding.start,
    end: finding.end,
    value,
    name,
    lookup: (quote: '"' | "'") => kit.lookup(name, spelling, quote),
  }));
  const composed = language.compose(context, lift.literal, holes);
  const [hole] = holes;
  if (lift.fallback === undefined || hole === undefined || isRefused(composed)) return composed;
  // The lookup without its fallback: the code has named the variable already.
  const own = context.text.slice(lift.literal.node.startIndex, lift.literal.node.endIndex);
  const text = applyEdits(own, shifted(composed.edits, -lift.literal.node.startIndex));
  return { ...composed, node: lift.fallback.node, edits: [replace(lift.fallback.node, text)] };
}

function shifted(edits: readonly TextEdit[], by: number): readonly TextEdit[] {
  return edits.map((edit) => ({ start: edit.start + by, end: edit.end + by, newText: edit.newText }));
}

/** Whether an expression needs parentheses where it will stand. */
function isTight(language: Language, composed: Composed, placement: Placement): boolean {
  const { parent } = composed.node;
  if (composed.loose === 'no' || parent === null || placement.before !== undefined || placement.roomy === true)
    return false;
  if (language.roomy.includes(parent.type)) return false;
  const isLast = named(parent).at(-1)?.id === composed.node.id;
  if (isLast && language.roomy.includes(`${parent.type}:last`)) return false;
  const { operator, nodes } = language.concat;
  const isChain = nodes.includes(parent.type) && parent.childForFieldName('operator')?.text === operator;
  return !(composed.loose === 'concat' && isChain);
}

/** Why the store cannot be asked at a place; undefined when it can. */
function unreachableFrom(
  context: Context,
  language: Language,
  kit: LookupKit,
  { node, spelling }: { readonly node: SyntaxNode; readonly spelling: Spelling },
): Refused | undefined {
  if (kit.needsHelper === true && spelling.helper === undefined) return noHelper;
  if (kit.isAsync !== true) return undefined;
  return language.cannotWait === undefined ? noWaiting : language.cannotWait(context, node);
}

/** What the edits of one lift depend on beside the lift itself. */
export interface Scene {
  readonly spelling: Spelling;
  /** The literals of all lifts of the plan. */
  readonly lifted: readonly SyntaxNode[];
}

/** The edits of one lift, and what should be said about its place. */
export interface LiftEdits {
  readonly edits: readonly TextEdit[];
  /** Changes of other files. */
  readonly files: readonly FileChange[];
  readonly notes: readonly string[];
}

/** The edits that replace a lift's literal, and what should be said about the place; or why it cannot be replaced. */
export function liftEdits(
  context: Context,
  language: Language,
  kit: LookupKit,
  lift: Lift,
  scene: Scene,
): LiftEdits | Refused {
  const composed = composeLift(context, language, kit, lift, scene.spelling);
  if (isRefused(composed)) return composed;
  const { node } = composed;
  const placement = language.place(context, node, scene.lifted);
  if (isRefused(placement)) return placement;
  const unreachable = unreachableFrom(context, language, kit, { node, spelling: scene.spelling });
  if (unreachable !== undefined) return unreachable;
  const tight = isTight(language, composed, placement);
  const before = (placement.before ?? '') + (tight ? '(' : '');
  const after = (tight ? ')' : '') + (placement.after ?? '');
  const around = [...(composed.around ?? []), ...(placement.edits ?? [])];
  const notes = [...(composed.notes ?? []), ...(placement.notes ?? [])];
  const files = composed.files ?? [];
  if (placement.move === undefined) {
    const wrap = [insert(node.startIndex, before), insert(node.endIndex, after)].filter((edit) => edit.newText !== '');
    // The opening goes before what is edited at the same place, the closing after it.
    return {
      edits: [
        ...wrap.slice(0, before === '' ? 0 : 1),
        ...composed.edits,
        ...wrap.slice(before === '' ? 0 : 1),
        ...around,
      ],
      files,
      notes,
    };
  }
  const own = context.text.slice(node.startIndex, node.endIndex);
  const expression = applyEdits(own, shifted(composed.edits, -node.startIndex));
  return { edits: [...placement.move(before + expression + after), ...around], files, notes };
}
