/**
 * What all tests of an accepting state have in common, so that one look turns most hits away: the twin of `prepare` in
 * `server/kernel/sieve.ts`, statement by statement.
 */
import { type Sieve, testBytes, testKinds } from '../sieve';
import { noClass } from '../sieveClasses';

/** A sieve whose heads are computed. */
export interface ReadySieve extends Sieve {
  /**
   * Four numbers of each accepting state: which of the last four bytes of the literal are told, as a mask and a value; the class
   * of what may not stand before it ({@link noClass}: none), and how much of it was looked at.
   */
  readonly heads: Int32Array;
}

/** Computes the heads. */
export function readySieve(sieve: Sieve): ReadySieve {
  const { starts, tests } = sieve;
  const states = starts.length - 1;
  const heads = new Int32Array(states * 4);
  for (let state = 0; state < states; state++) {
    const first = (starts[state] as number) * testBytes;
    const stop = (starts[state + 1] as number) * testBytes;
    let mask = first < stop ? -1 : 0;
    let want = 0;
    let left = tests[first + 1] as number;
    const looked = tests[first + 3] as number;
    for (let test = first; test < stop; test += testBytes) {
      const isToken = tests[test] === testKinds.token;
      const isExact = isToken && tests[test + 9] === 0 && tests[test + 3] === looked;
      if (!isToken || tests[test + 1] !== left || tests[test + 3] !== looked) left = noClass;
      for (let i = 0; i < 4; i++) {
        const code = isExact && i < looked ? (tests[test + 11 + looked - i] as number) : 0;
        const shift = 24 - 8 * i;
        if (code === 0 || (test > first && ((want >>> shift) & 255) !== code)) mask &= ~(255 << shift);
        else want |= code << shift;
      }
    }
    heads.set([mask, want & mask, left, looked], state * 4);
  }
  return { ...sieve, heads };
}
