/**
 * Addresses in the kernel's memory below those of the automaton, whose classes of bytes lie at 0. What is told is put there by
 * `server/src/core/kernel/createKernel.ts`, which lays the memory out. All places are of u32 unless something else is said.
 */

/** Told: where the numbers lie (u16) from which on each accepting state's tests are, and behind the last the end of them all. */
export const placeOfStarts: usize = 256;
/** Told: where the tests lie; see `tests.ts`. */
export const placeOfTests: usize = 260;
/** Told of each search: where the bytes begin and end that are at hand, of those around the chunk too. */
export const placeOfLo: usize = 268;
export const placeOfHi: usize = 272;
/** Found out about the place in the text that was asked about last: where it is, and whether an escape may end there. */
export const placeOfEscape: usize = 276;
/** The same, and whether an escape or a join may follow there. */
export const placeOfHidden: usize = 284;
/** Told: where the heads lie; see `sieveHeads.ts`. */
export const placeOfHeads: usize = 292;
/** Told: where the letter model lies, as in `server/src/core/generic/wordModel.ts`, a byte a character. */
export const placeOfWords: usize = 296;
/** The states of the eight lanes, when one of them accepts. */
export const statesAt: usize = 304;
/** Told: the flags of each byte, as in `server/src/core/kernel/byteFlags.ts`, a byte each. */
export const flagsAt: usize = 512;
/** Told: the classes of characters that tests name by number, 256 flags of a byte each. */
export const classesAt: usize = 768;
