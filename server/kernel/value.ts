/**
 * Looks at the value that is assigned to a name, within the kernel: the twin of `server/src/core/kernel/sieveValue.ts`, statement
 * by statement, which says what it is for.
 */
import { byte, endsValue, firstByte, isBlank, isName, isPlain, isQuote } from './bytes';
import { beyondAscii, Char, fold, isSmall } from './chars';
import { mayQuote, pastBlanks } from './near';
import { isNameOfWords } from './words';

export function isLetter(code: u32): bool {
  const folded = fold(code);
  return isSmall(folded);
}

/** Whether text may be words glued together to be remembered: small letters alone, or many words in capitals. */
function mayBeGlued(from: usize, to: usize): bool {
  if (to - from < 10) return false;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const code = byte(at);
    if (!isLetter(code)) return false;
    if (code < 97) capitals++;
  }
  return capitals == 0 ? to - from >= 15 : capitals >= 5 && byte(from) < 97;
}

/** Whether a user may stand before a word, so that it is a password all the same. */
function mayBeOfUser(from: usize, to: usize): bool {
  if (to - from < 6 || to - from > 24) return false;
  for (let at = from; at < to; at++) if (byte(at) < 97 || byte(at) > 122) return false;
  if (from < firstByte() + 260) return true;
  for (let at = from - 260; at + 3 < from; at++) {
    const first = fold(byte(at));
    if (first != Char.u && first != Char.l) continue;
    const second = fold(byte(at + 1));
    const third = fold(byte(at + 2));
    if (first == Char.u && ((second == Char.s && third == Char.e) || (second == Char.i && third == Char.d))) return true;
    if (first == Char.l && second == Char.o && third == Char.g) return true;
  }
  return false;
}

function isNoValue(from: usize, to: usize, isPassword: bool): bool {
  const length = to - from;
  if (isPassword) {
    if (!isLetter(byte(to - 1)) || length < 5 || length > 80) return false;
    return !mayBeGlued(from, to) && isNameOfWords(from, to, 0) && !mayBeOfUser(from, to);
  }
  if (length < 8) return true;
  return length <= 80 && length != 36 && isNameOfWords(from, to, 3);
}

export function mayBeQuoted(quote: usize, hi: usize, isPassword: bool): bool {
  const code = byte(quote);
  let at = quote + 1;
  while (at < hi && at - quote <= 82 && isPlain(byte(at))) at++;
  if (at + 1 >= hi || byte(at) != code) return true;
  const length = at - quote - 1;
  if (length == 0 && (code == Char.backtick || byte(at + 1) == code)) return true;
  if (length < 4) return false;
  return !isNoValue(quote + 1, at, isPassword);
}

/** Whether a string may begin behind the bare text that ends at `end`, in what wraps it. */
export function mayWrap(from: usize, end: usize, hi: usize): bool {
  const after = byte(end);
  if (after == Char.openParen) return mayQuote(end + 1, hi);
  return end - from == 3 && fold(byte(from)) == Char.n && fold(byte(pastBlanks(end, 2, hi))) == Char.s;
}

export function mayBeBare(from: usize, hi: usize, isPassword: bool): bool {
  let at = from;
  while (at < hi && at - from <= 82 && isPlain(byte(at))) at++;
  if (at + 16 >= hi || at - from > 82) return true;
  const after = byte(at);
  if (!endsValue(after) || mayWrap(from, at, hi)) return true;
  if (after == Char.less && byte(at + 1) == Char.less) return true;
  if (isPassword) {
    if (!isBlank(after) && after != Char.openParen && after != Char.closeParen && after != Char.less && after != Char.greater && mayEndLine(at, hi)) return true;
    if (at - from < 5) return false;
  }
  return !isNoValue(from, at, isPassword);
}

/** Where no bare value counts: whether what begins at `at` may be a string, or is not told. */
export function mayBeString(at: usize, hi: usize, isPassword: bool): bool {
  const code = byte(at);
  if (isQuote(code)) return mayBeQuoted(at, hi, isPassword);
  if (code >= beyondAscii || code == Char.backslash || code == Char.ampersand || code == Char.less || code == Char.hash || code == Char.openParen || code == Char.at) return true;
  if (code == Char.openBracket) return byte(at + 1) == Char.closeBracket;
  let end = at;
  while (end < hi && end - at < 48 && (isName(byte(end)) || byte(end) == Char.dot || byte(end) == Char.colon)) end++;
  if (end + 16 >= hi || end - at >= 48) return true;
  const after = byte(end);
  return isQuote(after) || after == Char.backslash || after == Char.hash || after >= beyondAscii || mayWrap(at, end, hi);
}

/** Whether a password that goes on behind `from` may end its line. */
function mayEndLine(from: usize, hi: usize): bool {
  let at = from;
  while (at < from + 128) {
    const code = byte(at);
    if (isBlank(code) || isQuote(code) || code == Char.openParen || code == Char.closeParen || code == Char.less || code == Char.greater || code == Char.backslash) break;
    at++;
  }
  const last = byte(at - 1);
  if (last == Char.comma || last == Char.semicolon || last == Char.openBrace || last == Char.openBracket) return false;
  for (let i = 0; i < 8 && (byte(at) == Char.space || byte(at) == Char.tab); i++) at++;
  return at >= hi || byte(at) == Char.lineFeed || byte(at) == Char.carriageReturn;
}
