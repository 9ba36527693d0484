/**
 * Runs the tests of a `Sieve` on a hit, within the kernel: the twin of `server/src/core/kernel/sieve.ts`, statement by
 * statement, which says what they are for. Numbers that stand for something have their names there and in `core/sieve.ts`.
 */

import { byte } from './bytes';
import { passesGate } from './gate';

/** Where the kernel is told what lies where: u32 each. */
const placeOfStarts: usize = 256;
const placeOfTests: usize = 260;
const placeOfClasses: usize = 264;
const placeOfLo: usize = 268;
const placeOfHi: usize = 272;
/** Where the bytes that hits must end with lie. */
export const placeOfLasts: usize = 292;
/** What was found out about the place that was asked about last: where, and whether, u32 each. */
const placeOfEscape: usize = 276;
const placeOfHidden: usize = 284;

// @ts-ignore: decorator
@inline
function isIn(number: u32, code: u32): bool {
  return load<u8>((load<u32>(placeOfClasses) as usize) + ((number << 8) as usize) + (code as usize)) != 0;
}

function lower(code: u32): u32 {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function isQuote(code: u32): bool {
  return code == 34 || code == 39 || code == 96;
}

function beginsString(code: u32): bool {
  const folded = lower(code);
  return isQuote(code) || code == 92 || code == 64 || code == 36 || folded == 102 || folded == 114 || folded == 117 || folded == 98;
}

function skipGap(from: usize, hi: usize): usize {
  let at = from;
  while (at < hi && at - from < 60) {
    const code = byte(at);
    if (code != 32 && code != 9 && code != 10 && code != 13) break;
    at++;
  }
  return at;
}

function mayAppend(from: usize, hi: usize): bool {
  const to = from + 100;
  if (to >= hi) return true;
  for (let at = from; at < to; at++) {
    const code = byte(at);
    if (isQuote(code)) return false;
    if (code == 43 || (code == 46 && byte(at + 1) == 61) || code == 38) return true;
  }
  return false;
}

function mayJoin(quote: usize, hi: usize): bool {
  const at = skipGap(quote + 1, hi);
  if (at >= hi) return true;
  const code = byte(at);
  const isNext = code == 59 || (at > quote + 1 && (isWord(code) || code == 36 || code == 64));
  if (isNext && mayAppend(at, hi)) return true;
  const after = skipGap(at + 1, hi);
  if (after >= hi) return true;
  const next = byte(after);
  if (code == 44) return beginsString(next);
  if (code == 41) return next == 46;
  if (code == 125) return next == 35 || next == 36;
  if (code == 60) return next == 62;
  if (code == 124) return next == 124;
  if (code == 46) return next == 46 || next == 99 || next == 67 || beginsString(next);
  if (code == 43 || code == 38 || code == 126 || code == 94 || code == 92) return true;
  if (isQuote(code)) return true;
  return beginsString(code) && beginsString(next);
}

function mayHide(at: usize, lo: usize, hi: usize): bool {
  if ((load<u32>(placeOfHidden) as usize) != at) {
    store<u32>(placeOfHidden, at as u32);
    store<u32>(placeOfHidden + 4, seeHidden(at, lo, hi) ? 1 : 0);
  }
  return load<u32>(placeOfHidden + 4) != 0;
}

function mayFold(at: usize, end: usize, lo: usize, hi: usize): bool {
  let begin = at;
  while (begin > lo && at - begin < 40 && (byte(begin - 1) == 32 || byte(begin - 1) == 9)) begin--;
  if (begin == at) return false;
  if (begin < lo + 4) return true;
  if (byte(begin - 1) != 10) return false;
  let head = begin - 2;
  if (byte(head) == 13 || byte(head) == 32) head--;
  if (byte(head) == 45 || byte(head) == 43) head--;
  if (byte(head) != 62 && byte(head) != 124) return false;
  const next = byte(end) == 13 ? end + 2 : end + 1;
  return next >= hi || byte(next) == 32 || byte(next) == 9;
}

function seeHidden(at: usize, lo: usize, hi: usize): bool {
  for (let i = at; i < at + 240; i++) {
    if (i >= hi) return true;
    const code = byte(i);
    if (code == 10 || code == 13) return mayFold(at, i, lo, hi);
    if (code <= 32) return false;
    if (code == 92 || code == 37 || code == 38 || code == 36) return true;
    if (isQuote(code)) return mayJoin(i, hi);
  }
  return false;
}

function mayEscape(at: usize, lo: usize): bool {
  if ((load<u32>(placeOfEscape) as usize) != at) {
    store<u32>(placeOfEscape, at as u32);
    store<u32>(placeOfEscape + 4, seeEscape(at, lo) ? 1 : 0);
  }
  return load<u32>(placeOfEscape + 4) != 0;
}

function isWord(code: u32): bool {
  const folded = code | 32;
  return (folded >= 97 && folded <= 122) || (code >= 48 && code <= 57) || code == 95;
}

function seeEscape(at: usize, lo: usize): bool {
  if (at - lo >= 12 && isWord(byte(at - 1))) {
    return byte(at - 2) == 92 || byte(at - 4) == 92 || byte(at - 6) == 92 || byte(at - 3) == 37 || byte(at - 5) == 37 ||
      byte(at - 7) == 37;
  }
  for (let i = max(lo, at - 12); i < at; i++) if (byte(i) == 92 || byte(i) == 37) return true;
  return false;
}

function follows(test: usize, start: usize, hi: usize): bool {
  const length = byte(test + 2);
  const stored = min<u32>(length, 20);
  const folds = byte(test + 9) != 0;
  for (let i = byte(test + 3); i < stored; i++) {
    if (start + (i as usize) >= hi) return true;
    const code = byte(start + (i as usize));
    if (code >= 128) return true;
    const wanted = byte(test + 12 + (i as usize));
    if (folds ? lower(code) != lower(wanted) : code != wanted) return false;
  }
  const next = byte(test + 4);
  if (next == 255) return true;
  const least = byte(test + 6);
  const ending = byte(test + 8);
  const wanted = ending == 0 ? least : byte(test + 7);
  let at = start + (length as usize);
  let count: u32 = 0;
  while (count < wanted) {
    if (at >= hi) return true;
    const code = byte(at);
    if (code >= 128) return true;
    if (!isIn(next, code)) break;
    at++;
    count++;
  }
  if (count < least) return false;
  return ending == 0 || at >= hi || byte(at) >= 128 || byte(at) == ending;
}

function passesToken(test: usize, start: usize, lo: usize, hi: usize): bool {
  const looked = min<u32>(byte(test + 3), 20);
  if (byte(test + 9) == 0) {
    for (let i: u32 = 0; i < looked; i++) {
      if (byte(start + (i as usize)) != byte(test + 12 + (i as usize))) return false;
    }
  }
  const left = byte(test + 1);
  if (left != 255 && start > lo && isIn(left, byte(start - 1))) {
    if (!mayEscape(start, lo)) return false;
  }
  if (!follows(test, start, hi)) return byte(test + 5) != 0 && mayHide(start, lo, hi);
  return passesGate(byte(test + 10), start, start + (byte(test + 2) as usize), lo, hi);
}

function hasRun(test: usize, from: usize, hi: usize): bool {
  const next = byte(test + 4);
  const least = byte(test + 6);
  const last = from + (byte(test + 7) as usize);
  const sees = byte(test + 5) != 0;
  let lines = 0;
  let count: u32 = 0;
  for (let at = from; count > 0 || at <= last; at++) {
    if (at >= hi) return true;
    const code = byte(at);
    if (code >= 128) return true;
    if (isIn(next, code)) {
      count++;
      if (count >= least) return true;
    } else {
      count = 0;
      if (sees && (code == 92 || code == 37 || code == 38)) return true;
      if (code == 10 && !sees) {
        lines++;
        if (lines == 2) return false;
      }
    }
  }
  return false;
}

function passesWord(test: usize, start: usize, lo: usize, hi: usize): bool {
  const length = byte(test + 2);
  const stored = min<u32>(length, 20);
  const first = byte(start);
  if (start > lo && first >= 97 && first <= 122) {
    const before = byte(start - 1) | 32;
    if (before >= 97 && before <= 122) return false;
  }
  for (let i = byte(test + 3); i < stored; i++) {
    if (start + (i as usize) >= hi) return true;
    const code = byte(start + (i as usize));
    if (code >= 128) return true;
    if (lower(code) != byte(test + 12 + (i as usize))) return false;
  }
  return byte(test + 6) == 0 || hasRun(test, start + (length as usize), hi);
}

/** Forgets what was found out: other bytes lie there now. */
export function forget(): void {
  store<u32>(placeOfEscape, 0);
  store<u32>(placeOfHidden, 0);
}

/** Whether a hit is worth confirming. */
export function passesSieve(accepting: u32, end: usize): bool {
  const hi = load<u32>(placeOfHi) as usize;
  const lo = load<u32>(placeOfLo) as usize;
  const tests = load<u32>(placeOfTests) as usize;
  const starts = (load<u32>(placeOfStarts) as usize) + ((accepting << 1) as usize);
  const stop = tests + ((load<u16>(starts + 2) as usize) << 5);
  for (let test = tests + ((load<u16>(starts) as usize) << 5); test < stop; test += 32) {
    const kind = byte(test);
    if (kind == 0) return true;
    const start = end - (byte(test + 3) as usize);
    if (kind == 1 ? passesToken(test, start, lo, hi) : passesWord(test, start, lo, hi)) return true;
  }
  return false;
}
