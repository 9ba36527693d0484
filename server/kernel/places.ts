/**
 * Addresses in the kernel's memory, below the automaton's: `server/src/core/kernel/createKernel.ts` lays it out, and puts there what
 * is not found out here. The automaton's classes of bytes lie before all of these, at 0.
 */

/**
 * Told: where it lies which tests an accepting state has: those from its number (u16) to that of the next state. The places are
 * those of u32 that tell where something lies, as its size is not known before.
 */
export const placeOfStarts: usize = 256;
/** Told: where the tests lie; see `tests.ts`. */
export const placeOfTests: usize = 260;
/** Told, of each search: where the first of the bytes lies that are at hand, of those around the chunk too, and where they end. */
export const placeOfLo: usize = 268;
export const placeOfHi: usize = 272;
/** What was found out about the place that was asked about last: where, and whether, u32 each. */
export const placeOfEscape: usize = 276;
export const placeOfHidden: usize = 284;
/** Told: where the heads lie. */
export const placeOfHeads: usize = 292;
/** Told: where the letter model lies, as in `server/src/core/generic/wordModel.ts`. */
export const placeOfWords: usize = 296;
/** Where the states of the lanes are put when one of them accepts: u32 each. */
export const statesAt: usize = 304;
/** Where the classes of bytes lie, a byte of flags each: those of `server/src/core/kernel/byteFlags.ts`. */
export const flagsAt: usize = 512;
/** Where the classes of characters lie that tests name by number, 256 flags each. */
export const classesAt: usize = 768;
