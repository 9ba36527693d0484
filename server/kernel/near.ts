/** What several tests of the kernel ask of the bytes near a name: classes of bytes, and looks ahead. */
import { byte, isBlank, isName, isQuote } from './bytes';
import { beyondAscii, Char, fold, isCapital, isDigit, isSmall } from './chars';

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
    if (code >= beyondAscii || code == Char.ampersand || isQuote(code)) return true;
    if (code == Char.closeParen || code == Char.comma || code == Char.semicolon || code == Char.openBrace) return false;
  }
  return false;
}

export function mayAssign(at: usize): bool {
  const code = byte(at);
  if (code == Char.colon) return byte(at + 1) == Char.equals || byte(at + 1) >= beyondAscii;
  if (code == Char.equals || code >= beyondAscii) return true;
  const next = fold(byte(at + 1));
  return (fold(code) == Char.d && next == Char.e) || (fold(code) == Char.v && next == Char.a);
}

export function mayBeTyped(from: usize, hi: usize): bool {
  if (from + 96 >= hi) return true;
  const first = byte(from);
  let at = from;
  if (first == Char.openBracket || first == Char.openBrace) {
    while (at < from + 48 && byte(at) != Char.closeBracket && byte(at) != Char.closeBrace) at++;
    return mayAssign(pastBlanks(at + 1, 8, hi));
  }
  for (let word = 0; word < 2; word++) {
    const begin = at;
    while (at < begin + 26 && (isName(byte(at)) || byte(at) == Char.dot)) at++;
    const length = at - begin;
    if (length == 0) return false;
    const open = at;
    if (byte(at) == Char.openParen) while (at < open + 14 && byte(at - 1) != Char.closeParen) at++;
    at = pastBlanks(at, 8, hi);
    if (mayAssign(at)) return true;
    if (length > 4) return false;
  }
  return false;
}

export function lower(code: u32): u32 {
  return isCapital(code) ? code + 32 : code;
}

export function beginsString(code: u32): bool {
  const folded = lower(code);
  return isQuote(code) || code == Char.backslash || code == Char.at || code == Char.dollar || folded == Char.f || folded == Char.r || folded == Char.u || folded == Char.b;
}

export function skipGap(from: usize, hi: usize): usize {
  let at = from;
  while (at < hi && at - from < 60) {
    const code = byte(at);
    if (code != Char.space && code != Char.tab && code != Char.lineFeed && code != Char.carriageReturn) break;
    at++;
  }
  return at;
}

export function isWord(code: u32): bool {
  const folded = fold(code);
  return isSmall(folded) || isDigit(code) || code == Char.underscore;
}

export function mayAppend(from: usize, hi: usize): bool {
  const to = from + 100;
  if (to >= hi) return true;
  for (let at = from; at < to; at++) {
    const code = byte(at);
    if (isQuote(code)) return false;
    if (code == Char.plus || (code == Char.dot && byte(at + 1) == Char.equals) || code == Char.ampersand) return true;
  }
  return false;
}

export function mayJoin(quote: usize, hi: usize): bool {
  const at = skipGap(quote + 1, hi);
  if (at >= hi) return true;
  const code = byte(at);
  const isNext = code == Char.semicolon || (at > quote + 1 && (isWord(code) || code == Char.dollar || code == Char.at));
  if (isNext && mayAppend(at, hi)) return true;
  const after = skipGap(at + 1, hi);
  if (after >= hi) return true;
  const next = byte(after);
  if (code == Char.comma) return beginsString(next);
  if (code == Char.closeParen) return next == Char.dot;
  if (code == Char.closeBrace) return next == Char.hash || next == Char.dollar;
  if (code == Char.less) return next == Char.greater;
  if (code == Char.bar) return next == Char.bar;
  if (code == Char.dot) return next == Char.dot || next == Char.c || next == Char.capitalC || beginsString(next);
  if (code == Char.plus || code == Char.ampersand || code == Char.tilde || code == Char.caret || code == Char.backslash) return true;
  if (isQuote(code)) return true;
  return beginsString(code) && beginsString(next);
}

export function mayFold(at: usize, end: usize, lo: usize, hi: usize): bool {
  let begin = at;
  while (begin > lo && at - begin < 40 && (byte(begin - 1) == Char.space || byte(begin - 1) == Char.tab)) begin--;
  if (begin == at) return false;
  if (begin < lo + 4) return true;
  if (byte(begin - 1) != Char.lineFeed) return false;
  let head = begin - 2;
  if (byte(head) == Char.carriageReturn || byte(head) == Char.space) head--;
  if (byte(head) == Char.hyphen || byte(head) == Char.plus) head--;
  if (byte(head) != Char.greater && byte(head) != Char.bar) return false;
  const next = byte(end) == Char.carriageReturn ? end + 2 : end + 1;
  return next >= hi || byte(next) == Char.space || byte(next) == Char.tab;
}
