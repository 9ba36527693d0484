/** Classes of bytes around names and values, as the kernel asks for them: `server/kernel/bytes.ts` says what each flag is for. */

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
