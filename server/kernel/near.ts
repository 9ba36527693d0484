/** What several tests of the kernel ask of the bytes near a name: classes of bytes, and looks ahead. */
import { byte, isBlank, isName, isQuote } from './bytes';

export function pastBlanks(from: usize, limit: usize, hi: usize): usize {
  let at = from;
  while (at < hi && at - from < limit && isBlank(byte(at))) at++;
  return at;
}

export function mayQuote(from: usize, hi: usize): bool {
  const to = from + 64;
  if (to > hi) return true;
  for (let at = from; at < to; at++) {
    const code = byte(at);
    if (code >= 128 || code == 38 || isQuote(code)) return true;
    if (code == 41 || code == 44 || code == 59 || code == 123) return false;
  }
  return false;
}

export function mayAssign(at: usize): bool {
  const code = byte(at);
  if (code == 58) return byte(at + 1) == 61 || byte(at + 1) >= 128;
  if (code == 61 || code >= 128) return true;
  const next = byte(at + 1) | 32;
  return ((code | 32) == 100 && next == 101) || ((code | 32) == 118 && next == 97);
}

export function mayBeTyped(from: usize, hi: usize): bool {
  if (from + 96 >= hi) return true;
  const first = byte(from);
  let at = from;
  if (first == 91 || first == 123) {
    while (at < from + 48 && byte(at) != 93 && byte(at) != 125) at++;
    return mayAssign(pastBlanks(at + 1, 8, hi));
  }
  for (let word = 0; word < 2; word++) {
    const begin = at;
    while (at < begin + 26 && (isName(byte(at)) || byte(at) == 46)) at++;
    const length = at - begin;
    if (length == 0) return false;
    const open = at;
    if (byte(at) == 40) while (at < open + 14 && byte(at - 1) != 41) at++;
    at = pastBlanks(at, 8, hi);
    if (mayAssign(at)) return true;
    if (length > 4) return false;
  }
  return false;
}

export function lower(code: u32): u32 {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

export function beginsString(code: u32): bool {
  const folded = lower(code);
  return isQuote(code) || code == 92 || code == 64 || code == 36 || folded == 102 || folded == 114 || folded == 117 || folded == 98;
}

export function skipGap(from: usize, hi: usize): usize {
  let at = from;
  while (at < hi && at - from < 60) {
    const code = byte(at);
    if (code != 32 && code != 9 && code != 10 && code != 13) break;
    at++;
  }
  return at;
}

export function isWord(code: u32): bool {
  const folded = code | 32;
  return (folded >= 97 && folded <= 122) || (code >= 48 && code <= 57) || code == 95;
}

export function mayAppend(from: usize, hi: usize): bool {
  const to = from + 100;
  if (to >= hi) return true;
  for (let at = from; at < to; at++) {
    const code = byte(at);
    if (isQuote(code)) return false;
    if (code == 43 || (code == 46 && byte(at + 1) == 61) || code == 38) return true;
  }
  return false;
}

export function mayJoin(quote: usize, hi: usize): bool {
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

export function mayFold(at: usize, end: usize, lo: usize, hi: usize): bool {
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
