/**
 * How the kernel reads the text, and what kind of byte it finds there. `lo` and `hi` are everywhere where the bytes begin and
 * end that are at hand, of those around the chunk too. What lies beyond them, and what is beyond ASCII, lets a hit through: who
 * confirms it sees the whole text.
 */
import { flagsAt, placeOfLo } from './places';

/** The byte at an address. */
// @ts-ignore: decorator
@inline
export function byte(at: usize): u32 {
  return load<u8>(at) as u32;
}

/** Where the first of the bytes lies that are at hand: told by whoever calls the kernel. */
export function firstByte(): usize {
  return load<u32>(placeOfLo) as usize;
}

/** What a byte may be, several of it at once: the bits of its flags. */
const enum Flag {
  name = 1,
  closer = 2,
  blank = 4,
  quote = 8,
  leads = 16,
  ends = 32,
  plain = 64,
  endsValue = 128,
}

/** Whether a byte has a flag of those that `server/src/core/kernel/byteFlags.ts` gives it. Bytes beyond ASCII have none. */
// @ts-ignore: decorator
@inline
function isOf(code: u32, flag: u32): bool {
  return (byte(flagsAt + (code as usize)) & flag) != 0;
}

/** A character of a name: a letter, a digit, `_`, `$`, `-`. */
// @ts-ignore: decorator
@inline
export function isName(code: u32): bool {
  return isOf(code, Flag.name);
}

/** What closes what a name stands in: `]`, `}`, quotes and the backslash of an escaped one. */
// @ts-ignore: decorator
@inline
export function isCloser(code: u32): bool {
  return isOf(code, Flag.closer);
}

/** Blanks and line ends. */
// @ts-ignore: decorator
@inline
export function isBlank(code: u32): bool {
  return isOf(code, Flag.blank);
}

/** A quote of any kind. */
// @ts-ignore: decorator
@inline
export function isQuote(code: u32): bool {
  return isOf(code, Flag.quote);
}

/** What may stand between a name and a value: blanks, quotes, brackets, operators. */
// @ts-ignore: decorator
@inline
export function leads(code: u32): bool {
  return isOf(code, Flag.leads);
}

/** What ends a bare value that is a key. */
// @ts-ignore: decorator
@inline
export function ends(code: u32): bool {
  return isOf(code, Flag.ends);
}

/** A character of a plain value. */
// @ts-ignore: decorator
@inline
export function isPlain(code: u32): bool {
  return isOf(code, Flag.plain);
}

/** What ends a value of any kind. */
// @ts-ignore: decorator
@inline
export function endsValue(code: u32): bool {
  return isOf(code, Flag.endsValue);
}
