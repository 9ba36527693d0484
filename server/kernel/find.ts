/**
 * The scanner's inner loop in AssemblyScript: runs a literal automaton over bytes in eight interleaved lanes, so that the table
 * loads of one lane hide behind those of the others, and sifts what it finds. `npm run build:kernel` compiles this folder to
 * WebAssembly and, for hosts without it, to JavaScript: `findWasm.ts` and `findJs.js` in `server/src/core/kernel/`. It calls
 * nothing outside; all it knows lies in the memory that it is given.
 */
import { statesAt } from './places';
import { forget, passedTests } from './sieve';
import { headsAt, isTold } from './sieveHeads';

export { prepare } from './sieveHeads';

// Hits of a lane lie one after another, two u32 each: the byte's offset in the chunk << 16 | number of the accepting state, and
// which of its tests have passed.

/**
 * The next state. A state is the address of its row of u32; the table of classes lies at address 0 and holds each byte's
 * class times four.
 */
// @ts-ignore: decorator
@inline
function step(state: usize, code: u32): usize {
  return load<u32>(state + load<u8>(code as usize)) as usize;
}

/** Where the automaton is after the bytes from `from` to `to`, which are not reported. */
function warm(start: usize, from: usize, to: usize): usize {
  let state = start;
  for (let at = from; at < to; at++) state = step(state, load<u8>(at));
  return state;
}

/** How many lanes run side by side. */
const lanes: usize = 8;
/** Bytes that are searched together: large blocks as long as there are any, then small ones. */
const farBlock: usize = 8192;
const nearBlock: usize = 512;
/** Hits of a block lie lane by lane behind eight counters, u32 each: as many as a lane has bytes, 1,024 at most. */
const runsAt: usize = 32;
const run: usize = 8192;
/** log2 of the size of a hit. */
const hitShift: usize = 3;

/** Stores a hit in its lane's run, if it is worth it. */
function keep(runs: usize, lane: usize, text: usize, at: usize, state: usize, first: usize, shift: u32): void {
  const accepting = ((state - first) >> shift) as u32;
  const passed = passedTests(accepting, at + 1);
  if (passed == 0) return;
  const counter = runs + (lane << 2);
  const count = load<u32>(counter);
  const hit = runs + runsAt + lane * run + ((count as usize) << hitShift);
  store<u32>(hit, (((at - text) as u32) << 16) | accepting);
  store<u32>(hit + 4, passed);
  store<u32>(counter, count + 1);
}

/** Puts the hits of a block behind those of the blocks before it, in the order of the text. */
function gather(runs: usize, out: usize): void {
  let all: u32 = 0;
  for (let lane: usize = 0; lane < lanes; lane++) all |= load<u32>(runs + (lane << 2));
  if (all == 0) return;
  let count = load<u32>(out);
  for (let lane: usize = 0; lane < lanes; lane++) {
    const counter = runs + (lane << 2);
    const own = load<u32>(counter);
    memory.copy(out + 4 + ((count as usize) << hitShift), runs + runsAt + lane * run, (own as usize) << hitShift);
    count += own;
    store<u32>(counter, 0);
  }
  store<u32>(out, count);
}

/**
 * Runs eight lanes over the bytes at `begin`. How far they are apart, 64 times the size of `T`, is a constant of the code, so
 * that no register holds it.
 *
 * @param from hits before this are left out
 * @param state where the automaton is before them
 * @returns where the automaton is after them
 */
// @ts-ignore: decorator
@inline
function eightLanes<T>(
  text: usize, begin: usize, from: usize, state: usize, overlap: usize, start: usize, first: usize, shift: u32, runs: usize,
): usize {
  const stride = sizeof<T>() << 6;
  const heads = headsAt();
  let s0 = state;
  let s1 = start;
  let s2 = start;
  let s3 = start;
  let s4 = start;
  let s5 = start;
  let s6 = start;
  let s7 = start;
  for (let at = begin - overlap; at < begin; at++) {
    s1 = step(s1, load<u8>(at, sizeof<T>() << 6));
    s2 = step(s2, load<u8>(at, 2 * sizeof<T>() << 6));
    s3 = step(s3, load<u8>(at, 3 * sizeof<T>() << 6));
    s4 = step(s4, load<u8>(at, 4 * sizeof<T>() << 6));
    s5 = step(s5, load<u8>(at, 5 * sizeof<T>() << 6));
    s6 = step(s6, load<u8>(at, 6 * sizeof<T>() << 6));
    s7 = step(s7, load<u8>(at, 7 * sizeof<T>() << 6));
  }
  const stop = begin + stride;
  for (let at = begin; at < stop; at++) {
    // The loop that does the work holds no call, so that all it needs stays in registers.
    for (;;) {
      s0 = step(s0, load<u8>(at));
      s1 = step(s1, load<u8>(at, sizeof<T>() << 6));
      s2 = step(s2, load<u8>(at, 2 * sizeof<T>() << 6));
      s3 = step(s3, load<u8>(at, 3 * sizeof<T>() << 6));
      s4 = step(s4, load<u8>(at, 4 * sizeof<T>() << 6));
      s5 = step(s5, load<u8>(at, 5 * sizeof<T>() << 6));
      s6 = step(s6, load<u8>(at, 6 * sizeof<T>() << 6));
      s7 = step(s7, load<u8>(at, 7 * sizeof<T>() << 6));
      // A power of two that is set in the addresses of all accepting rows, and in no other.
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
      const place = at + lane * stride;
      met &= met - 1;
      if (isTold(heads, state - first, shift, place) && place >= from) keep(runs, lane, text, place, state, first, shift);
    } while (met != 0);
  }
  return s7;
}

/** The same for a {@link farBlock}. */
function farLanes(
  text: usize, begin: usize, from: usize, state: usize, overlap: usize, start: usize, first: usize, shift: u32, runs: usize,
): usize {
  return eightLanes<v128>(text, begin, from, state, overlap, start, first, shift, runs);
}

/** The same for a {@link nearBlock}. */
function nearLanes(
  text: usize, begin: usize, from: usize, state: usize, overlap: usize, start: usize, first: usize, shift: u32, runs: usize,
): usize {
  return eightLanes<u8>(text, begin, from, state, overlap, start, first, shift, runs);
}

/**
 * Runs the automaton over `text[0, length)`.
 *
 * @param text address of the chunk; the `before` bytes in front of it are read too, so that literals may begin there
 * @param length at most 65,536
 * @param before at most `overlap`
 * @param overlap the longest literal less one; less than 64
 * @param start address of the start state's row
 * @param first address of the first accepting state's row: a power of two, and the last one's is less than twice that
 * @param shift log2 of a row's size in bytes
 * @param out address of the number of hits (u32), and behind it of the hits
 * @param runs address of what `eightLanes` needs for itself: counters, and room for 1,024 hits a lane
 */
export function find(
  text: usize, length: u32, before: u32, overlap: usize, start: usize, first: usize, shift: u32, out: usize, runs: usize,
): void {
  forget();
  store<u32>(out, 0);
  const end = text + (length as usize);
  let state = warm(start, text - (before as usize), text);
  let at = text;
  for (; at + farBlock <= end; at += farBlock) {
    state = farLanes(text, at, at, state, overlap, start, first, shift, runs);
    gather(runs, out);
  }
  for (; at + nearBlock <= end; at += nearBlock) {
    state = nearLanes(text, at, at, state, overlap, start, first, shift, runs);
    gather(runs, out);
  }
  if (at == end) return;
  if (length > (nearBlock as u32)) {
    // The rest together with what stands before it: quicker than byte by byte.
    const begin = end - nearBlock;
    state = warm(start, max(text - (before as usize), begin - overlap), begin);
    nearLanes(text, begin, at, state, overlap, start, first, shift, runs);
  } else {
    const heads = headsAt();
    for (; at < end; at++) {
      state = step(state, load<u8>(at));
      if (state >= first && isTold(heads, state - first, shift, at)) keep(runs, 0, text, at, state, first, shift);
    }
  }
  gather(runs, out);
}

/**
 * Writes the automaton's table from the tree of its literals, breadth first.
 *
 * @param rows address of what tells each state, `count` bytes each: whether it accepts, how many children it has, and the class of
 * each child of all of them; see `Rows` in `server/src/core/automaton.ts`
 * @param count how many states
 * @param table address of the start state's row
 * @param first address of the first accepting state's row
 * @param shift log2 of a row's size in bytes
 */
export function expand(rows: usize, count: u32, table: usize, first: usize, shift: u32): void {
  const size: usize = (1 as usize) << shift;
  let children = rows + (count as usize);
  let childClass = children + (count as usize);
  // The first child of all is the second state.
  let child = rows + 1;
  let quiet = table;
  let accepting = first;
  let quietChild = table + size;
  let acceptingChild = first;
  for (let at: usize = 0; at < size; at += 4) store<u32>(table + at, table as u32);
  for (let state = rows; state < rows + (count as usize); state++) {
    let row = quiet;
    if (load<u8>(state) == 0) quiet += size;
    else {
      row = accepting;
      accepting += size;
    }
    // Where a state falls back to stands in its row until it is its turn.
    if (state > rows) memory.copy(row, load<u32>(row) as usize, size);
    for (let left = load<u8>(children) as u32; left > 0; left--) {
      let next = quietChild;
      if (load<u8>(child) == 0) quietChild += size;
      else {
        next = acceptingChild;
        acceptingChild += size;
      }
      const edge = row + ((load<u8>(childClass) as usize) << 2);
      store<u32>(next, load<u32>(edge));
      store<u32>(edge, next as u32);
      child++;
      childClass++;
    }
    children++;
  }
}
