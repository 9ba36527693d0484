/** What several tests of the kernel ask of the bytes near a name or a literal: looks ahead, and a few behind. */
import { byte, isBlank, isName, isQuote } from './bytes';
import { beyondAscii, caseBit, Char, fold, isCapital, isDigit, isSmall } from './chars';

/** How far on the quote of an argument is looked for, and the sign that adds a string to another. */
const argumentLimit: usize = 64;
const appendLimit: usize = 100;
/** What stands between two pieces of a string: blanks and line ends. */
const gapLimit: usize = 60;
/** Characters of an indentation. */
const indentLimit: usize = 40;
/** How far a type and what assigns behind it may reach. */
const typedLimit: usize = 96;
/** Characters of the body of a property, of a word of a type, and of its length in brackets. */
const bodyLimit: usize = 48;
const wordLimit: usize = 26;
const lengthLimit: usize = 14;

/** The place of the next byte that is no blank, at most `limit` bytes on; what stands there may be one. */
export function pastBlanks(from: usize, limit: usize, hi: usize): usize {
  let at = from;
  while (at < hi && at - from < limit && isBlank(byte(at))) at++;
  return at;
}

/** Whether a quoted argument may follow the bracket before `from`, maybe wrapped in a call. */
export function mayQuote(from: usize, hi: usize): bool {
  const to = from + argumentLimit;
  if (to > hi) return true;
  for (let at = from; at < to; at++) {
    const code = byte(at);
    if (code >= beyondAscii || code == Char.ampersand || isQuote(code)) return true;
    if (code == Char.closeParen || code == Char.comma || code == Char.semicolon || code == Char.openBrace) return false;
  }
  return false;
}

/** Whether `=`, `:=`, `default` or `value` stands at `at`. */
function mayAssign(at: usize): bool {
  const code = byte(at);
  if (code == Char.colon) return byte(at + 1) == Char.equals || byte(at + 1) >= beyondAscii;
  if (code == Char.equals || code >= beyondAscii) return true;
  const next = fold(byte(at + 1));
  return (fold(code) == Char.d && next == Char.e) || (fold(code) == Char.v && next == Char.a);
}

/** Whether a type of one word or two, a length or the body of a property stands at `from`, and then what assigns. */
export function mayBeTyped(from: usize, hi: usize): bool {
  if (from + typedLimit >= hi) return true;
  const first = byte(from);
  let at = from;
  if (first == Char.openBracket || first == Char.openBrace) {
    while (at < from + bodyLimit && byte(at) != Char.closeBracket && byte(at) != Char.closeBrace) at++;
    return mayAssign(pastBlanks(at + 1, 8, hi));
  }
  for (let word = 0; word < 2; word++) {
    const begin = at;
    while (at < begin + wordLimit && (isName(byte(at)) || byte(at) == Char.dot)) at++;
    const length = at - begin;
    if (length == 0) return false;
    const open = at;
    if (byte(at) == Char.openParen) while (at < open + lengthLimit && byte(at - 1) != Char.closeParen) at++;
    at = pastBlanks(at, 8, hi);
    if (mayAssign(at)) return true;
    // `as`, `pic`, `type` or `constant` stands before a type; no other word does.
    if (length > 4 && !(length == 8 && fold(byte(begin)) == Char.c)) return false;
  }
  return false;
}

/** A letter in small; anything else as it is. */
export function lower(code: u32): u32 {
  return isCapital(code) ? code + caseBit : code;
}

/** Whether a string may begin with this: a quote, maybe escaped or after its prefix. */
function beginsString(code: u32): bool {
  const folded = lower(code);
  return isQuote(code) || code == Char.backslash || code == Char.at || code == Char.dollar ||
    folded == Char.f || folded == Char.r || folded == Char.u || folded == Char.b;
}

/** Where the blanks and line ends between two pieces of a string end. */
function skipGap(from: usize, hi: usize): usize {
  let at = from;
  while (at < hi && at - from < gapLimit) {
    const code = byte(at);
    if (code != Char.space && code != Char.tab && code != Char.lineFeed && code != Char.carriageReturn) break;
    at++;
  }
  return at;
}

/** A letter, a digit or `_`: of an escape, the last of `\n`, `\x2b`, `\u002b`, `%2B`, `%252B`, `%25252B`. */
export function isWord(code: u32): bool {
  const folded = fold(code);
  return isSmall(folded) || isDigit(code) || code == Char.underscore;
}

/** Whether `+=`, `.=`, or `name +` follows what ends at `from`, and is near: a name stands before it. */
function mayAppend(from: usize, hi: usize): bool {
  const to = from + appendLimit;
  if (to >= hi) return true;
  for (let at = from; at < to; at++) {
    const code = byte(at);
    if (isQuote(code)) return false;
    if (code == Char.plus || (code == Char.dot && byte(at + 1) == Char.equals) || code == Char.ampersand) return true;
  }
  return false;
}

/** Whether the string that ends with the quote at `quote` may go on in another: by a join that `core/seeThrough.ts` knows. */
export function mayJoin(quote: usize, hi: usize): bool {
  const at = skipGap(quote + 1, hi);
  if (at >= hi) return true;
  const code = byte(at);
  const isNext = code == Char.semicolon || (at > quote + 1 && (isWord(code) || code == Char.dollar || code == Char.at));
  if (isNext && mayAppend(at, hi)) return true;
  const after = skipGap(at + 1, hi);
  if (after >= hi) return true;
  const next = byte(after);
  // `[..., ...].join(`, `).append(`, `}${` and `}#{`, `<>`, `||`, `..` and `.concat(`.
  if (code == Char.comma) return beginsString(next);
  if (code == Char.closeParen) return next == Char.dot;
  if (code == Char.closeBrace) return next == Char.hash || next == Char.dollar;
  if (code == Char.less) return next == Char.greater;
  if (code == Char.bar) return next == Char.bar;
  if (code == Char.dot) return next == Char.dot || next == Char.c || next == Char.capitalC || beginsString(next);
  if (code == Char.plus || code == Char.ampersand || code == Char.tilde || code == Char.caret ||
    code == Char.backslash) return true;
  if (isQuote(code)) return true;
  return beginsString(code) && beginsString(next);
}

/** Whether the line that begins with the literal at `at` may be the first of a block of YAML, which goes on after `end`. */
export function mayFold(at: usize, end: usize, lo: usize, hi: usize): bool {
  let begin = at;
  while (begin > lo && at - begin < indentLimit && (byte(begin - 1) == Char.space || byte(begin - 1) == Char.tab)) begin--;
  if (begin == at) return false;
  if (begin < lo + 4) return true;
  if (byte(begin - 1) != Char.lineFeed) return false;
  // `key: |-`: the line before ends with what opens a block.
  let head = begin - 2;
  if (byte(head) == Char.carriageReturn || byte(head) == Char.space) head--;
  if (byte(head) == Char.hyphen || byte(head) == Char.plus) head--;
  if (byte(head) != Char.greater && byte(head) != Char.bar) return false;
  const next = byte(end) == Char.carriageReturn ? end + 2 : end + 1;
  return next >= hi || byte(next) == Char.space || byte(next) == Char.tab;
}
