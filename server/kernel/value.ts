/**
 * Looks at a value that is assigned to a name: most are words of a program, or too short, and nothing that the generic tier
 * reports. Says no only of those.
 */
import { byte, endsValue, firstByte, isBlank, isName, isPlain, isQuote } from './bytes';
import { beyondAscii, Char, fold, isSmall } from './chars';
import { mayQuote, pastBlanks } from './near';
import { isNameOfWords } from './words';

/** How far the end of a value is looked for, and how long one is of which something is said. */
const valueLimit: usize = 82;
const longestTold: usize = 80;
/** Shorter ones are no values in quotes, and no passwords that stand bare. */
const shortestQuoted: usize = 4;
const shortestBare: usize = 5;
/** Shorter ones are no keys. */
const shortestKey: usize = 8;
/** A key of this length may be a UUID. */
const uuidLength: usize = 36;
/** Words glued together: in small letters alone, in all, and how many begin with a capital. */
const shortestGlued: usize = 15;
const shortestPhrase: usize = 10;
const fewestCapitals: i32 = 5;
const fewestHyphens: i32 = 3;
/** Letters of a password that is a word. */
const shortestWord: usize = 6;
const longestWord: usize = 24;
/** How far before such a password a user is looked for: `reach` of `generic/login.ts`. */
const userReach: usize = 260;
/** How far on a bare value is looked at where only a string counts, and how far to the end of a line. */
const bareLimit: usize = 48;
const lineLimit: usize = 128;
/** So much must be at hand behind a value, or nothing is said of it. */
const behind: usize = 16;

/** A letter in either case. */
export function isLetter(code: u32): bool {
  return isSmall(fold(code));
}

/**
 * Whether text may be words glued together to be remembered, as `isGluedPhrase` in `generic/values.ts` takes them: small letters
 * alone, many words that begin with capitals, or four and more that hyphens join.
 */
function mayBeGlued(from: usize, to: usize): bool {
  if (to - from < shortestPhrase) return false;
  let capitals = 0;
  let hyphens = 0;
  for (let at = from; at < to; at++) {
    const code = byte(at);
    if (code == Char.hyphen) {
      hyphens++;
      continue;
    }
    if (!isLetter(code)) return false;
    if (code < u32(Char.a)) capitals++;
  }
  if (hyphens > 0) return hyphens >= fewestHyphens && capitals == 0;
  return capitals == 0 ? to - from >= shortestGlued : capitals >= fewestCapitals && byte(from) < u32(Char.a);
}

/**
 * Whether a user may stand before a word, so that it is a password all the same: `user`, `uid` or `login`; see `isBesideUser` in
 * `generic/login.ts`.
 */
function mayBeOfUser(from: usize, to: usize): bool {
  if (to - from < shortestWord || to - from > longestWord) return false;
  for (let at = from; at < to; at++) if (byte(at) < u32(Char.a) || byte(at) > u32(Char.z)) return false;
  if (from < firstByte() + userReach) return true;
  for (let at = from - userReach; at + 3 < from; at++) {
    const first = fold(byte(at));
    if (first != Char.u && first != Char.l) continue;
    const second = fold(byte(at + 1));
    const third = fold(byte(at + 2));
    if (first == Char.u && ((second == Char.s && third == Char.e) || (second == Char.i && third == Char.d))) return true;
    if (first == Char.l && second == Char.o && third == Char.g) return true;
  }
  return false;
}

/** Whether a value is none that is reported: too short, or a name of a program. */
function isNoValue(from: usize, to: usize, isPassword: bool): bool {
  const length = to - from;
  if (isPassword) {
    if (!isLetter(byte(to - 1)) || length < shortestBare || length > longestTold) return false;
    return !mayBeGlued(from, to) && isNameOfWords(from, to, 0) && !mayBeOfUser(from, to);
  }
  if (length < shortestKey) return true;
  return length <= longestTold && length != uuidLength && isNameOfWords(from, to, 3);
}

/** Whether the string that begins at `quote` may be a value. */
export function mayBeQuoted(quote: usize, hi: usize, isPassword: bool): bool {
  const code = byte(quote);
  let at = quote + 1;
  while (at < hi && at - quote <= valueLimit && isPlain(byte(at))) at++;
  if (at + 1 >= hi || byte(at) != code) return true;
  const length = at - quote - 1;
  // Three of them open a string, too, and two backticks.
  if (length == 0 && (code == Char.backtick || byte(at + 1) == code)) return true;
  if (length < shortestQuoted) return false;
  return !isNoValue(quote + 1, at, isPassword);
}

/** Whether a string may begin behind the bare text that ends at `end`, in what wraps it. */
export function mayWrap(from: usize, end: usize, hi: usize): bool {
  const after = byte(end);
  if (after == Char.openParen) return mayQuote(end + 1, hi);
  // `new String(...)`, `new TextEncoder(...)`.
  const next = fold(byte(pastBlanks(end, 2, hi)));
  return end - from == 3 && fold(byte(from)) == Char.n && (next == Char.s || next == Char.t);
}

/** Whether the bare text at `from` may be a value, or what wraps one. */
export function mayBeBare(from: usize, hi: usize, isPassword: bool): bool {
  let at = from;
  while (at < hi && at - from <= valueLimit && isPlain(byte(at))) at++;
  if (at + behind >= hi || at - from > valueLimit) return true;
  const after = byte(at);
  if (!endsValue(after) || mayWrap(from, at, hi)) return true;
  if (after == Char.less && byte(at + 1) == Char.less) return true;
  if (isPassword) {
    // Up to the end of its line a password may hold what ends a bare value elsewhere.
    if (!isBlank(after) && after != Char.openParen && after != Char.closeParen && after != Char.less && after != Char.greater &&
      mayEndLine(at, hi)) return true;
    if (at - from < shortestBare) return false;
  }
  return !isNoValue(from, at, isPassword);
}

/** Where no bare value counts: whether what begins at `at` may be a string, or is not told. */
export function mayBeString(at: usize, hi: usize, isPassword: bool): bool {
  const code = byte(at);
  if (isQuote(code)) return mayBeQuoted(at, hi, isPassword);
  if (code >= beyondAscii || code == Char.backslash || code == Char.ampersand || code == Char.less || code == Char.hash ||
    code == Char.openParen || code == Char.at) return true;
  if (code == Char.openBracket) return byte(at + 1) == Char.closeBracket;
  let end = at;
  while (end < hi && end - at < bareLimit && (isName(byte(end)) || byte(end) == Char.dot || byte(end) == Char.colon)) end++;
  if (end + behind >= hi || end - at >= bareLimit) return true;
  const after = byte(end);
  return isQuote(after) || after == Char.backslash || after == Char.hash || after >= beyondAscii || mayWrap(at, end, hi);
}

/** Whether a password that goes on behind `from` may end its line. */
function mayEndLine(from: usize, hi: usize): bool {
  let at = from;
  while (at < from + lineLimit) {
    const code = byte(at);
    if (isBlank(code) || isQuote(code) || code == Char.openParen || code == Char.closeParen || code == Char.less ||
      code == Char.greater || code == Char.backslash) break;
    at++;
  }
  // A line that ends with one of these goes on.
  const last = byte(at - 1);
  if (last == Char.comma || last == Char.semicolon || last == Char.openBrace || last == Char.openBracket) return false;
  for (let i = 0; i < 8 && (byte(at) == Char.space || byte(at) == Char.tab); i++) at++;
  return at >= hi || byte(at) == Char.lineFeed || byte(at) == Char.carriageReturn;
}
