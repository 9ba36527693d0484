/**
 * A lift: one literal with the keys in it, on its way to becoming an expression. Findings become lifts (`toLifts`), lifts get
 * names (`nameLifts`), and a lift with a spelling becomes edits (`liftEdits`).
 */
import type { DetectorSpec } from '../core/catalogue';
import type { Finding } from '../core/finding';
import { applyEdits, insert, replace } from './edits';
import { hintFor } from './hints';
import { isWhole } from './languages/composing';
import {
  type Composed,
  type Context,
  type Fallback,
  isRefused,
  type Language,
  type Literal,
  type LookupKit,
  type Placement,
  type Refused,
  refuse,
  type Spelling,
} from './languages/language';
import { locate } from './locate';
import { createNamer, nameFor } from './naming';
import type { FixRefusal, TextEdit } from './plan';
import type { Store } from './stores/store';
import type { SyntaxNode } from './syntax';
import { closest } from './walk';

/** A key within a literal. */
export interface LiftedKey {
  readonly finding: Finding;
  readonly value: string;
  readonly name: string;
  readonly isFallback: boolean;
}

/** See the file's first lines. */
export interface Lift {
  readonly literal: Literal;
  readonly findings: readonly Finding[];
  /** Ordered; the names are empty before `nameLifts`. */
  readonly holes: readonly LiftedKey[];
  /** The lookup whose fallback the literal is. */
  readonly fallback: Fallback | undefined;
}

const unreadable = refuse('string-kind', 'The key is spelled with escapes that Keylift cannot undo.');

interface Found {
  readonly lifts: readonly Lift[];
  readonly refused: readonly FixRefusal[];
}

/** Groups findings by the literal they stand in. */
export function toLifts(context: Context, language: Language, store: Store, findings: readonly Finding[]): Found {
  const lifts = new Map<number, Lift>();
  const refused: FixRefusal[] = [];
  for (const finding of findings) {
    const literal = locate(language, context.root, finding.start, finding.end);
    const value = isRefused(literal) ? '' : language.decode(literal, context.text.slice(finding.start, finding.end));
    const problem = value === undefined ? undefined : store.problemWith(value);
    if (isRefused(literal)) refused.push({ finding, ...literal });
    else if (value === undefined) refused.push({ finding, ...unreadable });
    else if (problem !== undefined) refused.push({ finding, reason: 'value-not-writable', message: problem });
    else {
      const before = lifts.get(literal.node.id);
      const hole = { finding, value, name: '', isFallback: false };
      const holes = [...(before?.holes ?? []), hole].sort((a, b) => a.finding.start - b.finding.start);
      const found = holes.map((each) => each.finding);
      const fallback = isWhole(literal, found) ? language.fallback?.(literal.node) : undefined;
      lifts.set(literal.node.id, { literal, findings: found, holes, fallback });
    }
  }
  const ordered = [...lifts.values()].sort((a, b) => a.literal.node.startIndex - b.literal.node.startIndex);
  return { lifts: ordered, refused };
}

/** Gives each key its name: that of the lookup it is the fallback of, of the store, of the code, of the provider. */
export function nameLifts(
  context: Context,
  language: Language,
  store: Store,
  lifts: readonly Lift[],
  detectorOf: (id: string) => DetectorSpec | undefined,
): readonly Lift[] {
  const { facts } = context;
  const namer = createNamer(
    (name) => store.valueOf(facts, name),
    (value) => store.nameHolding(facts, value),
  );
  return lifts.map((lift) => {
    const { literal, fallback } = lift;
    const hint = hintFor(language, literal.node);
    const holes = lift.holes.map((hole) => {
      if (fallback !== undefined) return { ...hole, name: fallback.name, isFallback: true };
      const wanted = nameFor(hole.finding, detectorOf(hole.finding.detector), hint);
      return { ...hole, name: namer(hole.value, wanted) };
    });
    return { ...lift, holes };
  });
}

/** Whether a node is evaluated as soon as its file is loaded. */
export function isAtLoad(language: Language, node: SyntaxNode): boolean {
  return closest(node, language.functions) === undefined;
}

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
  const { operator, nodes } = language.concat;
  const isChain = nodes.includes(parent.type) && parent.childForFieldName('operator')?.text === operator;
  return !(composed.loose === 'concat' && isChain);
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
  const tight = isTight(language, composed, placement);
  const before = (placement.before ?? '') + (tight ? '(' : '');
  const after = (tight ? ')' : '') + (placement.after ?? '');
  const around = [...(composed.around ?? []), ...(placement.edits ?? [])];
  const notes = placement.notes ?? [];
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
      notes,
    };
  }
  const own = context.text.slice(node.startIndex, node.endIndex);
  const expression = applyEdits(own, shifted(composed.edits, -node.startIndex));
  return { edits: [...placement.move(before + expression + after), ...around], notes };
}
