/** The kernel in JavaScript alone, for hosts without WebAssembly: the same hits in the same order. */
import { type Automaton, expandRows } from '../automaton';
import type { Sieve } from '../sieve';
import { ahead, type Kernel, laneHitsOf, lead, roomBytes, type Search } from './kernel';
import { passedTests, type SieveWindow, sieveWindow } from './sieve';
import { readySieve } from './sieveHeads';

const lanes = 3;
const laneHits = laneHitsOf(lanes);

/** Where the automaton is in each lane. */
type States = [number, number, number];

/** Makes the kernel; takes some milliseconds. */
export function createJsKernel(automaton: Automaton, sifting: Sieve): Kernel {
  const { classOf, shift, firstAccepting, longest } = automaton;
  const table = expandRows(automaton);
  const sieve = readySieve(sifting);
  const bytes = new Uint8Array(lead + roomBytes + ahead);
  const hits = new Uint32Array(lanes + 2 * lanes * laneHits);

  /** Where the automaton is after bytes that are not reported. */
  function warm(from: number, to: number): number {
    let state = 0;
    for (let i = from; i < to; i++) state = table[(state << shift) | (classOf[bytes[i] as number] as number)] as number;
    return state;
  }

  function keep(lane: number, state: number, base: number, offset: number, window: SieveWindow): void {
    const accepting = state - firstAccepting;
    const passed = passedTests(sieve, accepting, base + offset + 1, window);
    if (passed === 0) return;
    const count = hits[lane] as number;
    const hit = lanes + 2 * (lane * laneHits + count);
    hits[hit] = (offset << 16) | accepting;
    hits[hit + 1] = passed;
    hits[lane] = count + 1;
  }

  /** The loop that does the work calls nothing, so that all it needs stays in registers. @returns where a lane accepts, or `stop` */
  function nextHit(from: number, stop: number, part: number, states: States): number {
    let [a, b, c] = states;
    let i = from;
    for (; i < stop; i++) {
      a = table[(a << shift) | (classOf[bytes[i] as number] as number)] as number;
      b = table[(b << shift) | (classOf[bytes[i + part] as number] as number)] as number;
      c = table[(c << shift) | (classOf[bytes[i + 2 * part] as number] as number)] as number;
      if (a >= firstAccepting || b >= firstAccepting || c >= firstAccepting) break;
    }
    states[0] = a;
    states[1] = b;
    states[2] = c;
    return i;
  }

  /** Three lanes, which hide most of the latency of the table's loads. */
  function run({ at: base, length, before, lo, hi }: Search): void {
    const window = sieveWindow(bytes, lo, hi);
    const part = Math.floor(length / 3);
    const warmAt = (offset: number) => warm(base + offset - Math.min(longest - 1, offset + before), base + offset);
    hits.fill(0, 0, lanes);
    const states: States = [warm(base - before, base), warmAt(part), warmAt(2 * part)];
    const stop = base + part;
    let i = base;
    while (i < stop) {
      i = nextHit(i, stop, part, states);
      if (i === stop) break;
      const offset = i - base;
      if (states[0] >= firstAccepting) keep(0, states[0], base, offset, window);
      if (states[1] >= firstAccepting) keep(1, states[1], base, offset + part, window);
      if (states[2] >= firstAccepting) keep(2, states[2], base, offset + 2 * part, window);
      i++;
    }
    let c = states[2];
    for (let rest = 3 * part; rest < length; rest++) {
      c = table[(c << shift) | (classOf[bytes[base + rest] as number] as number)] as number;
      if (c >= firstAccepting) keep(2, c, base, rest, window);
    }
  }

  return { kind: 'js', bytes, base: lead, lanes, laneHits, hits, run };
}
