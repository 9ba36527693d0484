/**
 * A catalogue ready to scan with: the automaton that finds the literals of all detectors, and the detectors themselves, each
 * compiled when it is first met. Made once per program; what it answers never changes.
 */
import type { Automaton } from './automaton';
import type { DetectorSpec, ProviderSpec } from './catalogue';
import { type CatalogueIndex, indexCatalogue, longestLooked } from './catalogueIndex';
import { unpackCatalogue } from './cataloguePack';
import { LazyDetectors } from './detectorMap';
import { type HiddenForm, hiddenForms } from './encoded';
import { copyByLoop, createFinder, type Finder } from './kernel/finder';
import type { CopyText } from './kernel/kernel';
import { type Bounds, type CompiledDetector, compileDetector, marginOf, nearMargin } from './matcher';
import { bitOf, openSieve, type Sieve } from './sieve';
import type { Follow, KnownClasses } from './sievePattern';

/** One detector's interest in a literal. */
export interface LiteralUse {
  readonly detector: CompiledDetector;
  readonly literal: string;
  /** What of the literal the automaton has seen, in its own case. */
  readonly head: string;
  /** Set where the literal is looked for in base64 or escaped. */
  readonly form: HiddenForm | undefined;
  /** What the pattern asks for after the literal; null when it does not tell, undefined until it is first needed. */
  follow: Follow | null | undefined;
}

/** Who waits for a literal that ends where a state accepts. */
export interface Asked {
  readonly literal: number;
  /** How much of the literal the automaton has seen. */
  readonly length: number;
  readonly uses: readonly LiteralUse[];
  /** Of each use: the bits of tests one of which must have passed. */
  readonly bits: readonly number[];
}

/** See the file's first lines. */
export interface Catalogue {
  readonly providers: readonly ProviderSpec[];
  readonly detectors: ReadonlyMap<string, CompiledDetector>;
  readonly automaton: Automaton;
  readonly finder: Finder;
  /** Who waits for a literal of the automaton. */
  readonly usesOf: (literal: number) => readonly LiteralUse[];
  /** Who waits where a state accepts, literal by literal. */
  readonly askedAt: (accepting: number) => readonly Asked[];
  /** Whether a detector of long reach (`nearMargin`) is among them. */
  readonly isFar: (literal: number) => boolean;
  /** How far from a literal, in UTF-16 units, anything may matter: the margin of an incremental scan. */
  readonly margin: number;
}

/** What a host may do better than the core can. */
export interface CompileOptions {
  readonly copyText?: CopyText;
  /** Default `wasm` where the host has WebAssembly. */
  readonly kernel?: 'wasm' | 'js';
  /** Whether the finder reports every literal, also where the detectors that wait for it find nothing. Default false. */
  readonly everyHit?: boolean;
}

/** Where specs come from: the index of them all, and one after another. */
interface Source {
  readonly index: CatalogueIndex;
  readonly providerCount: number;
  readonly providerAt: (at: number) => ProviderSpec;
}

/** Remembers what was computed for each number. */
function memoOf<T>(compute: (at: number) => T): (at: number) => T {
  const known: (T | undefined)[] = [];
  return (at) => {
    known[at] ??= compute(at);
    return known[at];
  };
}

/** The last place in an ascending list whose value is not above `wanted`. */
function placeOf(ascending: Int32Array, wanted: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] as number) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

function readSource(source: readonly ProviderSpec[] | Uint8Array): Source {
  if (source instanceof Uint8Array) return unpackCatalogue(source);
  const index = indexCatalogue(source);
  const seen = new Set<string>();
  const twice = index.ids.find((id) => seen.size === seen.add(id).size);
  if (twice !== undefined) throw new RangeError(`two detectors have the id ${twice}`);
  return { index, providerCount: source.length, providerAt: (at) => source[at] as ProviderSpec };
}

/** Compiles detectors and what waits for literals, each when first asked for. */
function compileLazily({ index, providerAt }: Source) {
  const bounds: Bounds = new Map();
  const classes: KnownClasses = new Map();
  const { firstDetector, useStart, uses } = index;
  const provider = memoOf(providerAt);
  const detector = memoOf((number): CompiledDetector => {
    const at = placeOf(firstDetector, number);
    const owner = provider(at);
    const spec = owner.detectors[number - (firstDetector[at] as number)];
    if (spec === undefined) throw new RangeError('a number beyond the catalogue');
    return compileDetector(spec, owner, bounds, classes);
  });
  // One literal has a dozen forms, each of which is asked for alone.
  const forms = new Map<string, readonly HiddenForm[]>();
  const formsOf = (at: number, spec: DetectorSpec, literal: string): readonly HiddenForm[] => {
    const key = `${uses[at]} ${uses[at + 1]}`;
    const known = forms.get(key) ?? hiddenForms(spec, literal);
    forms.set(key, known);
    return known;
  };
  const useAt = (at: number): LiteralUse => {
    const compiled = detector(uses[at] as number);
    const literal = compiled.spec.anchor.literals[uses[at + 1] as number] ?? '';
    const form = uses[at + 2] as number;
    return {
      detector: compiled,
      literal,
      head: literal.slice(0, longestLooked),
      form: form === 0 ? undefined : formsOf(at, compiled.spec, literal)[form - 1],
      follow: undefined,
    };
  };
  const usesOf = memoOf((literal) => {
    const found: LiteralUse[] = [];
    for (let at = useStart[literal] as number; at < (useStart[literal + 1] as number); at += 3) found.push(useAt(at));
    return found;
  });
  return { provider, detector, usesOf };
}

/** Where the numbers of the tests of each state's uses begin in `testOf`. */
function testNumberStarts({ automaton, useStart }: CatalogueIndex, { starts }: Sieve): Int32Array {
  const { outputs, outputStart } = automaton;
  const begins = new Int32Array(outputStart.length);
  for (let state = 0; state + 1 < outputStart.length; state++) {
    let count = 0;
    const hasSeveral = (starts[state + 1] as number) - (starts[state] as number) > 1;
    for (let o = outputStart[state] as number; hasSeveral && o < (outputStart[state + 1] as number); o++) {
      const literal = outputs[o] as number;
      count += ((useStart[literal + 1] as number) - (useStart[literal] as number)) / 3;
    }
    begins[state + 1] = (begins[state] as number) + count;
  }
  return begins;
}

/** Puts together who waits where a state accepts, when that is first asked. */
function gatherAsked(index: CatalogueIndex, usesOf: (literal: number) => readonly LiteralUse[]) {
  const { automaton, sieve } = index;
  const { outputs, outputStart, lengths } = automaton;
  let begins: Int32Array | undefined;
  return memoOf((accepting): readonly Asked[] => {
    begins ??= testNumberStarts(index, sieve);
    let next = begins[accepting] as number;
    const isOne = next === begins[accepting + 1];
    return [...outputs.subarray(outputStart[accepting], outputStart[accepting + 1])].map((literal) => {
      const uses = usesOf(literal);
      const bits = uses.map(() => bitOf(isOne ? undefined : sieve.testOf[next++]));
      return { literal, length: lengths[literal] as number, uses, bits };
    });
  });
}

/**
 * Compiles a catalogue.
 *
 * @param source specs, or a catalogue that `packCatalogue` made of them: the same catalogue, some fifty times as fast
 * @throws RangeError when two detectors share an id (a mistake in the catalogue, found by its tests)
 */
export function compileCatalogue(
  source: readonly ProviderSpec[] | Uint8Array,
  options: CompileOptions = {},
): Catalogue {
  const read = readSource(source);
  const { index, providerCount } = read;
  const { automaton } = index;
  const { provider, detector, usesOf } = compileLazily(read);
  const copy = options.copyText ?? copyByLoop;
  const sieve = options.everyHit === true ? openSieve(automaton) : index.sieve;
  return {
    get providers() {
      return Array.from({ length: providerCount }, (_, at) => provider(at));
    },
    detectors: new LazyDetectors(index, detector),
    automaton,
    finder: createFinder(automaton, sieve, copy, { kind: options.kernel }),
    usesOf,
    askedAt: gatherAsked(index, usesOf),
    isFar: memoOf((literal) => usesOf(literal).some((use) => use.detector.margin > nearMargin)),
    margin: marginOf(index.reaches.reduce((most, reach) => Math.max(most, reach), 0)),
  };
}
