/**
 * Characters by name, and kinds of them that their codes alone tell; `bytes.ts` has those that a table tells. The compiler puts
 * all of this into the code that uses it.
 */

/** Codes of characters. Letters are mostly compared in small, by `fold`: few capitals are named. */
export const enum Char {
  tab = 9,
  lineFeed = 10,
  carriageReturn = 13,
  space = 32,
  exclamation = 33,
  doubleQuote = 34,
  hash = 35,
  dollar = 36,
  percent = 37,
  ampersand = 38,
  singleQuote = 39,
  openParen = 40,
  closeParen = 41,
  asterisk = 42,
  plus = 43,
  comma = 44,
  hyphen = 45,
  dot = 46,
  slash = 47,
  zero = 48,
  two = 50,
  three = 51,
  seven = 55,
  nine = 57,
  colon = 58,
  semicolon = 59,
  less = 60,
  equals = 61,
  greater = 62,
  question = 63,
  at = 64,
  capitalA = 65,
  capitalC = 67,
  capitalD = 68,
  capitalS = 83,
  capitalZ = 90,
  openBracket = 91,
  backslash = 92,
  closeBracket = 93,
  caret = 94,
  underscore = 95,
  backtick = 96,
  a = 97,
  b = 98,
  c = 99,
  d = 100,
  e = 101,
  f = 102,
  g = 103,
  h = 104,
  i = 105,
  j = 106,
  k = 107,
  l = 108,
  m = 109,
  n = 110,
  o = 111,
  p = 112,
  q = 113,
  r = 114,
  s = 115,
  t = 116,
  u = 117,
  v = 118,
  w = 119,
  x = 120,
  y = 121,
  z = 122,
  openBrace = 123,
  bar = 124,
  closeBrace = 125,
  tilde = 126,
}

/** The first code of what is no character of ASCII, but a part of one, or stands for one: nothing is known about it. */
// @ts-ignore: decorator
@inline
export const beyondAscii: u32 = 128;

/** What a small letter's code has, and its capital's has not. */
// @ts-ignore: decorator
@inline
export const caseBit: u32 = 32;

/**
 * A letter in small, to be compared with a small letter: only what is no letter may become another character, such as `[`, which
 * becomes `{`, and `@`, which becomes a backtick.
 */
// @ts-ignore: decorator
@inline
export function fold(code: u32): u32 {
  return code | caseBit;
}

/** One of `0` to `9`. */
// @ts-ignore: decorator
@inline
export function isDigit(code: u32): bool {
  return code >= u32(Char.zero) && code <= u32(Char.nine);
}

/** A capital letter. */
// @ts-ignore: decorator
@inline
export function isCapital(code: u32): bool {
  return code >= u32(Char.capitalA) && code <= u32(Char.capitalZ);
}

/** A small letter. */
// @ts-ignore: decorator
@inline
export function isSmall(code: u32): bool {
  return code >= u32(Char.a) && code <= u32(Char.z);
}

/** The end of a line, or the first half of it. */
// @ts-ignore: decorator
@inline
export function isLineEnd(code: u32): bool {
  return code == Char.lineFeed || code == Char.carriageReturn;
}
