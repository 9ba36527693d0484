/**
 * Classes of bytes around names and values, as both kernels ask for them: `server/kernel/bytes.ts` reads {@link byteFlags} from the
 * kernel's memory.
 */

/** The bytes around a chunk: those of the text from `lo` to `hi`. */
export interface GateWindow {
  readonly bytes: Uint8Array;
  readonly lo: number;
  readonly hi: number;
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const digits = '0123456789';
const blanks = ' \t\n\v\f\r';
const quotes = '"\'`';

/** What is in each class: a bit each, the first the lowest. Bytes beyond ASCII are in none. */
const classes: readonly string[] = [
  // Of a name.
  `${letters}${digits}_$-`,
  // Closes what a name stands in: brackets, quotes and the backslash of an escaped one.
  ']}"\'\\',
  blanks,
  quotes,
  // What may stand between a name and a value.
  `${quotes}${blanks})]=:,(-<>|?!+\\@$[`,
  // What ends a bare value that is a key.
  ` \t\n\r${quotes}<>,;)}]({[|\\&`,
  // Of a plain value.
  `${letters}${digits}-./:_$@`,
  // What ends a value of any kind.
  `${blanks}>,;(){}[]|<`,
];

function flagsOf(code: number): number {
  const char = String.fromCharCode(code);
  return classes.reduce((flags, chars, bit) => flags | (chars.includes(char) ? 1 << bit : 0), 0);
}

/** The classes of each byte. */
export const byteFlags: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) => flagsOf(code));

/** A character of a name: a letter, a digit, `_`, `$`, `-`. */
export function isName(code: number): boolean {
  return ((byteFlags[code] as number) & 1) !== 0;
}

/** `]`, `}`, quotes and the backslash of an escaped one. */
export function isCloser(code: number): boolean {
  return ((byteFlags[code] as number) & 2) !== 0;
}

/** Blanks and line ends. */
export function isBlank(code: number): boolean {
  return ((byteFlags[code] as number) & 4) !== 0;
}

/** A quote of any kind. */
export function isQuote(code: number): boolean {
  return ((byteFlags[code] as number) & 8) !== 0;
}

/** What may stand between a name and a value besides blanks. */
export function leads(code: number): boolean {
  return ((byteFlags[code] as number) & 16) !== 0;
}

/** What ends a bare value. */
export function ends(code: number): boolean {
  return ((byteFlags[code] as number) & 32) !== 0;
}

/** A character of a plain value. */
export function isPlain(code: number): boolean {
  return ((byteFlags[code] as number) & 64) !== 0;
}

/** What ends a value of any kind. */
export function endsValue(code: number): boolean {
  return ((byteFlags[code] as number) & 128) !== 0;
}
