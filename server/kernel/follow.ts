/**
 * What stands between a name and its value, or after it in place of a value: most words named `token` or `key` are followed by
 * nothing that could be one.
 */
import { byte, isBlank, isName, isQuote } from './bytes';
import { beyondAscii, Char, fold } from './chars';
import { mayBeTyped, mayQuote, pastBlanks } from './near';

/** Blanks between a name and its value. */
export const blankLimit: usize = 20;
/** Blanks behind a call, before what is called on it. */
const callLimit: usize = 8;
/** So much must be at hand behind a value, or nothing is said of it; and how far on the sign is looked for that ends it. */
const behindLimit: usize = 32;
const endLimit: usize = 12;
/** `or`, `for`, `new`: words between a name and its value. */
const shortWord: usize = 3;
/** How far in braces `default` is looked for. */
const defaultLimit: usize = 210;
/** How far back the beginning of a name is looked for, and before it what lets a value stand behind blanks alone. */
const beforeLimit: usize = 64;
/** How far before the end of a name the bracket is looked for that opens before it. */
const firstLimit: usize = 80;

/** What a sign behind a name says: no value follows; one may; one may where blanks alone join it to its name. */
export const enum Join {
  none = 0,
  value = 1,
  blank = 2,
}

/** What lets a value stand behind blanks alone, as numbers of the characters, the first one lowest. */
const enum Before {
  /** `(defvar`, `(setq`; `username`, `login`. */
  parenD = Char.openParen | (Char.d << 8),
  parenS = Char.openParen | (Char.s << 8),
  parenCapitalD = Char.openParen | (Char.capitalD << 8),
  parenCapitalS = Char.openParen | (Char.capitalS << 8),
  user = Char.u | (Char.s << 8) | (Char.e << 16) | (Char.r << 24),
  logi = Char.l | (Char.o << 8) | (Char.g << 16) | (Char.i << 24),
}

/** Whether `default` may stand in the braces at `from`. */
function mayDefault(from: usize, hi: usize): bool {
  const to = from + defaultLimit;
  if (to > hi) return true;
  for (let at = from; at < to; at++) {
    if (byte(at) == Char.d && byte(at + 1) == Char.e && byte(at + 2) == Char.f && byte(at + 3) == Char.a) return true;
  }
  return false;
}

/**
 * Whether blanks alone may join the name around `start` and its value: as in `--password x`, of a name that begins its line or
 * an entry of a block, or behind some words and a login.
 */
export function mayStandBeforeBlank(start: usize, lo: usize): bool {
  let begin = start;
  while (begin > lo && start - begin < beforeLimit && (isName(byte(begin - 1)) || byte(begin - 1) == Char.dot)) begin--;
  if (byte(begin) == Char.hyphen) return true;
  let at = begin - 1;
  while (at >= lo && (byte(at) == Char.space || byte(at) == Char.tab)) at--;
  if (at <= lo) return true;
  const code = byte(at);
  if (code >= beyondAscii || code == Char.lineFeed || code == Char.at || code == Char.less || code == Char.colon ||
    code == Char.openBrace || code == Char.semicolon) return true;
  if (at + 1 < begin) {
    // The ends of `define`, `ENV`, `ARG`, `set`, `setx`, `enable`, `header`, and options of `set`.
    const last = fold(code);
    const second = fold(byte(at - 1));
    if ((last == Char.e || last == Char.v) && second == Char.n) return true;
    if (last == Char.g && second == Char.r) return true;
    if (last == Char.t && second == Char.e) return true;
    if (last == Char.x && second == Char.t) return true;
    if ((last == Char.e && second == Char.l) || (last == Char.r && second == Char.e) ||
      byte(at - 1) == Char.hyphen || byte(at - 2) == Char.hyphen) return true;
  }
  for (let i = max(lo, begin - beforeLimit); i + 5 <= begin; i++) {
    const four = load<u32>(i, 0, 1);
    const two = four & 0xffff;
    if (two == Before.parenD || two == Before.parenS || two == Before.parenCapitalD || two == Before.parenCapitalS) return true;
    if ((four | 0x2020) == Before.user || four == Before.logi) return true;
  }
  return false;
}

/** Whether a bracket opens before the name that ends at `nameEnd`, as in `strcpy(password, "..."` and `{password, "..."`. */
function isFirst(nameEnd: usize, lo: usize): bool {
  let at = nameEnd;
  while (at > lo && nameEnd - at < firstLimit) {
    const code = byte(at - 1);
    if (!(isName(code) || code == Char.dot || code == Char.greater || isBlank(code))) break;
    at--;
  }
  if (at <= lo) return true;
  const code = byte(at - 1);
  // `set :password, "..."` of Ruby.
  return code == Char.openParen || code == Char.openBrace || (code == Char.colon && byte(at - 2) == Char.space);
}

/** Whether `, value` may stand at the comma at `comma`, or the comma after a quoted name. */
function mayComma(comma: usize, nameEnd: usize, lo: usize, hi: usize): bool {
  const last = byte(nameEnd - 1);
  if (isQuote(last)) return true;
  let at = pastBlanks(comma + 1, blankLimit * 3, hi);
  for (let i = 0; i < 4 && at < hi && (byte(at) == Char.backslash || byte(at) == Char.less || isQuote(byte(at))); i++) at++;
  if (at >= hi) return true;
  const code = byte(at);
  if (isQuote(byte(at - 1)) && isFirst(nameEnd, lo)) return true;
  return code >= beyondAscii || fold(code) == Char.v || fold(code) == Char.d || isBlank(code);
}

/** `.text`, `.value `, `.typeText`: what fields of forms hold. */
function mayBeMember(dot: usize): bool {
  const first = fold(byte(dot + 1));
  const second = fold(byte(dot + 2));
  const third = fold(byte(dot + 3));
  if (first == Char.t) return (second == Char.e && third == Char.x) || (second == Char.y && fold(byte(dot + 5)) == Char.t);
  return first == Char.v && second == Char.a && third == Char.l && isBlank(byte(dot + 6));
}

/** What the sign at `at` after a name, or after the blanks behind it, says. */
export function joinOf(at: usize, nameEnd: usize, lo: usize, hi: usize): u32 {
  const code = byte(at);
  const next = byte(at + 1);
  const folded = fold(next);
  if (code >= beyondAscii || next >= beyondAscii || code == Char.equals || code == Char.colon || code == Char.greater ||
    code == Char.backtick) return Join.value;
  if (code == Char.comma) return mayComma(at, nameEnd, lo, hi) ? Join.value : Join.blank;
  // `setPassword("`, `env("PASSWORD") or "`, `find("#password").fill("`, `env("PASSWORD") { "`.
  if (code == Char.openParen) return mayQuote(at + 1, hi) ? Join.value : Join.none;
  if (code == Char.closeParen) {
    let past = at + 1;
    while (past < at + 3 && byte(past) == Char.closeParen) past++;
    const open = pastBlanks(past, callLimit, hi);
    const after = byte(open);
    const isFallback = after == Char.bar || after == Char.question || fold(after) == Char.o || after >= beyondAscii;
    const isNamed = isQuote(byte(nameEnd - 1));
    if (after == Char.openBrace && mayQuote(open + 1, hi)) return Join.value;
    return isFallback || (isNamed && (after == Char.comma || after == Char.dot || after == Char.openBrace ||
      (byte(open + 1) == Char.equals && (after == Char.equals || after == Char.exclamation))))
      ? Join.value
      : Join.none;
  }
  // `%3D`, `%20`.
  if (code == Char.percent) return next == Char.three || next == Char.two ? Join.value : Join.blank;
  // `||`, a cell of a table; `??`, `?:`, `?=`; `<-`, `</key>`; `**`, `*:`.
  if (code == Char.bar) {
    return next == Char.bar || byte(pastBlanks(at + 1, blankLimit, hi)) == Char.backtick ? Join.value : Join.none;
  }
  if (code == Char.question) {
    return next == Char.question || next == Char.colon || next == Char.equals || isBlank(next) ? Join.value : Join.blank;
  }
  if (code == Char.less) return next == Char.hyphen || (next == Char.slash && byte(at + 2) == Char.k) ? Join.value : Join.none;
  if (code == Char.asterisk) return next == Char.asterisk || next == Char.colon ? Join.value : Join.none;
  if (code == Char.openBracket) return mayBeTyped(at, hi) ? Join.value : Join.blank;
  // `->`; `!=`, `!:`, `+=`; `.equals(`; `&quot;`, `&#34;`.
  if (code == Char.hyphen) return next == Char.greater ? Join.value : Join.blank;
  if (code == Char.exclamation || code == Char.plus) {
    return next == Char.equals || (code == Char.exclamation && next == Char.colon) ? Join.value : Join.blank;
  }
  if (code == Char.dot) return folded == Char.e || mayBeMember(at) ? Join.value : Join.blank;
  if (code == Char.ampersand) return folded == Char.q || next == Char.hash ? Join.value : Join.blank;
  if (code == Char.openBrace) return mayDefault(at, hi) || mayQuote(at + 1, hi) || mayBeTyped(at, hi) ? Join.value : Join.none;
  if (code == Char.doubleQuote || code == Char.singleQuote) return at == nameEnd || folded == Char.v ? Join.value : Join.blank;
  if (code == Char.backslash) return Join.value;
  const letter = fold(code);
  if (letter == Char.t && folded == Char.o && isBlank(byte(at + 2))) return Join.value;
  if (at > nameEnd && letter >= u32(Char.a) && letter <= u32(Char.z) && mayBeTyped(at, hi)) return Join.value;
  // `or`, `value`, `default`, `is`, `for`.
  if (letter == Char.o) return folded == Char.r ? Join.value : Join.blank;
  if (letter == Char.v) return folded == Char.a ? Join.value : Join.blank;
  if (letter == Char.d) return folded == Char.e ? Join.value : Join.blank;
  // `envDefault`.
  if (letter == Char.e) return folded == Char.n && at > nameEnd ? Join.value : Join.blank;
  if (letter == Char.i) return folded == Char.s ? Join.value : Join.blank;
  if (letter == Char.f) return folded == Char.o ? Join.value : Join.blank;
  return Join.blank;
}

/** Whether what stands after a value that is none itself, `length` long, says that the value comes later. */
export function goesOn(from: usize, length: usize, hi: usize): bool {
  if (from + behindLimit >= hi) return true;
  const code = byte(from);
  if (code == Char.openParen) return mayQuote(from + 1, hi);
  let at = isQuote(code) ? from + 1 : from;
  while (at < from + endLimit && isBlank(byte(at))) at++;
  if (at < from + endLimit) {
    const after = byte(at);
    if (after == Char.semicolon || after == Char.comma || after == Char.closeParen || after == Char.closeBrace) return false;
    if (after == Char.closeBracket && isQuote(code)) return false;
  }
  if (isQuote(code) || code == Char.less || code == Char.openBracket) return true;
  if (isBlank(code) && (length <= shortWord || byte(from - 1) == Char.colon || byte(from - 1) == Char.equals)) return true;
  at = from;
  // A value may be but the end of a name, or of an index, that the sign stands behind.
  for (let i = 0; i < 6; i++) {
    const closer = byte(at);
    if (!(isQuote(closer) || closer == Char.backslash || closer == Char.greater || closer == Char.openBracket ||
      closer == Char.closeBracket || closer == Char.question)) break;
    at++;
  }
  at = pastBlanks(at, blankLimit, hi);
  const last = byte(at);
  return at >= hi || last == Char.equals || last == Char.colon || last >= beyondAscii;
}

/** Whether a bare value `[from, to)` may be text, as in a shell or in settings, that `[nameEnd, from)` joins to its name. */
export function mayBeText(nameEnd: usize, from: usize, to: usize): bool {
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
  return isBlank(after) || isQuote(after) || after == Char.semicolon || after == Char.ampersand || after == Char.comma ||
    after == Char.closeParen || after == Char.less;
}
