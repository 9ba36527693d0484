/** Looks for runs of characters of a class behind a literal: most words are followed by no run as long as a key is. */
import { byte, isQuote } from './bytes';
import { beyondAscii, Char, fold, isLineEnd } from './chars';
import { mayFold, mayJoin } from './near';
import { classesAt } from './places';
import { Sees, Test } from './tests';

/** How many blanks and colons may stand between a word that speaks of a key and the key. */
const joinLimit: usize = 7;
/** A run that is longer than its test allows by more than this holds no token, whatever stands before it. */
const mostMore: u32 = 14;

/** Whether a character is in the class with the number. */
// @ts-ignore: decorator
@inline
export function isIn(number: u32, code: u32): bool {
  return load<u8>(((number << 8) | code) as usize, classesAt) != 0;
}

/** Whether what stands before a run says that it may be longer than a token: an escape, or a word that speaks of a key. */
function mayBeLonger(run: usize): bool {
  const before = byte(run - 1);
  if (before == Char.backslash || before == Char.percent) return true;
  let at = run;
  while (run - at < joinLimit && (byte(at - 1) == Char.colon || byte(at - 1) == Char.space || byte(at - 1) == Char.tab)) at--;
  if (at == run) return false;
  // Of key, token, secret, access, private.
  const last = fold(byte(at - 1));
  const second = fold(byte(at - 2));
  return (last == Char.y && second == Char.e) || (last == Char.n && second == Char.e) || (last == Char.t && second == Char.e) ||
    (last == Char.s && second == Char.s) || (last == Char.e && second == Char.t);
}

/** How many bytes are looked at together: by one instruction where there is one for it, else in one number. */
const step: usize = ASC_FEATURE_SIMD ? 16 : 4;

/** A bit that is set where one of the four bytes of `word` is `code`. */
// @ts-ignore: decorator
@inline
function holds(word: u32, code: u32): u32 {
  const other = word ^ (code * 0x01010101);
  return (other - 0x01010101) & ~other & 0x80808080;
}

/** Whether one of the {@link step} bytes at `at` is beyond ASCII, or where it matters may begin an escape. */
// @ts-ignore: decorator
@inline
function isMarked(at: usize, sees: bool): bool {
  if (ASC_FEATURE_SIMD) {
    const bytes = v128.load(at, 0, 1);
    if (i8x16.bitmask(bytes) != 0) return true;
    if (!sees) return false;
    const begins = v128.or(
      i8x16.eq(bytes, i8x16.splat(i8(Char.backslash))),
      v128.or(i8x16.eq(bytes, i8x16.splat(i8(Char.percent))), i8x16.eq(bytes, i8x16.splat(i8(Char.ampersand)))),
    );
    return v128.any_true(begins);
  } else {
    const word = load<u32>(at, 0, 1);
    if ((word & 0x80808080) != 0) return true;
    return sees && (holds(word, Char.backslash) | holds(word, Char.percent) | holds(word, Char.ampersand)) != 0;
  }
}

/** Whether such a byte stands in `[from, to)` or shortly behind it. */
function holdsMark(from: usize, to: usize, sees: bool): bool {
  for (let at = from; at < to; at += step) if (isMarked(at, sees)) return true;
  return false;
}

/** Whether so many characters of a class stand in a row that begins in `[from, last]`: looks at each `least`-th of them. */
function holdsRow(next: u32, least: usize, from: usize, last: usize): bool {
  for (let at = from + least - 1; at < last + least; at += least) {
    if (!isIn(next, byte(at))) continue;
    let begin = at;
    while (begin > from && isIn(next, byte(begin - 1))) begin--;
    let end = at + 1;
    while (end < begin + least && isIn(next, byte(end))) end++;
    if (end >= begin + least) return true;
  }
  return false;
}

/**
 * Whether a run of the test's class begins at `from`, or as far on as the test says: after a word at most two line ends away, or
 * anywhere in a token that begins there. An escape may hide one; so may a join where strings are put together.
 */
export function hasRun(test: usize, from: usize, lo: usize, hi: usize): bool {
  const next = byte(test + Test.next);
  const least = byte(test + Test.least);
  const last = from + (byte(test + Test.most) as usize);
  const sees = byte(test + Test.sees) != Sees.nothing;
  // The literal stands in the token: lines do not matter, and strings may be put together.
  const joins = byte(test + Test.holdsRun) != 0;
  // Most words are not even followed by so many characters of the class, and by nothing that takes a closer look.
  if (!joins && last + (least as usize) + step <= hi && !holdsMark(from, last + least, sees) &&
    !holdsRow(next, least, from, last)) return false;
  const most: u32 = joins ? 0 : byte(test + Test.ending);
  let lines = 0;
  let count: u32 = 0;
  for (let at = from; count > 0 || at <= last; at++) {
    if (at >= hi) return true;
    const code = byte(at);
    if (code >= beyondAscii) return true;
    if (isIn(next, code)) {
      count++;
      if (count >= least && most == 0) return true;
      if (count > most + mostMore && most > 0) {
        while (at + 1 < hi && at <= last && isIn(next, byte(at + 1))) at++;
        if (at + 1 >= hi) return true;
        count = 0;
      }
    } else {
      if (count >= least && most > 0 && (count <= most || mayBeLonger(at - (count as usize)))) return true;
      count = 0;
      if (sees && (code == Char.backslash || code == Char.percent || code == Char.ampersand)) return true;
      if (joins && sees && ((isQuote(code) && mayJoin(at, hi)) ||
        (code == Char.dollar && at + 1 < hi && byte(at + 1) == Char.openBrace))) return true;
      if (joins && sees && isLineEnd(code) && mayFold(from, at, lo, hi)) return true;
      if (code == Char.lineFeed && !sees && !joins) {
        lines++;
        if (lines == 2) return false;
      }
    }
  }
  return false;
}

