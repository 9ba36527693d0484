/**
 * The gates of `server/src/core/generic/gate` on bytes, within the kernel: the twin of `server/src/core/kernel/sieveGate.ts`,
 * statement by statement, which says what they are for.
 */
import { mayHoldAccount } from './account';
import { byte, ends, isBlank, isCloser, isName, isQuote, leads } from './bytes';
import { mayBeTyped, mayQuote, pastBlanks } from './near';
import { mayHaveValue } from './assigned';
import { isAbout, isOtherPass, isOtherWord, mayBeOfJwt } from './names';

/** As in `server/src/core/generic/gate.ts`. */
const lettersOnly: usize = 8;

function mayDefault(from: usize, hi: usize): bool {
  const to = from + 210;
  if (to > hi) return true;
  for (let at = from; at < to; at++) {
    if (byte(at) == 100 && byte(at + 1) == 101 && byte(at + 2) == 102 && byte(at + 3) == 97) return true;
  }
  return false;
}

function mayStandBeforeBlank(start: usize, lo: usize): bool {
  let begin = start;
  while (begin > lo && start - begin < 64 && (isName(byte(begin - 1)) || byte(begin - 1) == 46)) begin--;
  if (byte(begin) == 45) return true;
  let at = begin - 1;
  while (at >= lo && (byte(at) == 32 || byte(at) == 9)) at--;
  if (at <= lo) return true;
  const code = byte(at);
  if (code >= 128 || code == 10 || code == 64 || code == 60 || code == 58 || code == 123 || code == 59) return true;
  if (at + 1 < begin) {
    const last = code | 32;
    const second = byte(at - 1) | 32;
    if ((last == 101 || last == 118) && second == 110) return true;
    if (last == 103 && second == 114) return true;
    if (last == 116 && second == 101) return true;
    if (last == 120 && second == 116) return true;
    if ((last == 101 && second == 108) || (last == 114 && second == 101) || byte(at - 1) == 45 || byte(at - 2) == 45) return true;
  }
  for (let i = max(lo, begin - 64); i + 5 <= begin; i++) {
    const four = load<u32>(i, 0, 1);
    const two = four & 0xffff;
    // `(d`, `(s`, `user`, `logi`
    if (two == 0x6428 || two == 0x7328 || two == 0x4428 || two == 0x5328) return true;
    if ((four | 0x2020) == 0x72657375 || four == 0x69676f6c) return true;
  }
  return false;
}

function isFirst(nameEnd: usize, lo: usize): bool {
  let at = nameEnd;
  while (at > lo && nameEnd - at < 80) {
    const code = byte(at - 1);
    if (!(isName(code) || code == 46 || code == 62 || isBlank(code))) break;
    at--;
  }
  if (at <= lo) return true;
  const code = byte(at - 1);
  // `set :password, "..."` of Ruby.
  return code == 40 || code == 123 || (code == 58 && byte(at - 2) == 32);
}

function mayComma(comma: usize, nameEnd: usize, lo: usize, hi: usize): bool {
  const last = byte(nameEnd - 1);
  if (isQuote(last)) return true;
  let at = pastBlanks(comma + 1, 60, hi);
  for (let i = 0; i < 4 && at < hi && (byte(at) == 92 || byte(at) == 60 || isQuote(byte(at))); i++) at++;
  if (at >= hi) return true;
  const code = byte(at);
  if (isQuote(byte(at - 1)) && isFirst(nameEnd, lo)) return true;
  return code >= 128 || (code | 32) == 118 || (code | 32) == 100 || isBlank(code);
}

function joinOf(at: usize, nameEnd: usize, lo: usize, hi: usize): u32 {
  const code = byte(at);
  const next = byte(at + 1);
  const folded = next | 32;
  if (code >= 128 || next >= 128 || code == 61 || code == 58 || code == 62 || code == 96) return 1;
  if (code == 44) return mayComma(at, nameEnd, lo, hi) ? 1 : 2;
  if (code == 40) return mayQuote(at + 1, hi) ? 1 : 0;
  if (code == 41) {
    let past = at + 1;
    while (past < at + 3 && byte(past) == 41) past++;
    const open = pastBlanks(past, 8, hi);
    const after = byte(open);
    const isFallback = after == 124 || after == 63 || (after | 32) == 111 || after >= 128;
    const isNamed = isQuote(byte(nameEnd - 1));
    if (after == 123 && mayQuote(open + 1, hi)) return 1;
    return isFallback || (isNamed && (after == 44 || after == 46 || after == 123)) ? 1 : 0;
  }
  if (code == 37) return next == 51 || next == 50 ? 1 : 2;
  if (code == 124) return next == 124 || byte(pastBlanks(at + 1, 20, hi)) == 96 ? 1 : 0;
  if (code == 63) return next == 63 || next == 58 || next == 61 || isBlank(next) ? 1 : 2;
  if (code == 60) return next == 45 || (next == 47 && byte(at + 2) == 107) ? 1 : 0;
  if (code == 42) return next == 42 || next == 58 ? 1 : 0;
  if (code == 91) return mayBeTyped(at, hi) ? 1 : 2;
  if (code == 45) return next == 62 ? 1 : 2;
  if (code == 33 || code == 43) return next == 61 || (code == 33 && next == 58) ? 1 : 2;
  if (code == 46) return folded == 101 ? 1 : 2;
  if (code == 38) return folded == 113 || next == 35 ? 1 : 2;
  if (code == 123) return mayDefault(at, hi) || mayQuote(at + 1, hi) || mayBeTyped(at, hi) ? 1 : 0;
  if (code == 34 || code == 39) return at == nameEnd || folded == 118 ? 1 : 2;
  if (code == 92) return 1;
  const letter = code | 32;
  if (letter == 116 && folded == 111 && isBlank(byte(at + 2))) return 1;
  if (at > nameEnd && letter >= 97 && letter <= 122 && mayBeTyped(at, hi)) return 1;
  if (letter == 111) return folded == 114 ? 1 : 2;
  if (letter == 118) return folded == 97 ? 1 : 2;
  if (letter == 100) return folded == 101 ? 1 : 2;
  if (letter == 105) return folded == 115 ? 1 : 2;
  if (letter == 102) return folded == 111 ? 1 : 2;
  return 2;
}

function passesAssignment(start: usize, nameEnd: usize, at: usize, lo: usize, hi: usize): bool {
  if (at + 8 >= hi) return true;
  const join = joinOf(at, nameEnd, lo, hi);
  if (join == 2) return at > nameEnd && mayStandBeforeBlank(start, lo);
  return join == 1;
}

function goesOn(from: usize, length: usize, hi: usize): bool {
  if (from + 32 >= hi) return true;
  const code = byte(from);
  if (code == 40) return mayQuote(from + 1, hi);
  let at = isQuote(code) ? from + 1 : from;
  while (at < from + 12 && isBlank(byte(at))) at++;
  if (at < from + 12) {
    const after = byte(at);
    if (after == 59 || after == 44 || after == 41 || after == 125) return false;
    if (after == 93 && isQuote(code)) return false;
  }
  if (isQuote(code) || code == 60 || code == 91) return true;
  if (isBlank(code) && (length <= 3 || byte(from - 1) == 58 || byte(from - 1) == 61)) return true;
  at = from;
  for (let i = 0; i < 6; i++) {
    const closer = byte(at);
    if (!(isQuote(closer) || closer == 92 || closer == 62 || closer == 91 || closer == 93 || closer == 63)) break;
    at++;
  }
  at = pastBlanks(at, 20, hi);
  const last = byte(at);
  return at >= hi || last == 61 || last == 58 || last >= 128;
}

function mayBeText(nameEnd: usize, from: usize, to: usize): bool {
  let signs = 0;
  let hasBlanks = false;
  for (let at = nameEnd; at < from; at++) {
    const code = byte(at);
    if (code == 124) return true;
    if (isBlank(code)) hasBlanks = true;
    else if (code == 61 || code == 58) signs++;
    else if (code != 64 && code != 45 && code != 43 && code != 33) return false;
  }
  const after = byte(to);
  if (signs > 3) return false;
  if (hasBlanks) return after == 10 || after == 13;
  return isBlank(after) || isQuote(after) || after == 59 || after == 38 || after == 44 || after == 41 || after == 60;
}

function passesKeyAssignment(nameEnd: usize, past: usize, hi: usize): bool {
  if (past >= hi || byte(past) == 123 || (byte(past) == 60 && byte(past + 1) == 47) || mayBeTyped(past, hi)) return true;
  let at = nameEnd;
  let isQuoted = false;
  while (at < hi && at - nameEnd < 64 && leads(byte(at))) {
    const code = byte(at);
    if (isQuote(code) || code == 62 || code == 92) isQuoted = true;
    at++;
  }
  const from = at;
  if (byte(at) == 38 || byte(at) == 37) return true;
  let hasDigit = false;
  while (at < hi && at - from < 80 && !ends(byte(at))) {
    const code = byte(at);
    if (code >= 128) return true;
    if (code >= 48 && code <= 57) hasDigit = true;
    at++;
  }
  if (at >= hi || at - from == 80) return true;
  const length = at - from;
  // In quotes it may go on behind a sign that ends a bare value.
  if (isQuoted && length > 0 && !isQuote(byte(at)) && !isBlank(byte(at)) && !(byte(at) == 92 && isQuote(byte(at + 1)))) return true;
  if (length == 0) return byte(at) == 123;
  if (isQuoted && (hasDigit || length >= lettersOnly)) return true;
  // A sign that may stand between a name and a value may also begin it.
  let begin = from;
  while (begin > nameEnd && !isBlank(byte(begin - 1)) && byte(begin - 1) != 61 && byte(begin - 1) != 58) begin--;
  if (!isQuoted && hasDigit && at - begin >= 8) return true;
  if (!isQuoted && length >= lettersOnly && mayBeText(nameEnd, from, at)) return true;
  return goesOn(at, length, hi);
}

/** Whether a gate may let the word `[start, end)` through; `sees`: escapes and joins are seen through. */
export function passesGate(gate: u32, start: usize, end: usize, lo: usize, hi: usize, sees: bool): bool {
  if (gate == 0) return true;
  if (gate == 3) return mayHoldAccount(start, end, lo, hi, sees);
  let keyword = end;
  while (keyword > start && !isName(byte(keyword - 1))) keyword--;
  const isPassword = gate == 1;
  if (isPassword ? isOtherPass(keyword) : isOtherWord(keyword) || isAbout(keyword)) return false;
  let nameEnd = keyword;
  while (nameEnd < hi && nameEnd - keyword < 50 && isName(byte(nameEnd))) nameEnd++;
  let closed = nameEnd;
  while (closed < hi && closed - nameEnd < 5 && isCloser(byte(closed))) closed++;
  const past = pastBlanks(closed, 20, hi);
  if (!passesAssignment(start, closed, past, lo, hi)) return false;
  if (isPassword || mayBeOfJwt(keyword, lo)) return mayHaveValue(nameEnd, hi, true);
  return passesKeyAssignment(nameEnd, past, hi) && mayHaveValue(nameEnd, hi, false);
}
