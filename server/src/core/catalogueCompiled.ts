/**
 * A catalogue ready to scan with: the specs, their compiled matchers and the automaton that finds their literals.
 * Built once per program; immutable but for regular expressions, which are compiled when first needed.
 */
import { type Automaton, buildAutomaton } from './automaton';
import type { ProviderSpec } from './catalogue';
import { type HiddenForm, hiddenForms } from './encoded';
import { type CopyText, copyByLoop, createJsFinder, createWasmFinder, type Finder } from './kernel/finder';
import { type Bounds, type CompiledDetector, compileDetector, marginOf } from './matcher';

/** One detector's interest in a literal. */
export interface LiteralUse {
  readonly detector: CompiledDetector;
  readonly literal: string;
  /** Set where the literal is looked for in base64 or escaped. */
  readonly form: HiddenForm | undefined;
}

/** See the file's first lines. */
export interface Catalogue {
  readonly providers: readonly ProviderSpec[];
  readonly detectors: ReadonlyMap<string, CompiledDetector>;
  readonly automaton: Automaton;
  readonly finder: Finder;
  /** For each literal of the automaton: who waits for it. */
  readonly uses: readonly (readonly LiteralUse[])[];
  /** How far from a literal, in UTF-16 units, anything may matter: the margin of an incremental scan. */
  readonly margin: number;
}

/** What a host may do better than the core can. */
export interface CompileOptions {
  readonly copyText?: CopyText;
  /** Default `wasm` where the host has WebAssembly. */
  readonly kernel?: 'wasm' | 'js';
}

/** How far checks look around a match beyond what the detector's own numbers say. */
const longestName = 160;

/** The automaton looks for no more than this of a literal: the rest is compared where the beginning stands. */
const longestLooked = 9;

/** What a detector looks for: its literals, and how those of a token look in base64 and escaped. */
function usesOf(detector: CompiledDetector): { readonly text: string; readonly use: LiteralUse }[] {
  const { spec } = detector;
  return spec.anchor.literals.flatMap((literal) => {
    const plain = { text: literal, use: { detector, literal, form: undefined } };
    return [
      plain,
      ...hiddenForms(spec, literal).map((form) => ({ text: form.text, use: { detector, literal, form } })),
    ];
  });
}

/**
 * Compiles a catalogue.
 *
 * @throws RangeError when two detectors share an id (a mistake in the catalogue, found by its tests)
 */
export function compileCatalogue(providers: readonly ProviderSpec[], options: CompileOptions = {}): Catalogue {
  const detectors = new Map<string, CompiledDetector>();
  const literals = new Map<string, LiteralUse[]>();
  const bounds: Bounds = new Map();
  let margin = 0;
  for (const provider of providers) {
    for (const spec of provider.detectors) {
      if (detectors.has(spec.id)) throw new RangeError(`two detectors have the id ${spec.id}`);
      const detector = compileDetector(spec, provider, bounds);
      detectors.set(spec.id, detector);
      margin = Math.max(margin, marginOf(detector));
      for (const { text, use } of usesOf(detector)) {
        const folded = text.slice(0, longestLooked).toLowerCase();
        const waiting = literals.get(folded);
        if (waiting === undefined) literals.set(folded, [use]);
        else waiting.push(use);
      }
    }
  }
  const automaton = buildAutomaton([...literals.keys()]);
  const copy = options.copyText ?? copyByLoop;
  const wasm = options.kernel === 'js' ? undefined : createWasmFinder(automaton, copy);
  return {
    providers,
    detectors,
    automaton,
    finder: wasm ?? createJsFinder(automaton, copy),
    uses: [...literals.values()],
    // Base64 takes four characters for three.
    margin: Math.ceil((margin * 4) / 3) + longestName,
  };
}
