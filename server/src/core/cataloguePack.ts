/**
 * A catalogue as bytes: its index, and each provider's spec as JSON that is parsed when something of the provider is met. A
 * build packs the built-in catalogue, so that a program starts without reading a thousand specs. Trusts the bytes.
 */
import type { Automaton } from './automaton';
import type { ProviderSpec } from './catalogue';
import { type CatalogueIndex, indexCatalogue } from './catalogueIndex';

/** A catalogue that was packed. */
export interface Unpacked {
  readonly index: CatalogueIndex;
  readonly providerCount: number;
  /** Parses the spec of provider `at`. */
  readonly providerAt: (at: number) => ProviderSpec;
}

/** First number of a pack: changes with the format, so that bytes of another version are told from ours. */
const mark = 0x4b4c_0005;
const align = 4;

type Numbers = Uint8Array | Uint16Array | Int32Array;

/** JSON in ASCII alone: a character is a byte. */
function asciiOf(value: unknown): Uint8Array {
  const json = JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Uint8Array.from(json, (char) => char.charCodeAt(0));
}

function parseAscii(bytes: Uint8Array): unknown {
  // In pieces: a function takes only so many arguments. Spreading them would make an array of numbers first, which takes seven times as long.
  let json = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    const piece: ArrayLike<number> = bytes.subarray(at, at + 8192);
    json += String.fromCharCode.apply(undefined, piece as number[]);
  }
  return JSON.parse(json);
}

/** Each number as what it is more than the one before: numbers that rise, or lie near each other, then compress to a fraction. */
function stepsOf<T extends Uint16Array | Int32Array>(rising: T): T {
  const steps = rising.slice() as T;
  for (let i = steps.length - 1; i > 0; i--) steps[i] = (rising[i] as number) - (rising[i - 1] as number);
  return steps;
}

/** Undoes {@link stepsOf}, in place. */
function addUp<T extends Uint16Array | Int32Array>(steps: T): T {
  for (let i = 1; i < steps.length; i++) steps[i] = (steps[i - 1] as number) + (steps[i] as number);
  return steps;
}

/** The sections of a pack, in its order. */
function sectionsOf(providers: readonly ProviderSpec[]): Numbers[] {
  const index = indexCatalogue(providers);
  const { automaton } = index;
  const specs = providers.map(asciiOf);
  const specStart = new Int32Array(specs.length + 1);
  specs.forEach((spec, at) => {
    specStart[at + 1] = (specStart[at] as number) + spec.length;
  });
  const text = new Uint8Array(specStart.at(-1) ?? 0);
  specs.forEach((spec, at) => {
    text.set(spec, specStart[at]);
  });
  const { accepts, childCounts, childClasses } = automaton.rows;
  return [
    Int32Array.of(automaton.shift, automaton.firstAccepting, automaton.longest),
    automaton.classOf,
    accepts,
    childCounts,
    childClasses,
    stepsOf(automaton.outputStart),
    stepsOf(automaton.outputs),
    automaton.lengths,
    stepsOf(index.sieve.starts),
    index.sieve.tests,
    index.sieve.classes,
    index.sieve.testOf,
    asciiOf(index.ids),
    stepsOf(index.firstDetector),
    stepsOf(index.useStart),
    index.uses,
    index.reaches,
    stepsOf(specStart),
    text,
  ];
}

/** Packs a catalogue; {@link unpackCatalogue} on a machine of the same byte order (all are) gives it back. */
export function packCatalogue(providers: readonly ProviderSpec[]): Uint8Array {
  const sections = sectionsOf(providers);
  const head = 2 + sections.length * 2;
  const padded = sections.map(({ byteLength }) => Math.ceil(byteLength / align) * align);
  const bytes = new Uint8Array(padded.reduce((sum, size) => sum + size, head * 4));
  const numbers = new Int32Array(bytes.buffer, 0, head);
  numbers.set([mark, sections.length]);
  let at = head * 4;
  sections.forEach((section, i) => {
    numbers.set([at, section.length], 2 + i * 2);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += padded[i] as number;
  });
  return bytes;
}

/** Reads the sections of a pack, one after another, as views of its bytes. */
class Sections {
  readonly #bytes: Uint8Array;
  readonly #head: Int32Array;
  #next = 0;

  constructor(packed: Uint8Array) {
    // Numbers of four bytes lie at a multiple of four.
    this.#bytes = packed.byteOffset % align === 0 ? packed : packed.slice();
    this.#head = new Int32Array(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength >> 2);
    if (this.#head[0] !== mark) throw new RangeError('these bytes are no catalogue of this version');
  }

  #view<T>(Kind: new (buffer: ArrayBufferLike, from: number, length: number) => T): T {
    const from = this.#head[2 + this.#next * 2] as number;
    const length = this.#head[3 + this.#next * 2] as number;
    this.#next++;
    return new Kind(this.#bytes.buffer, this.#bytes.byteOffset + from, length);
  }

  bytes(): Uint8Array {
    return this.#view(Uint8Array);
  }

  shorts(): Uint16Array {
    return this.#view(Uint16Array);
  }

  words(): Int32Array {
    return this.#view(Int32Array);
  }

  /** Of those below, copies: the bytes of a pack may be shared. */
  risingShorts(): Uint16Array {
    return addUp(this.shorts().slice());
  }

  risingWords(): Int32Array {
    return addUp(this.words().slice());
  }
}

function readAutomaton(sections: Sections): Automaton {
  const [shift = 0, firstAccepting = 0, longest = 0] = sections.words();
  return {
    shift,
    firstAccepting,
    longest,
    classOf: sections.bytes(),
    rows: {
      accepts: sections.bytes(),
      childCounts: sections.bytes(),
      childClasses: sections.bytes(),
    },
    outputStart: sections.risingWords(),
    outputs: sections.risingWords(),
    lengths: sections.words(),
  };
}

/**
 * Unpacks a catalogue; takes well under a millisecond.
 *
 * @throws RangeError when the bytes come from another version
 */
export function unpackCatalogue(packed: Uint8Array): Unpacked {
  const sections = new Sections(packed);
  const automaton = readAutomaton(sections);
  const sieve = {
    starts: sections.risingShorts(),
    tests: sections.bytes(),
    classes: sections.bytes(),
    testOf: sections.bytes(),
  };
  const ids = sections.bytes();
  const firstDetector = sections.risingWords();
  const useStart = sections.risingWords();
  const uses = sections.shorts();
  const reaches = sections.words();
  const specStart = sections.risingWords();
  const text = sections.bytes();
  let known: readonly string[] | undefined;
  return {
    index: {
      automaton,
      sieve,
      // Thousands of names, which a scan without findings never asks for.
      get ids() {
        known ??= parseAscii(ids) as readonly string[];
        return known;
      },
      firstDetector,
      useStart,
      uses,
      reaches,
    },
    providerCount: specStart.length - 1,
    providerAt: (at) => parseAscii(text.subarray(specStart[at], specStart[at + 1])) as ProviderSpec,
  };
}
