/**
 * What the rest of a name says about its value: a part of what `generic/names.ts` and `generic/checks.ts` know. Words are
 * compared as numbers of their letters, the first one lowest, in small letters.
 */
import { byte, isName } from './bytes';
import { beyondAscii, caseBit, Char, fold, isDigit, isSmall } from './chars';

/** Whole words, ends of words and beginnings of words. */
const enum Word {
  // What `author` and `authorization` begin with and hold; what `secret`, `credential`, `cred` and `creds` end with.
  auth = Char.a | (Char.u << 8) | (Char.t << 16) | (Char.h << 24),
  or = Char.o | (Char.r << 8),
  izat = Char.i | (Char.z << 8) | (Char.a << 16) | (Char.t << 24),
  pass = Char.p | (Char.a << 8) | (Char.s << 16) | (Char.s << 24),
  cret = Char.c | (Char.r << 8) | (Char.e << 16) | (Char.t << 24),
  tial = Char.t | (Char.i << 8) | (Char.a << 16) | (Char.l << 24),
  cred = Char.c | (Char.r << 8) | (Char.e << 16) | (Char.d << 24),
  reds = Char.r | (Char.e << 8) | (Char.d << 16) | (Char.s << 24),
  // What a name ends with that is about a secret; the first four letters of `board`, `press`, `event`, `usage` and `store`.
  name = Char.n | (Char.a << 8) | (Char.m << 16) | (Char.e << 24),
  type = Char.t | (Char.y << 8) | (Char.p << 16) | (Char.e << 24),
  word = Char.w | (Char.o << 8) | (Char.r << 16) | (Char.d << 24),
  code = Char.c | (Char.o << 8) | (Char.d << 16) | (Char.e << 24),
  path = Char.p | (Char.a << 8) | (Char.t << 16) | (Char.h << 24),
  file = Char.f | (Char.i << 8) | (Char.l << 16) | (Char.e << 24),
  list = Char.l | (Char.i << 8) | (Char.s << 16) | (Char.t << 24),
  size = Char.s | (Char.i << 8) | (Char.z << 16) | (Char.e << 24),
  pair = Char.p | (Char.a << 8) | (Char.i << 16) | (Char.r << 24),
  spec = Char.s | (Char.p << 8) | (Char.e << 16) | (Char.c << 24),
  ring = Char.r | (Char.i << 8) | (Char.n << 16) | (Char.g << 24),
  boar = Char.b | (Char.o << 8) | (Char.a << 16) | (Char.r << 24),
  pres = Char.p | (Char.r << 8) | (Char.e << 16) | (Char.s << 24),
  even = Char.e | (Char.v << 8) | (Char.e << 16) | (Char.n << 24),
  usag = Char.u | (Char.s << 8) | (Char.a << 16) | (Char.g << 24),
  stor = Char.s | (Char.t << 8) | (Char.o << 16) | (Char.r << 24),
  id = Char.i | (Char.d << 8),
  up = Char.u | (Char.p << 8),
  arn = Char.a | (Char.r << 8) | (Char.n << 16),
  map = Char.m | (Char.a << 8) | (Char.p << 16),
  set = Char.s | (Char.e << 8) | (Char.t << 16),
}

/** Of four letters the bits that small ones have, and all bits of the first three. */
const smallFour: u32 = caseBit * 0x01010101;
const threeLetters: u32 = 0xffffff;
/** How far before its end a name is searched for `jwt`. */
const jwtLimit: usize = 80;

/** The four letters at `at` in small; see {@link fold}. */
// @ts-ignore: decorator
@inline
function four(at: usize): u32 {
  return load<u32>(at, 0, 1) | smallFour;
}

/** The two letters at `at` in small. */
// @ts-ignore: decorator
@inline
function two(at: usize): u32 {
  return (load<u16>(at, 0, 1) as u32) | 0x2020;
}

/** Whether the word that ends at `end` is only the beginning of another: of `author`, `authority`, `authorized`. */
export function isOtherWord(end: usize): bool {
  if (four(end - 4) != Word.auth || two(end) != Word.or) return false;
  return four(end + 2) != Word.izat;
}

/** Whether `pass` ends at `end` and is only the beginning of another word, or of a name that is no password's. */
export function isOtherPass(end: usize): bool {
  if (four(end - 4) != Word.pass) return false;
  let code = byte(end);
  const joins = code == Char.underscore || code == Char.hyphen;
  if (joins) code = byte(end + 1);
  if (!isName(code) || code >= beyondAscii || isDigit(code)) return false;
  const next = fold(byte(end + (joins ? 2 : 1)));
  code = fold(code);
  // `password`, `passwd`.
  if (code == Char.w) return next != Char.o && next != Char.d;
  // `passord`, and `passe` where nothing follows; `passphrase`, `passcode`.
  if (code == Char.o) return next != Char.r;
  if (code == Char.e) return isSmall(next);
  return code == Char.p ? next != Char.h : code != Char.c || next != Char.o;
}

/**
 * Whether the rest of a name, at `rest`, says that its value is something about a secret: a part of what `aboutAfter` in
 * `generic/names.ts` knows.
 */
export function isAbout(rest: usize): bool {
  const at = byte(rest) == Char.underscore || byte(rest) == Char.hyphen ? rest + 1 : rest;
  const short = two(at);
  const word = four(at);
  const last = fold(byte(at + 4));
  let length = 0;
  if (word == Word.name || word == Word.type || word == Word.word || word == Word.code ||
    word == Word.path || word == Word.file || word == Word.list || word == Word.size ||
    word == Word.pair || word == Word.spec || word == Word.ring) length = 4;
  if (word == Word.boar && last == Char.d) length = 5;
  if (word == Word.pres && last == Char.s) length = 5;
  if (word == Word.even && last == Char.t) length = 5;
  if (word == Word.usag && last == Char.e) length = 5;
  if (word == Word.stor && last == Char.e) length = 5;
  if (short == Word.id || short == Word.up) length = 2;
  const three = word & threeLetters;
  if (three == Word.arn || three == Word.map || three == Word.set) length = 3;
  if (length == 0) return false;
  const next = byte(at + length);
  return next < beyondAscii && ((next | caseBit) < u32(Char.a) || (next | caseBit) > u32(Char.z));
}

/** Whether the word that ends at `end` may be of a secret that signs JSON Web Tokens: people's own words count there. */
export function mayBeOfJwt(end: usize, lo: usize): bool {
  const last = four(end - 4);
  if (last != Word.cret && last != Word.tial && last != Word.cred && last != Word.reds) return false;
  if (end < lo + jwtLimit) return true;
  for (let at = end - jwtLimit; at + 3 < end; at++) {
    if (fold(byte(at)) == Char.j && fold(byte(at + 1)) == Char.w && fold(byte(at + 2)) == Char.t) return true;
  }
  return false;
}
