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
  readonly uses: Int32Array;
  /** How far from its literal, in UTF-16 units, anything may matter to each detector. */
  readonly reaches: Int32Array;
}

/** The automaton looks for no more than this of a literal: the rest is compared where the beginning stands. */
const longestLooked = 9;

/** What a detector looks for: its literals, and how those of a token look in base64 and escaped. */
function* textsOf(spec: DetectorSpec): Generator<{ text: string; place: number; form: number }> {
  for (const [place, literal] of spec.anchor.literals.entries()) {
    yield { text: literal, place, form: 0 };
    for (const [form, { text }] of hiddenForms(spec, literal).entries()) yield { text, place, form: form + 1 };
  }
}

/** Computes the index of a catalogue. */
export function indexCatalogue(providers: readonly ProviderSpec[]): CatalogueIndex {
  const ids: string[] = [];
  const reaches: number[] = [];
  const literals = new Map<string, number[]>();
  const specs: DetectorSpec[] = [];
  const firstDetector = new Int32Array(providers.length + 1);
  for (const [at, provider] of providers.entries()) {
    for (const spec of provider.detectors) {
      for (const { text, place, form } of textsOf(spec)) {
        const folded = text.slice(0, longestLooked).toLowerCase();
        const waiting = literals.get(folded);
        if (waiting === undefined) literals.set(folded, [ids.length, place, form]);
        else waiting.push(ids.length, place, form);
      }
      ids.push(spec.id);
      specs.push(spec);
      reaches.push(reachOf(spec));
    }
    firstDetector[at + 1] = ids.length;
  }
  const useStart = new Int32Array(literals.size + 1);
  [...literals.values()].forEach((waiting, at) => {
    useStart[at + 1] = (useStart[at] as number) + waiting.length;
  });
  const uses = Int32Array.from([...literals.values()].flat());
  const automaton = buildAutomaton([...literals.keys()]);
  const sieveUsesOf = (literal: number): SieveUse[] => {
    const found: SieveUse[] = [];
    for (let at = useStart[literal] as number; at < (useStart[literal + 1] as number); at += 3) {
      const spec = specs[uses[at] as number] as DetectorSpec;
      const text = spec.anchor.literals[uses[at + 1] as number] ?? '';
      const form = uses[at + 2] as number;
      found.push({ spec, literal: text, hidden: form === 0 ? undefined : hiddenForms(spec, text)[form - 1] });
    }
    return found;
  };
  return {
    automaton,
    sieve: buildSieve(automaton, sieveUsesOf),
    ids,
    firstDetector,
    useStart,
    uses,
    reaches: Int32Array.from(reaches),
  };
}
