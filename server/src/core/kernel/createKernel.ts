/** Lays out the kernel's memory, puts automaton and sieve into it, and calls it. */
import type { Automaton } from '../automaton';
import { alphabet } from '../encoding';
import { wordModel } from '../generic/wordModel';
import type { Sieve } from '../sieve';
import { byteFlags } from './byteFlags';
import { ahead, type CopyText, chunkBytes, type Kernel, lead, roomBytes } from './kernel';
import { type StartedKernel, startJs, startWasm, type WasmApi } from './kernelCode';

/** Numbers that tell the hits of a chunk: how many, and two of each, as every byte may be one. */
const hitNumbers = 1 + 2 * chunkBytes;
/** Counters and hits of a block, as `find` keeps them. */
const runsBytes = 32 + 8 * 8192;

/** Addresses in the kernel's memory. The classes of the automaton lie at 0. */
interface Layout {
  /** What lies where, for the sieve: five words. */
  readonly places: number;
  /** Classes of bytes around names, where `server/kernel/bytes.ts` looks for them. */
  readonly flags: number;
  /** Classes of bytes of the sieve, where `server/kernel/sieve.ts` looks for them. */
  readonly classes: number;
  readonly tests: number;
  readonly starts: number;
  readonly heads: number;
  readonly words: number;
  readonly table: number;
  /** The row of the first state that accepts. */
  readonly first: number;
  /** log2 of the size of a row in bytes. */
  readonly rowShift: number;
  readonly out: number;
  readonly runs: number;
  readonly text: number;
  readonly end: number;
}

/** The least power of two that is no less. */
const powerOfTwo = (least: number) => 2 ** Math.ceil(Math.log2(least));

const aligned = (address: number) => Math.ceil(address / 256) * 256;

function layoutOf(automaton: Automaton, sieve: Sieve): Layout {
  const places = 256;
  const flags = places + 256;
  const classes = flags + 256;
  const tests = aligned(classes + sieve.classes.length);
  const starts = aligned(tests + sieve.tests.length);
  const heads = aligned(starts + sieve.starts.byteLength);
  const words = aligned(heads + sieve.starts.length * 16);
  const states = automaton.rows.accepts.length;
  const rowShift = automaton.shift + 2;
  // The first accepting row lies at a power of two, and no row at twice that.
  const before = automaton.firstAccepting << rowShift;
  const first = powerOfTwo(Math.max(aligned(words + wordModel.length) + before, (states << rowShift) - before));
  const table = first - before;
  const out = table + (states << rowShift);
  const runs = out + 4 * hitNumbers;
  const text = aligned(runs + runsBytes + lead);
  // The automaton's rows lie at `out`, as they are stored, until they are expanded.
  const end = Math.max(text + roomBytes + ahead, out + states * 3);
  return { places, flags, classes, tests, starts, heads, words, table, first, rowShift, out, runs, text, end };
}

/** The bytes of base64 whose length is a multiple of four. Runs when a program starts and nothing is optimised yet. */
function bytesOfBase64(text: string): Uint8Array {
  const sextets = new Uint8Array(128);
  for (let at = 0; at < alphabet.length; at++) sextets[alphabet.charCodeAt(at)] = at;
  const padding = text.endsWith('==') ? 2 : Number(text.endsWith('='));
  const bytes = new Uint8Array((text.length / 4) * 3);
  const next = (at: number) => sextets[text.charCodeAt(at)] as number;
  for (let at = 0, to = 0; at < text.length; at += 4, to += 3) {
    const group = (next(at) << 18) | (next(at + 1) << 12) | (next(at + 2) << 6) | next(at + 3);
    bytes[to] = group >> 16;
    bytes[to + 1] = group >> 8;
    bytes[to + 2] = group;
  }
  return bytes.subarray(0, bytes.length - padding);
}

/** Puts the automaton into the kernel's memory. */
function loadAutomaton({ rows, classOf }: Automaton, layout: Layout, { memory, functions }: StartedKernel): void {
  const bytes = new Uint8Array(memory);
  for (let code = 0; code < 256; code++) bytes[code] = (classOf[code] as number) * 4;
  const count = rows.accepts.length;
  bytes.set(rows.accepts, layout.out);
  bytes.set(rows.childCounts, layout.out + count);
  bytes.set(rows.childClasses, layout.out + count * 2);
  functions.expand(layout.out, count, layout.table, layout.first, layout.rowShift);
}

function loadSieve(sieve: Sieve, layout: Layout, { memory, functions }: StartedKernel, copy: CopyText): void {
  const bytes = new Uint8Array(memory);
  bytes.set(byteFlags, layout.flags);
  bytes.set(sieve.classes, layout.classes);
  bytes.set(sieve.tests, layout.tests);
  new Uint16Array(memory, layout.starts, sieve.starts.length).set(sieve.starts);
  copy(wordModel, 0, wordModel.length, bytes, layout.words);
  new Uint32Array(memory, layout.places + 36, 2).set([layout.heads, layout.words]);
  new Uint32Array(memory, layout.places, 2).set([layout.starts, layout.tests]);
  functions.prepare(sieve.starts.length - 1);
}

/** How far the lanes of `find` are apart at least: what lies in front of one is read before it, as far as a literal reaches. */
const nearestLanes = 64;

/** Which code to run. */
export interface KernelChoice {
  /** `js`: JavaScript, also where there is WebAssembly. */
  readonly kind?: Kernel['kind'] | undefined;
  /** In place of the host's own. */
  readonly api?: WasmApi | undefined;
}

/**
 * Makes a kernel: in WebAssembly where the host has it and allows it, else in JavaScript.
 *
 * @throws RangeError when a literal is longer than {@link nearestLanes}: an index looks for no more than the beginnings
 */
export function createKernel(automaton: Automaton, sieve: Sieve, copy: CopyText, choice: KernelChoice = {}): Kernel {
  if (automaton.longest > nearestLanes) throw new RangeError('a literal is too long for the kernel');
  const layout = layoutOf(automaton, sieve);
  const wasm = choice.kind === 'js' ? undefined : startWasm(layout.end, bytesOfBase64, choice.api);
  const kernel = wasm ?? startJs(layout.end);
  loadAutomaton(automaton, layout, kernel);
  loadSieve(sieve, layout, kernel, copy);
  const { kind, memory, functions } = kernel;
  const { table, first, rowShift, out, runs, text } = layout;
  const window = new Uint32Array(memory, layout.places + 12, 2);
  const overlap = automaton.longest - 1;
  return {
    kind,
    bytes: new Uint8Array(memory),
    base: text,
    hits: new Uint32Array(memory, out, hitNumbers),
    run: ({ at, length, before, lo, hi }) => {
      window[0] = lo;
      window[1] = hi;
      functions.find(at, length, before, overlap, table, first, rowShift, out, runs);
    },
  };
}
