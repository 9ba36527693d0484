/**
 * What a scan has to know before any detector is looked at: the automaton of all literals, and who waits for each of them.
 * Computed from specs alone, so that a build can do it once for the built-in catalogue (`cataloguePack`).
 */
import { type Automaton, buildAutomaton } from './automaton';
import type { DetectorSpec, ProviderSpec } from './catalogue';
import { hiddenForms } from './encoded';
import { reachOf } from './matcher';
import { buildSieve, type Sieve, type SieveUse } from './sieve';

/** See the file's first lines. Detectors are numbered in the order of the providers; plain data. */
export interface CatalogueIndex {
  readonly automaton: Automaton;
  readonly sieve: Sieve;
  /** Of each detector. */
  readonly ids: readonly string[];
  /** The number of each provider's first detector, and how many there are in all. */
  readonly firstDetector: Int32Array;
  /** `uses[useStart[k] .. useStart[k + 1]]` wait for literal `k` of the automaton; three numbers each. */
  readonly useStart: Int32Array;
  /** Number of the detector, place of the literal in its spec, and 0 or 1 + the place of the hidden form. */
  readonly uses: Uint16Array;
  /** How far from its literal, in UTF-16 units, anything may matter to each detector. */
  readonly reaches: Int32Array;
}

/** The automaton looks for no more than this of a literal: the rest is compared where the beginning stands. */
export const longestLooked = 9;

/** One detector's interest in a literal of the automaton. */
interface Waiting extends SieveUse {
  readonly detector: number;
  readonly place: number;
  readonly form: number;
}

/** What the automaton looks for behind a literal in the open. */
function nextOf({ anchor }: DetectorSpec): readonly string[] {
  return anchor.in === 'token' && anchor.next !== undefined ? [...anchor.next] : [''];
}

/** What a detector looks for: its literals, and how those of a token look in base64 and escaped. */
function* waitingOf(spec: DetectorSpec, detector: number): Generator<Waiting> {
  for (const [place, literal] of spec.anchor.literals.entries()) {
    for (const next of nextOf(spec))
      yield { spec, literal: literal + next, hidden: undefined, detector, place, form: 0 };
    for (const [form, hidden] of hiddenForms(spec, literal).entries())
      yield { spec, literal, hidden, detector, place, form: form + 1 };
  }
}

/** Who waits for each literal of the automaton. */
function gatherLiterals(specs: readonly DetectorSpec[]): ReadonlyMap<string, readonly Waiting[]> {
  const literals = new Map<string, Waiting[]>();
  for (const [detector, spec] of specs.entries()) {
    for (const waiting of waitingOf(spec, detector)) {
      const folded = (waiting.hidden?.text ?? waiting.literal).slice(0, longestLooked).toLowerCase();
      const others = literals.get(folded);
      if (others === undefined) literals.set(folded, [waiting]);
      else others.push(waiting);
    }
  }
  return literals;
}

/** What differs in nothing but what follows the literal, together: it is asked once. */
function byAsker(waiting: readonly Waiting[]): readonly (readonly [Waiting, ...Waiting[]])[] {
  const askers: [Waiting, ...Waiting[]][] = [];
  for (const use of waiting) {
    const last = askers.at(-1);
    const [before] = last ?? [];
    const isSame = before?.detector === use.detector && before.place === use.place && before.form === use.form;
    if (last !== undefined && isSame) last.push(use);
    else askers.push([use]);
  }
  return askers;
}

/** Computes the index of a catalogue. */
export function indexCatalogue(providers: readonly ProviderSpec[]): CatalogueIndex {
  const specs = providers.flatMap(({ detectors }) => detectors);
  const firstDetector = new Int32Array(providers.length + 1);
  providers.forEach(({ detectors }, at) => {
    firstDetector[at + 1] = (firstDetector[at] as number) + detectors.length;
  });
  const literals = gatherLiterals(specs);
  const askers = [...literals.values()].map(byAsker);
  const useStart = new Int32Array(askers.length + 1);
  askers.forEach((each, at) => {
    useStart[at + 1] = (useStart[at] as number) + each.length * 3;
  });
  const automaton = buildAutomaton([...literals.keys()]);
  return {
    automaton,
    sieve: buildSieve(automaton, (literal) => askers[literal] ?? []),
    ids: specs.map(({ id }) => id),
    firstDetector,
    useStart,
    uses: Uint16Array.from(askers.flat().flatMap(([{ detector, place, form }]) => [detector, place, form])),
    reaches: Int32Array.from(specs, reachOf),
  };
}
