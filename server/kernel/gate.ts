/**
 * The gates of `server/src/core/generic/gate` on bytes, within the kernel: the twin of `server/src/core/kernel/sieveGate.ts`,
 * statement by statement, which says what they are for.
 */
import { mayHoldAccount } from './account';
import { byte, ends, isBlank, isCloser, isName, isQuote, leads } from './bytes';
import { beyondAscii, Char, fold, isDigit, isSmall } from './chars';
import { mayBeTyped, mayQuote, pastBlanks } from './near';
import { mayHaveValue } from './assigned';
import { isAbout, isOtherPass, isOtherWord, mayBeOfJwt } from './names';
import { Gate } from './tests';

/** As in `server/src/core/generic/gate.ts`. */
const lettersOnly: usize = 8;

function mayDefault(from: usize, hi: usize): bool {
  const to = from + 210;
  if (to > hi) return true;
  for (let at = from; at < to; at++) {
    if (byte(at) == Char.d && byte(at + 1) == Char.e && byte(at + 2) == Char.f && byte(at + 3) == Char.a) return true;
  }
  return false;
}

function mayStandBeforeBlank(start: usize, lo: usize): bool {
  let begin = start;
  while (begin > lo && start - begin < 64 && (isName(byte(begin - 1)) || byte(begin - 1) == Char.dot)) begin--;
  if (byte(begin) == Char.hyphen) return true;
  let at = begin - 1;
  while (at >= lo && (byte(at) == Char.space || byte(at) == Char.tab)) at--;
  if (at <= lo) return true;
  const code = byte(at);
  if (code >= beyondAscii || code == Char.lineFeed || code == Char.at || code == Char.less || code == Char.colon || code == Char.openBrace || code == Char.semicolon) return true;
  if (at + 1 < begin) {
    const last = fold(code);
    const second = fold(byte(at - 1));
    if ((last == Char.e || last == Char.v) && second == Char.n) return true;
    if (last == Char.g && second == Char.r) return true;
    if (last == Char.t && second == Char.e) return true;
    if (last == Char.x && second == Char.t) return true;
    if ((last == Char.e && second == Char.l) || (last == Char.r && second == Char.e) || byte(at - 1) == Char.hyphen || byte(at - 2) == Char.hyphen) return true;
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
    if (!(isName(code) || code == Char.dot || code == Char.greater || isBlank(code))) break;
    at--;
  }
  if (at <= lo) return true;
  const code = byte(at - 1);
  // `set :password, "..."` of Ruby.
  return code == Char.openParen || code == Char.openBrace || (code == Char.colon && byte(at - 2) == Char.space);
}

function mayComma(comma: usize, nameEnd: usize, lo: usize, hi: usize): bool {
  const last = byte(nameEnd - 1);
  if (isQuote(last)) return true;
  let at = pastBlanks(comma + 1, 60, hi);
  for (let i = 0; i < 4 && at < hi && (byte(at) == Char.backslash || byte(at) == Char.less || isQuote(byte(at))); i++) at++;
  if (at >= hi) return true;
  const code = byte(at);
  if (isQuote(byte(at - 1)) && isFirst(nameEnd, lo)) return true;
  return code >= beyondAscii || fold(code) == Char.v || fold(code) == Char.d || isBlank(code);
}

function joinOf(at: usize, nameEnd: usize, lo: usize, hi: usize): u32 {
  const code = byte(at);
  const next = byte(at + 1);
  const folded = fold(next);
  if (code >= beyondAscii || next >= beyondAscii || code == Char.equals || code == Char.colon || code == Char.greater || code == Char.backtick) return 1;
  if (code == Char.comma) return mayComma(at, nameEnd, lo, hi) ? 1 : 2;
  if (code == Char.openParen) return mayQuote(at + 1, hi) ? 1 : 0;
  if (code == Char.closeParen) {
    let past = at + 1;
    while (past < at + 3 && byte(past) == Char.closeParen) past++;
    const open = pastBlanks(past, 8, hi);
    const after = byte(open);
    const isFallback = after == Char.bar || after == Char.question || fold(after) == Char.o || after >= beyondAscii;
    const isNamed = isQuote(byte(nameEnd - 1));
    if (after == Char.openBrace && mayQuote(open + 1, hi)) return 1;
    return isFallback || (isNamed && (after == Char.comma || after == Char.dot || after == Char.openBrace)) ? 1 : 0;
  }
  if (code == Char.percent) return next == Char.three || next == Char.two ? 1 : 2;
  if (code == Char.bar) return next == Char.bar || byte(pastBlanks(at + 1, 20, hi)) == Char.backtick ? 1 : 0;
  if (code == Char.question) return next == Char.question || next == Char.colon || next == Char.equals || isBlank(next) ? 1 : 2;
  if (code == Char.less) return next == Char.hyphen || (next == Char.slash && byte(at + 2) == Char.k) ? 1 : 0;
  if (code == Char.asterisk) return next == Char.asterisk || next == Char.colon ? 1 : 0;
  if (code == Char.openBracket) return mayBeTyped(at, hi) ? 1 : 2;
  if (code == Char.hyphen) return next == Char.greater ? 1 : 2;
  if (code == Char.exclamation || code == Char.plus) return next == Char.equals || (code == Char.exclamation && next == Char.colon) ? 1 : 2;
  if (code == Char.dot) return folded == Char.e ? 1 : 2;
  if (code == Char.ampersand) return folded == Char.q || next == Char.hash ? 1 : 2;
  if (code == Char.openBrace) return mayDefault(at, hi) || mayQuote(at + 1, hi) || mayBeTyped(at, hi) ? 1 : 0;
  if (code == Char.doubleQuote || code == Char.singleQuote) return at == nameEnd || folded == Char.v ? 1 : 2;
  if (code == Char.backslash) return 1;
  const letter = fold(code);
  if (letter == Char.t && folded == Char.o && isBlank(byte(at + 2))) return 1;
  if (at > nameEnd && letter >= 97 && letter <= 122 && mayBeTyped(at, hi)) return 1;
  if (letter == Char.o) return folded == Char.r ? 1 : 2;
  if (letter == Char.v) return folded == Char.a ? 1 : 2;
  if (letter == Char.d) return folded == Char.e ? 1 : 2;
  if (letter == Char.i) return folded == Char.s ? 1 : 2;
  if (letter == Char.f) return folded == Char.o ? 1 : 2;
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
  if (code == Char.openParen) return mayQuote(from + 1, hi);
  let at = isQuote(code) ? from + 1 : from;
  while (at < from + 12 && isBlank(byte(at))) at++;
  if (at < from + 12) {
    const after = byte(at);
    if (after == Char.semicolon || after == Char.comma || after == Char.closeParen || after == Char.closeBrace) return false;
    if (after == Char.closeBracket && isQuote(code)) return false;
  }
  if (isQuote(code) || code == Char.less || code == Char.openBracket) return true;
  if (isBlank(code) && (length <= 3 || byte(from - 1) == Char.colon || byte(from - 1) == Char.equals)) return true;
  at = from;
  for (let i = 0; i < 6; i++) {
    const closer = byte(at);
    if (!(isQuote(closer) || closer == Char.backslash || closer == Char.greater || closer == Char.openBracket || closer == Char.closeBracket || closer == Char.question)) break;
    at++;
  }
  at = pastBlanks(at, 20, hi);
  const last = byte(at);
  return at >= hi || last == Char.equals || last == Char.colon || last >= beyondAscii;
}

function mayBeText(nameEnd: usize, from: usize, to: usize): bool {
  let signs = 0;
  let hasBlanks = false;
  for (let at = nameEnd; at < from; at++) {
    const code = byte(at);
    if (code == Char.bar) return true;
    if (isBlank(code)) hasBlanks = true;
    else if (code == Char.equals || code == Char.colon) signs++;
    else if (code != Char.at && code != Char.hyphen && code != Char.plus && code != Char.exclamation) return false;
  }
  const after = byte(to);
  if (signs > 3) return false;
  if (hasBlanks) return after == Char.lineFeed || after == Char.carriageReturn;
  return isBlank(after) || isQuote(after) || after == Char.semicolon || after == Char.ampersand || after == Char.comma || after == Char.closeParen || after == Char.less;
}

function passesKeyAssignment(nameEnd: usize, past: usize, hi: usize): bool {
  if (past >= hi || byte(past) == Char.openBrace || (byte(past) == Char.less && byte(past + 1) == Char.slash) || mayBeTyped(past, hi)) return true;
  let at = nameEnd;
  let isQuoted = false;
  while (at < hi && at - nameEnd < 64 && leads(byte(at))) {
    const code = byte(at);
    if (isQuote(code) || code == Char.greater || code == Char.backslash) isQuoted = true;
    at++;
  }
  const from = at;
  if (byte(at) == Char.ampersand || byte(at) == Char.percent) return true;
  let hasDigit = false;
  while (at < hi && at - from < 80 && !ends(byte(at))) {
    const code = byte(at);
    if (code >= beyondAscii) return true;
    if (isDigit(code)) hasDigit = true;
    at++;
  }
  if (at >= hi || at - from == 80) return true;
  const length = at - from;
  // In quotes it may go on behind a sign that ends a bare value.
  if (isQuoted && length > 0 && !isQuote(byte(at)) && !isBlank(byte(at)) && !(byte(at) == Char.backslash && isQuote(byte(at + 1)))) return true;
  if (length == 0) return byte(at) == Char.openBrace;
  if (isQuoted && (hasDigit || length >= lettersOnly)) return true;
  // A sign that may stand between a name and a value may also begin it.
  let begin = from;
  while (begin > nameEnd && !isBlank(byte(begin - 1)) && byte(begin - 1) != Char.equals && byte(begin - 1) != Char.colon) begin--;
  if (!isQuoted && hasDigit && at - begin >= 8) return true;
  if (!isQuoted && length >= lettersOnly && mayBeText(nameEnd, from, at)) return true;
  return goesOn(at, length, hi);
}

/** Whether a gate may let the word `[start, end)` through; `sees`: escapes and joins are seen through. */
export function passesGate(gate: u32, start: usize, end: usize, lo: usize, hi: usize, sees: bool): bool {
  if (gate == Gate.none) return true;
  if (gate == Gate.account) return mayHoldAccount(start, end, lo, hi, sees);
  let keyword = end;
  while (keyword > start && !isName(byte(keyword - 1))) keyword--;
  const isPassword = gate == Gate.assignment;
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
