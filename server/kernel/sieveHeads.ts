/**
 * What all tests of an accepting state have in common: its head, by which one look turns most hits away before any test runs.
 * Heads are computed once, when the tests have been put into the kernel's memory.
 */
import { byte } from './bytes';
import { placeOfHeads, placeOfStarts, placeOfTests } from './places';
import { Kind, noClass, Test, testBytes, testShift } from './tests';

/** log2 of the size of a head. */
const headShift: u32 = 4;

/** Of each head, bytes from its address on. */
export const enum Head {
  /** Which of the literal's last four bytes are told, as a mask (u32), and what they are (u32); the last is the highest. */
  mask = 0,
  value = 4,
  /** Class of what may not stand before the literal, if it is the same in all tests; else `noClass`. */
  left = 8,
  /** How much of the literal the automaton has seen. */
  looked = 9,
}

/** Writes the head of each accepting state. */
export function prepare(states: u32): void {
  const tests = load<u32>(placeOfTests) as usize;
  let starts = load<u32>(placeOfStarts) as usize;
  let head = load<u32>(placeOfHeads) as usize;
  for (let state: u32 = 0; state < states; state++) {
    const first = tests + ((load<u16>(starts) as usize) << testShift);
    const stop = tests + ((load<u16>(starts + 2) as usize) << testShift);
    let mask: u32 = first < stop ? 0xffffffff : 0;
    let want: u32 = 0;
    let left = byte(first + Test.left);
    const looked = byte(first + Test.looked);
    for (let test = first; test < stop; test += testBytes) {
      const exact = byte(test + Test.kind) == Kind.token && byte(test + Test.folds) == 0 && byte(test + Test.looked) == looked;
      if (byte(test + Test.kind) != Kind.token || byte(test + Test.left) != left || byte(test + Test.looked) != looked) {
        left = noClass;
      }
      for (let i: u32 = 0; i < 4; i++) {
        // The character `i` before the last one that was looked at.
        const code = exact && i < looked ? byte(test + Test.codes - 1 + ((looked - i) as usize)) : 0;
        const shift = 24 - 8 * i;
        if (code == 0 || (test > first && ((want >> shift) & 255) != code)) mask &= ~(255 << shift);
        else want |= code << shift;
      }
    }
    store<u32>(head + Head.mask, mask);
    store<u32>(head + Head.value, want & mask);
    store<u8>(head + Head.left, left as u8);
    store<u8>(head + Head.looked, looked as u8);
    starts += 2;
    head += 1 << headShift;
  }
}

/** Where the heads lie. */
export function headsAt(): usize {
  return load<u32>(placeOfHeads) as usize;
}

/** Where the head of an accepting state lies. */
// @ts-ignore: decorator
@inline
export function headOf(accepting: u32): usize {
  return (load<u32>(placeOfHeads) as usize) + ((accepting as usize) << headShift);
}

/**
 * Whether the last bytes up to `at`, that included, are those that the head of a state tells.
 *
 * @param rows address of the state's row, counted from that of the first accepting one
 * @param shift log2 of a row's size in bytes
 */
// @ts-ignore: decorator
@inline
export function isTold(heads: usize, rows: usize, shift: u32, at: usize): bool {
  const head = heads + (((rows as u32) >> (shift - headShift)) as usize);
  return (load<u32>(at - 3, 0, 1) & load<u32>(head + Head.mask)) == load<u32>(head + Head.value);
}
