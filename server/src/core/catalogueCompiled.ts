/**
 * A catalogue ready to scan with: the specs, their compiled matchers and the automaton that finds their literals.
 * Built once per program; immutable but for regular expressions, which are compiled when first needed.
 */
import { type Automaton, buildAutomaton } from './automaton';
import type { DetectorSpec, ProviderSpec } from './catalogue';

/** A detector and where it comes from. */
export interface CompiledDetector {
  readonly spec: DetectorSpec;
  readonly provider: ProviderSpec;
  /** Compiled on first use; sticky for tokens whose literal starts the match, else global. */
  regex: RegExp | undefined;
}

/** One detector's interest in a literal. */
export interface LiteralUse {
  readonly detector: CompiledDetector;
  readonly literal: string;
}

/** See the file's first lines. */
export interface Catalogue {
  readonly providers: readonly ProviderSpec[];
  readonly detectors: ReadonlyMap<string, CompiledDetector>;
  readonly automaton: Automaton;
  /** For each literal of the automaton: who waits for it. */
  readonly uses: readonly (readonly LiteralUse[])[];
  /** How far from a literal, in UTF-16 units, anything may matter: the margin of an incremental scan. */
  readonly margin: number;
  readonly longestLiteral: number;
}

/** Default reach of a token from its literal, in UTF-16 units. */
export const defaultReach = 512;
/** Default distance between a context word and its token. */
export const defaultWithin = 60;

function marginOf(spec: DetectorSpec): number {
  const reach = spec.reach ?? defaultReach;
  if (spec.anchor.in === 'token') return reach + (spec.anchor.before ?? 0);
  return reach + (spec.anchor.within ?? defaultWithin);
}

/**
 * Compiles a catalogue.
 *
 * @throws RangeError when two detectors share an id (a mistake in the catalogue, found by its tests)
 */
export function compileCatalogue(providers: readonly ProviderSpec[]): Catalogue {
  const detectors = new Map<string, CompiledDetector>();
  const literals = new Map<string, LiteralUse[]>();
  let margin = 0;
  for (const provider of providers) {
    for (const spec of provider.detectors) {
      if (detectors.has(spec.id)) throw new RangeError(`two detectors have the id ${spec.id}`);
      const detector: CompiledDetector = { spec, provider, regex: undefined };
      detectors.set(spec.id, detector);
      margin = Math.max(margin, marginOf(spec));
      for (const literal of spec.anchor.literals) {
        const folded = literal.toLowerCase();
        const uses = literals.get(folded) ?? [];
        uses.push({ detector, literal });
        literals.set(folded, uses);
      }
    }
  }
  return {
    providers,
    detectors,
    automaton: buildAutomaton([...literals.keys()]),
    uses: [...literals.values()],
    margin: margin + 64,
    longestLiteral: Math.max(0, ...[...literals.keys()].map((literal) => literal.length)),
  };
}
