/**
 * A lift: one literal with the keys in it, on its way to becoming an expression. Findings become lifts (`toLifts`), lifts get
 * names (`nameLifts`); how a lift becomes edits is in `liftEdits`.
 */
import type { Finding } from '../core/finding';
import { hintFor } from './hints';
import { isWhole } from './languages/composing';
import {
  type Context,
  type Fallback,
  isRefused,
  type Language,
  type Literal,
  type Refused,
  refuse,
} from './languages/language';
import { locate } from './locate';
import { createNamer, nameFor } from './naming';
import type { FixRefusal, FixRequest } from './plan';
import type { Store } from './stores/store';

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

const lookedUp = refuse(
  'already-a-lookup',
  'The key stands where the name of a variable belongs: it is looked up, and not found.',
);

/** What opens a lookup: a literal right after it is the name of a variable. */
const lookupOpening =
  /(?:(?:process|Bun)\.env\s*\[|\bDeno\.env\.get\s*\(|environ(?:\.get)?\s*[[(]|\b[gG]etenv\s*\(|\bLookupEnv\s*\(|\bENV(?:\.fetch)?\s*[[(]|GetEnvironmentVariable\s*\(|\b(?:fetch_env!|get_env)\s*\(|\bSystem\/getenv\s|\b(?:getEnv|lookupEnv)\s|\$ENV\s*\{|\b(?:requireEnv|RequireEnv|mustEnv|_?require_env)\s*\()\s*$/;

function isName({ text }: Context, { node }: Literal): boolean {
  return lookupOpening.test(text.slice(Math.max(0, node.startIndex - 60), node.startIndex));
}

/** What names depend on beside the literals. */
export interface NamingScene {
  readonly context: Context;
  readonly language: Language;
  readonly store: Store;
}

interface Found {
  readonly lifts: readonly Lift[];
  readonly refused: readonly FixRefusal[];
}

/** Why a value cannot have the one name that its place leaves it. */
function taken({ text, facts }: Context, store: Store, name: string | undefined, value: string): Refused | undefined {
  if (name === undefined || ['', undefined, value].includes(store.valueOf(facts, name, text))) return undefined;
  return refuse(
    'value-not-writable',
    `Another value is kept as ${name}, which is what the program asks for: settle which one it is, then the fix is offered.`,
  );
}

const inPieces = refuse(
  'not-in-a-string',
  'The key is put together from pieces: write it as one string on one line, then the fix is offered.',
);
const inEncoded = refuse(
  'not-in-a-string',
  'The key stands encoded in a text of which no part can be looked up: take the whole text out, and let the program read it.',
);

/** Says more of a finding that stands in no string, where more is known. */
function toldFor({ notes }: Finding, refused: Refused): Refused {
  if (refused.reason !== 'not-in-a-string') return refused;
  return notes.includes('joined') ? inPieces : notes.includes('encoded') ? inEncoded : refused;
}

/** The value of a finding as the program sees it, or why it cannot be lifted out of its literal. */
function liftedValue({ context, language, store }: NamingScene, literal: Literal, finding: Finding): string | Refused {
  if (isName(context, literal)) return lookedUp;
  const value = language.decode(literal, context.text.slice(finding.start, finding.end));
  if (value === undefined) return unreadable;
  const problem = store.problemWith(value);
  if (problem !== undefined) return refuse('value-not-writable', problem);
  return taken(context, store, language.ownName?.(context, literal, [finding]), value) ?? value;
}

/** Groups findings by the literal they stand in. */
export function toLifts(scene: NamingScene, findings: readonly Finding[]): Found {
  const { context, language } = scene;
  const lifts = new Map<number, Lift>();
  const refused: FixRefusal[] = [];
  for (const finding of findings) {
    const literal = locate(language, context.root, finding.start, finding.end);
    if (isRefused(literal)) {
      refused.push({ finding, ...toldFor(finding, literal) });
      continue;
    }
    const value = liftedValue(scene, literal, finding);
    if (typeof value !== 'string') {
      refused.push({ finding, ...value });
      continue;
    }
    const before = lifts.get(literal.node.id);
    const hole = { finding, value, name: '', isFallback: false };
    const holes = [...(before?.holes ?? []), hole].sort((a, b) => a.finding.start - b.finding.start);
    const found = holes.map((each) => each.finding);
    const fallback = isWhole(literal, found) ? language.fallback?.(literal.node) : undefined;
    lifts.set(literal.node.id, { literal, findings: found, holes, fallback });
  }
  const ordered = [...lifts.values()].sort((a, b) => a.literal.node.startIndex - b.literal.node.startIndex);
  return { lifts: ordered, refused };
}

/** Gives each key its name: that of the lookup it is the fallback of, of the store, of the code, of the provider. */
export function nameLifts(
  { context, language, store }: NamingScene,
  lifts: readonly Lift[],
  { detectorOf, given }: Pick<FixRequest, 'detectorOf' | 'given'>,
): readonly Lift[] {
  const { facts, text } = context;
  // Each package has its own .env; a store on a network is one for all files of a run.
  const isShared = store.id !== 'env';
  const valueGiven = new Map(isShared ? [...(given ?? [])].map(([value, name]) => [name, value]) : []);
  const namer = createNamer(
    (name) => valueGiven.get(name) ?? store.valueOf(facts, name, text),
    (value) => store.nameHolding(facts, value) ?? given?.get(value),
  );
  return lifts.map((lift) => {
    const { literal, fallback } = lift;
    const hint = hintFor(language, literal.node);
    const own = language.ownName?.(context, literal, lift.findings);
    const holes = lift.holes.map((hole) => {
      if (fallback !== undefined) return { ...hole, name: fallback.name, isFallback: true };
      if (own !== undefined) return { ...hole, name: own };
      const wanted = nameFor(hole.finding, detectorOf(hole.finding.detector), hint);
      return { ...hole, name: namer(hole.value, wanted) };
    });
    return { ...lift, holes };
  });
}
