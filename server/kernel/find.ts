/**
 * The scanner's inner loop in AssemblyScript: runs a literal automaton over bytes in four interleaved lanes, so that the
 * table loads of one lane hide behind those of the others. Compiled by `npm run build:kernel` into
 * `server/src/core/kernel/findWasm.ts`; `finder.ts` beside that file holds the same loop in JavaScript.
 */
import { passesSieve } from './sieve';

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

/** Stores a hit at `place` if it is worth it. @returns where the next one is stored */
function keep(place: usize, text: usize, offset: u32, state: usize, first: usize, shift: u32): usize {
  const accepting = ((state - first) >> shift) as u32;
  if (!passesSieve(accepting, text + (offset as usize) + 1)) return place;
  store<u32>(place, (offset << 16) | accepting);
  return place + 4;
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
 * @param out address of four counters (u32) and, from `out + 16` on, four runs of `lane` hits each
 * @param lane hits that fit into one run: at least a quarter of `length`, plus three
 */
export function find(
  text: usize, length: u32, before: u32, overlap: u32, start: usize, first: usize, shift: u32, out: usize, lane: u32,
): void {
  const quarter = length >> 2;
  const t1 = text + quarter;
  const t2 = t1 + quarter;
  const t3 = t2 + quarter;
  const w1 = min(overlap, quarter + before);
  const w2 = min(overlap, 2 * quarter + before);
  const w3 = min(overlap, 3 * quarter + before);
  let s0 = warm(start, text - before, before);
  let s1 = warm(start, t1 - w1, w1);
  let s2 = warm(start, t2 - w2, w2);
  let s3 = warm(start, t3 - w3, w3);
  const o0 = out + 16;
  const o1 = o0 + ((lane as usize) << 2);
  const o2 = o1 + ((lane as usize) << 2);
  const o3 = o2 + ((lane as usize) << 2);
  let p0 = o0;
  let p1 = o1;
  let p2 = o2;
  let p3 = o3;
  for (let i: u32 = 0; i < quarter; i++) {
    s0 = step(s0, text + i);
    s1 = step(s1, t1 + i);
    s2 = step(s2, t2 + i);
    s3 = step(s3, t3 + i);
    if (((s0 >= first) as u32) | ((s1 >= first) as u32) | ((s2 >= first) as u32) | ((s3 >= first) as u32)) {
      if (s0 >= first) p0 = keep(p0, text, i, s0, first, shift);
      if (s1 >= first) p1 = keep(p1, text, i + quarter, s1, first, shift);
      if (s2 >= first) p2 = keep(p2, text, i + 2 * quarter, s2, first, shift);
      if (s3 >= first) p3 = keep(p3, text, i + 3 * quarter, s3, first, shift);
    }
  }
  for (let i: u32 = 4 * quarter; i < length; i++) {
    s3 = step(s3, text + i);
    if (s3 >= first) p3 = keep(p3, text, i, s3, first, shift);
  }
  store<u32>(out, ((p0 - o0) >> 2) as u32);
  store<u32>(out + 4, ((p1 - o1) >> 2) as u32);
  store<u32>(out + 8, ((p2 - o2) >> 2) as u32);
  store<u32>(out + 12, ((p3 - o3) >> 2) as u32);
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
