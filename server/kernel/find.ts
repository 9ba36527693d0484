/**
 * The scanner's inner loop in AssemblyScript: runs a literal automaton over bytes in eight interleaved lanes, so that the
 * table loads of one lane hide behind those of the others. Compiled by `npm run build:kernel` into
 * `server/src/core/kernel/findWasm.ts`; `finder.ts` beside that file holds the same loop in JavaScript.
 */
import { forget, headsAt, isTold, passesSieve } from './sieve';

export { prepare } from './sieve';

// Hits of a lane lie one after another as u32: the byte's offset in the chunk << 16 | number of the accepting state.

/**
 * The next state. A state is the address of its row of u32; the table of classes lies at address 0 and holds each byte's
 * class times four.
 */
// @ts-ignore: decorator
@inline
function step(state: usize, at: usize): usize {
  return load<u32>(state + load<u8>(load<u8>(at) as usize)) as usize;
}

/** Where an automaton is after `length` bytes that are not reported. */
function warm(start: usize, at: usize, length: u32): usize {
  let state = start;
  for (let i: u32 = 0; i < length; i++) state = step(state, at + i);
  return state;
}

/** Where an automaton is when a lane begins `offset` bytes after the chunk does. */
function warmAt(start: usize, text: usize, offset: usize, before: u32, overlap: u32): usize {
  const length = min(overlap, (offset as u32) + before);
  return warm(start, text + offset - length, length);
}

/** Where the states of the lanes are put when one of them accepts. */
const statesAt: usize = 304;

/** Stores a hit in its lane's run, if it is worth it. */
function keep(out: usize, lane: usize, run: usize, text: usize, at: usize, state: usize, first: usize, shift: u32): void {
  const accepting = ((state - first) >> shift) as u32;
  if (!passesSieve(accepting, at + 1)) return;
  const counter = out + (lane << 2);
  const count = load<u32>(counter);
  store<u32>(out + 32 + lane * run + ((count as usize) << 2), (((at - text) as u32) << 16) | accepting);
  store<u32>(counter, count + 1);
}

/**
 * Runs the automaton over `text[0, length)`.
 *
 * @param text address of the chunk; the `before` bytes in front of it are read too, so that literals may begin there
 * @param length at most 65,536
 * @param before at most `overlap`
 * @param overlap the longest literal less one
 * @param start address of the start state's row
 * @param first address of the first accepting state's row
 * @param shift log2 of a row's size in bytes
 * @param out address of eight counters (u32) and, from `out + 32` on, eight runs of `lane` hits each
 * @param lane hits that fit into one run: at least an eighth of `length`, plus seven
 */
export function find(
  text: usize, length: u32, before: u32, overlap: u32, start: usize, first: usize, shift: u32, out: usize, lane: u32,
): void {
  forget();
  const heads = headsAt();
  const part = (length >> 3) as usize;
  const run = (lane as usize) << 2;
  let s0 = warm(start, text - before, before);
  let s1 = warmAt(start, text, part, before, overlap);
  let s2 = warmAt(start, text, 2 * part, before, overlap);
  let s3 = warmAt(start, text, 3 * part, before, overlap);
  let s4 = warmAt(start, text, 4 * part, before, overlap);
  let s5 = warmAt(start, text, 5 * part, before, overlap);
  let s6 = warmAt(start, text, 6 * part, before, overlap);
  let s7 = warmAt(start, text, 7 * part, before, overlap);
  for (let lane: usize = 0; lane < 8; lane++) store<u32>(out + (lane << 2), 0);
  const stop = text + part;
  for (let at = text; at < stop; at++) {
    // The loop that does the work holds no call, so that all it needs stays in registers.
    for (;;) {
      s0 = step(s0, at);
      s1 = step(s1, at + part);
      s2 = step(s2, at + 2 * part);
      s3 = step(s3, at + 3 * part);
      s4 = step(s4, at + 4 * part);
      s5 = step(s5, at + 5 * part);
      s6 = step(s6, at + 6 * part);
      s7 = step(s7, at + 7 * part);
      if ((s0 | s1 | s2 | s3 | s4 | s5 | s6 | s7) >= first) break;
      if (++at == stop) break;
    }
    if (at == stop) break;
    // One of the eight most of the time: which, is told by a bit each, so that nothing has to be guessed eight times over.
    store<u32>(statesAt, s0 as u32);
    store<u32>(statesAt + 4, s1 as u32);
    store<u32>(statesAt + 8, s2 as u32);
    store<u32>(statesAt + 12, s3 as u32);
    store<u32>(statesAt + 16, s4 as u32);
    store<u32>(statesAt + 20, s5 as u32);
    store<u32>(statesAt + 24, s6 as u32);
    store<u32>(statesAt + 28, s7 as u32);
    let met: u32 = (s0 >= first ? 1 : 0) | (s1 >= first ? 2 : 0) | (s2 >= first ? 4 : 0) | (s3 >= first ? 8 : 0) |
      (s4 >= first ? 16 : 0) | (s5 >= first ? 32 : 0) | (s6 >= first ? 64 : 0) | (s7 >= first ? 128 : 0);
    do {
      const lane = ctz(met) as usize;
      const state = load<u32>(statesAt + (lane << 2)) as usize;
      const place = at + lane * part;
      met &= met - 1;
      if (isTold(heads, state - first, shift, place)) keep(out, lane, run, text, place, state, first, shift);
    } while (met != 0);
  }
  for (let at = text + 8 * part; at < text + length; at++) {
    s7 = step(s7, at);
    if (s7 >= first && isTold(heads, s7 - first, shift, at)) keep(out, 7, run, text, at, s7, first, shift);
  }
}

/**
 * Writes the automaton's table from what each row differs by from the row of the state it falls back to, breadth first.
 *
 * @param rows address of u16 numbers and u16 numbers fallen back to, `count` of each, of `count` u16 children, then of `count`
 * u8 numbers of children and `count` u8 classes of children; see `Rows` in `server/src/core/automaton.ts`
 * @param count how many states
 * @param table address of the start state's row
 * @param shift log2 of a row's size in bytes
 */
export function expand(rows: usize, count: u32, table: usize, shift: u32): void {
  let number = rows;
  let fail = number + ((count as usize) << 1);
  let child = fail + ((count as usize) << 1);
  let children = child + ((count as usize) << 1);
  let childClass = children + (count as usize);
  const size: usize = (1 as usize) << shift;
  for (let at: usize = 0; at < size; at += 4) store<u32>(table + at, table as u32);
  for (let i: u32 = 0; i < count; i++) {
    const row = table + ((load<u16>(number) as usize) << shift);
    if (i > 0) memory.copy(row, table + ((load<u16>(fail) as usize) << shift), size);
    for (let left = load<u8>(children) as u32; left > 0; left--) {
      store<u32>(row + ((load<u8>(childClass) as usize) << 2), (table + ((load<u16>(child) as usize) << shift)) as u32);
      child += 2;
      childClass++;
    }
    number += 2;
    fail += 2;
    children++;
  }
}
