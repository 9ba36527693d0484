/** The kernel in JavaScript alone, for hosts without WebAssembly: the same hits in the same order. */
import { type Automaton, expandRows } from '../automaton';
import type { Sieve } from '../sieve';
import { ahead, type Kernel, laneHits, lanes, lead, roomBytes, type Search } from './kernel';
import { passesSieve, type SieveWindow } from './sieve';

/** What the loop runs on. */
interface Loop extends Automaton {
  readonly table: Uint16Array;
  readonly sieve: Sieve;
  readonly bytes: Uint8Array;
  readonly hits: Uint32Array;
}

/** Makes the kernel; takes some milliseconds. */
export function createJsKernel(automaton: Automaton, sieve: Sieve): Kernel {
  const bytes = new Uint8Array(lead + roomBytes + ahead);
  const hits = new Uint32Array(4 + lanes * laneHits);
  const loop: Loop = { ...automaton, table: expandRows(automaton), sieve, bytes, hits };
  return { kind: 'js', bytes, base: lead, hits, run: (search) => runLanes(loop, search) };
}

/** Where the automaton is after bytes that are not reported. */
function warm({ table, classOf, shift, bytes }: Loop, from: number, to: number): number {
  let state = 0;
  for (let i = from; i < to; i++) state = table[(state << shift) | (classOf[bytes[i] as number] as number)] as number;
  return state;
}

/** Two lanes, which hide most of the latency of the table's loads. The first half's hits fill runs 0 and 1. */
function runLanes(loop: Loop, search: Search): void {
  const { table, classOf, shift, firstAccepting, longest, bytes, hits, sieve } = loop;
  const { at: base, length, before, lo, hi } = search;
  const window: SieveWindow | undefined = hi === 0 ? undefined : { bytes, lo, hi };
  const half = length >> 1;
  const overlap = longest - 1;
  let a = warm(loop, base - before, base);
  let b = warm(loop, base + half - Math.min(overlap, half + before), base + half);
  let hitsA = 0;
  let hitsB = 0;
  const startB = 4 + 2 * laneHits;
  const passes = (state: number, offset: number) =>
    window === undefined || passesSieve(sieve, state - firstAccepting, base + offset + 1, window);
  for (let i = 0; i < half; i++) {
    a = table[(a << shift) | (classOf[bytes[base + i] as number] as number)] as number;
    b = table[(b << shift) | (classOf[bytes[base + half + i] as number] as number)] as number;
    if (a >= firstAccepting && passes(a, i)) hits[4 + hitsA++] = (i << 16) | (a - firstAccepting);
    if (b >= firstAccepting && passes(b, half + i)) hits[startB + hitsB++] = ((half + i) << 16) | (b - firstAccepting);
  }
  for (let i = 2 * half; i < length; i++) {
    b = table[(b << shift) | (classOf[bytes[base + i] as number] as number)] as number;
    if (b >= firstAccepting && passes(b, i)) hits[startB + hitsB++] = (i << 16) | (b - firstAccepting);
  }
  hits[0] = Math.min(hitsA, laneHits);
  hits[1] = hitsA - (hits[0] as number);
  hits[2] = Math.min(hitsB, laneHits);
  hits[3] = hitsB - (hits[2] as number);
}
