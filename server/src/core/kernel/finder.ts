/**
 * Runs an automaton over text in chunks of bytes: by the WebAssembly kernel, or by the same loop in JavaScript where there is
 * none. Both give the same hits in the same order. Characters beyond one byte are cut to their low byte, so a hit may be
 * false but none is missed; who asks compares with the text.
 */
import { type Automaton, expandRows } from '../automaton';
import { decodeBase64 } from '../encoding';
import { findWasm } from './findWasm';
import { type WasmApi, type WasmMemory, wasmApi } from './webassembly';

/** Called with the number of the accepting state and the offset after the literal's last character. */
export type OnHit = (accepting: number, end: number) => void;

/** Copies `text[from, to)`, one byte a code unit, to `bytes` at `offset`. Node's `Buffer.latin1Write` is the fast one. */
export type CopyText = (text: string, from: number, to: number, bytes: Uint8Array, offset: number) => void;

/** Finds literals. Not re-entrant: `onHit` may not call `find` of the same finder. */
export interface Finder {
  readonly kind: 'wasm' | 'js';
  find(text: string, from: number, to: number, onHit: OnHit): void;
}

const chunk = 65_536;
const lanes = 4;
const laneHits = chunk / lanes + lanes;
const page = 65_536;

/** The plain copy, for hosts without a faster one. */
export const copyByLoop: CopyText = (text, from, to, bytes, offset) => {
  for (let i = from; i < to; i++) bytes[offset + i - from] = text.charCodeAt(i);
};

/** Addresses in the kernel's memory. The classes lie at 0. */
interface Layout {
  readonly table: number;
  /** log2 of the size of a row in bytes. */
  readonly rowShift: number;
  readonly out: number;
  readonly text: number;
  readonly end: number;
  /** How many bytes the automaton's rows take as they are stored: they lie at `out` until they are expanded. */
  readonly stored: number;
}

function layoutOf(automaton: Automaton): Layout {
  const table = 256;
  const states = automaton.rows.numbers.length;
  const out = table + (states << automaton.shift) * 4;
  const text = out + 16 + lanes * laneHits * 4;
  const stored = states * 8;
  const end = Math.max(text + automaton.longest + chunk, out + stored);
  return { table, rowShift: automaton.shift + 2, out, text, end, stored };
}

type FindExport = (
  text: number,
  length: number,
  before: number,
  overlap: number,
  start: number,
  first: number,
  shift: number,
  out: number,
  lane: number,
) => void;

/** Walks a text chunk by chunk, handing each to `run` and its hits to `onHit`. */
function walk(
  automaton: Automaton,
  layout: Layout,
  bytes: Uint8Array,
  hits: Uint32Array,
  copy: CopyText,
  run: (length: number, before: number) => void,
): Finder['find'] {
  const overlap = automaton.longest - 1;
  return (text, from, to, onHit) => {
    for (let at = from; at < to; at += chunk) {
      const before = Math.min(overlap, at - from);
      const length = Math.min(chunk, to - at);
      copy(text, at - before, at + length, bytes, layout.text + overlap - before);
      run(length, before);
      for (let lane = 0; lane < lanes; lane++) {
        const start = 4 + lane * laneHits;
        const end = start + (hits[lane] as number);
        for (let h = start; h < end; h++) {
          const hit = hits[h] as number;
          onHit(hit & 0xffff, at + (hit >>> 16) + 1);
        }
      }
    }
  };
}

function bytesOfBase64(text: string): Uint8Array {
  const latin1 = decodeBase64(text) ?? '';
  return Uint8Array.from(latin1, (char) => char.charCodeAt(0));
}

/** The kernel with its functions. */
interface Kernel {
  readonly memory: WasmMemory;
  readonly find: FindExport;
  readonly expand: (rows: number, count: number, table: number, shift: number) => void;
}

/** @returns undefined where the host has no WebAssembly, or forbids it by a content security policy */
function startKernel(bytes: number, api: WasmApi | undefined): Kernel | undefined {
  if (api === undefined) return undefined;
  const memory: WasmMemory = new api.Memory({ initial: Math.ceil(bytes / page) });
  try {
    const instance = new api.Instance(new api.Module(bytesOfBase64(findWasm)), { env: { memory } });
    return { memory, ...(instance.exports as Pick<Kernel, 'find' | 'expand'>) };
  } catch {
    // Compiling is forbidden where a policy lacks 'wasm-unsafe-eval': the JavaScript loop serves.
    return undefined;
  }
}

/** Puts the automaton into the kernel's memory. */
function loadAutomaton({ rows, classOf }: Automaton, layout: Layout, { memory, expand }: Kernel): void {
  const bytes = new Uint8Array(memory.buffer);
  bytes.set(classOf.map((value) => value * 4));
  const count = rows.numbers.length;
  const words = new Uint16Array(memory.buffer, layout.out, count * 3);
  words.set(rows.numbers);
  words.set(rows.fails, count);
  words.set(rows.childNumbers, count * 2);
  bytes.set(rows.childCounts, layout.out + count * 6);
  bytes.set(rows.childClasses, layout.out + count * 7);
  expand(layout.out, count, layout.table, layout.rowShift);
}

/** A finder on the WebAssembly kernel; undefined where the host has none. */
export function createWasmFinder(
  automaton: Automaton,
  copy: CopyText,
  api: WasmApi | undefined = wasmApi(),
): Finder | undefined {
  const layout = layoutOf(automaton);
  const kernel = startKernel(layout.end, api);
  if (kernel === undefined) return undefined;
  loadAutomaton(automaton, layout, kernel);
  const bytes = new Uint8Array(kernel.memory.buffer);
  const hits = new Uint32Array(kernel.memory.buffer, layout.out, 4 + lanes * laneHits);
  const overlap = automaton.longest - 1;
  const first = layout.table + (automaton.firstAccepting << layout.rowShift);
  const { text, table, rowShift, out } = layout;
  const run = (length: number, before: number) =>
    kernel.find(text + overlap, length, before, overlap, table, first, rowShift, out, laneHits);
  return { kind: 'wasm', find: walk(automaton, layout, bytes, hits, copy, run) };
}

/** A finder in JavaScript alone: two lanes, which hide most of the latency of the table's loads. */
export function createJsFinder(automaton: Automaton, copy: CopyText): Finder {
  const layout = layoutOf(automaton);
  const bytes = new Uint8Array(layout.end);
  const hits = new Uint32Array(4 + lanes * laneHits);
  const base = layout.text + automaton.longest - 1;
  const loop: Loop = { ...automaton, table: expandRows(automaton) };
  const run = (length: number, before: number) => runLanes(loop, bytes, base, length, before, hits);
  return { kind: 'js', find: walk(automaton, layout, bytes, hits, copy, run) };
}

/** What the loop in JavaScript runs on. */
interface Loop extends Automaton {
  readonly table: Uint16Array;
}

function warm(loop: Loop, bytes: Uint8Array, from: number, to: number): number {
  const { table, classOf, shift } = loop;
  let state = 0;
  for (let i = from; i < to; i++) state = table[(state << shift) | (classOf[bytes[i] as number] as number)] as number;
  return state;
}

/** Lanes 0 and 1 of the kernel's output hold the first half's hits, lanes 2 and 3 the second's: a half may fill two. */
function runLanes(
  loop: Loop,
  bytes: Uint8Array,
  base: number,
  length: number,
  before: number,
  hits: Uint32Array,
): void {
  const { table, classOf, shift, firstAccepting, longest } = loop;
  const half = length >> 1;
  const overlap = longest - 1;
  let a = warm(loop, bytes, base - before, base);
  let b = warm(loop, bytes, base + half - Math.min(overlap, half + before), base + half);
  let hitsA = 0;
  let hitsB = 0;
  const startB = 4 + 2 * laneHits;
  for (let i = 0; i < half; i++) {
    a = table[(a << shift) | (classOf[bytes[base + i] as number] as number)] as number;
    b = table[(b << shift) | (classOf[bytes[base + half + i] as number] as number)] as number;
    if (a >= firstAccepting) hits[4 + hitsA++] = (i << 16) | (a - firstAccepting);
    if (b >= firstAccepting) hits[startB + hitsB++] = ((half + i) << 16) | (b - firstAccepting);
  }
  for (let i = 2 * half; i < length; i++) {
    b = table[(b << shift) | (classOf[bytes[base + i] as number] as number)] as number;
    if (b >= firstAccepting) hits[startB + hitsB++] = (i << 16) | (b - firstAccepting);
  }
  // `walk` reads four runs of fixed place: the first half's hits lie gapless over runs 0 and 1.
  hits[0] = Math.min(hitsA, laneHits);
  hits[1] = hitsA - (hits[0] as number);
  hits[2] = Math.min(hitsB, laneHits);
  hits[3] = hitsB - (hits[2] as number);
}
