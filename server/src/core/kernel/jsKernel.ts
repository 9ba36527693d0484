/** The kernel in JavaScript alone, for hosts without WebAssembly: the same hits in the same order. */
import { type Automaton, expandRows } from '../automaton';
import type { Sieve } from '../sieve';
import { ahead, type Kernel, laneHitsOf, lead, roomBytes, type Search } from './kernel';
import { passesSieve, sieveWindow } from './sieve';
import { type ReadySieve, readySieve } from './sieveHeads';

const lanes = 3;
const laneHits = laneHitsOf(lanes);

/** What the loop runs on. */
interface Loop extends Automaton {
  readonly table: Uint16Array;
  readonly sieve: ReadySieve;
  readonly bytes: Uint8Array;
  readonly hits: Uint32Array;
}

/** Makes the kernel; takes some milliseconds. */
export function createJsKernel(automaton: Automaton, sieve: Sieve): Kernel {
  const bytes = new Uint8Array(lead + roomBytes + ahead);
  const hits = new Uint32Array(lanes + lanes * laneHits);
  const loop: Loop = { ...automaton, table: expandRows(automaton), sieve: readySieve(sieve), bytes, hits };
  return { kind: 'js', bytes, base: lead, lanes, laneHits, hits, run: (search) => runLanes(loop, search) };
}

/** Where the automaton is after bytes that are not reported. */
function warm({ table, classOf, shift, bytes }: Loop, from: number, to: number): number {
  let state = 0;
  for (let i = from; i < to; i++) state = table[(state << shift) | (classOf[bytes[i] as number] as number)] as number;
  return state;
}

/** Three lanes, which hide most of the latency of the table's loads. */
function runLanes(loop: Loop, search: Search): void {
  const { table, classOf, shift, firstAccepting, longest, bytes, hits, sieve } = loop;
  const { at: base, length, before, lo, hi } = search;
  const window = sieveWindow(bytes, lo, hi);
  const part = Math.floor(length / 3);
  const warmAt = (offset: number) => warm(loop, base + offset - Math.min(longest - 1, offset + before), base + offset);
  hits.fill(0, 0, lanes);
  let a = warm(loop, base - before, base);
  let b = warmAt(part);
  let c = warmAt(2 * part);
  const keep = (lane: number, state: number, offset: number) => {
    const accepting = state - firstAccepting;
    if (!passesSieve(sieve, accepting, base + offset + 1, window)) return;
    const count = hits[lane] as number;
    hits[lanes + lane * laneHits + count] = (offset << 16) | accepting;
    hits[lane] = count + 1;
  };
  const stop = base + part;
  for (let at = base; at < stop; at++) {
    a = table[(a << shift) | (classOf[bytes[at] as number] as number)] as number;
    b = table[(b << shift) | (classOf[bytes[at + part] as number] as number)] as number;
    c = table[(c << shift) | (classOf[bytes[at + 2 * part] as number] as number)] as number;
    if (a >= firstAccepting || b >= firstAccepting || c >= firstAccepting) {
      const i = at - base;
      if (a >= firstAccepting) keep(0, a, i);
      if (b >= firstAccepting) keep(1, b, i + part);
      if (c >= firstAccepting) keep(2, c, i + 2 * part);
    }
  }
  for (let i = 3 * part; i < length; i++) {
    c = table[(c << shift) | (classOf[bytes[base + i] as number] as number)] as number;
    if (c >= firstAccepting) keep(2, c, i);
  }
}
