/**
 * Follows a name to the value that is assigned to it, by the spellings of `server/src/detectors/generic.ts`: says no only where
 * one of them alone can match, and its value is one that the checks of `core/generic` reject. Lets the name through in all other
 * places. `isPassword`: the value is judged as a password, not as a key.
 */
import { byte, endsValue, isBlank, isName, isQuote } from './bytes';
import { beyondAscii, caseBit, Char, fold, isDigit, isLineEnd } from './chars';
import { mayHoldOther, mayLookUp } from './lookUp';
import { mayBeTyped, pastBlanks } from './near';
import { isLetter, mayBeBare, mayBeQuoted, mayBeString, mayWrap } from './value';

/** So much must be at hand behind a value's beginning, and behind that of a word between it and its name, or nothing is said. */
const behindLimit: usize = 48;
const behindWordLimit: usize = 160;
/** Blanks on either side of a sign; between a name and its type; where nothing joins but what names the value. */
const blankLimit: usize = 20;
const nearLimit: usize = 4;
const farLimit: usize = 44;
/** Blanks inside brackets, between arguments, in an element. */
const bracketLimit: usize = 12;
const argumentLimit: usize = 8;
/** Characters of a type, of a key of a block, of a word between a name and its value, of a user's name, of a value in prose. */
const typeLimit: usize = 26;
const keyLimit: usize = 25;
const wordLimit: usize = 32;
const userLimit: usize = 31;
const proseLimit: usize = 40;
/** How far on the end of an element is looked for, and how long its content is at least. */
const contentLimit: usize = 300;
const shortestContent: usize = 4;

/** A character of a type between a name and its value. */
function isOfType(code: u32): bool {
  return (isName(code) && code != Char.hyphen && code != Char.dollar) || code == Char.dot || code == Char.less ||
    code == Char.greater || code == Char.openBracket || code == Char.closeBracket || code == Char.question;
}

/** Whether a type and a sign stand at `from`, as in `: string =`. */
function isTyped(from: usize, hi: usize): bool {
  const begin = pastBlanks(from, 1, hi);
  const first = byte(begin);
  if (first == Char.ampersand || first == Char.singleQuote || first >= beyondAscii) return true;
  let at = begin;
  while (at < begin + typeLimit && isOfType(byte(at))) at++;
  // `constant` may stand before a type.
  if (at - begin == 8 && fold(first) == Char.c) return true;
  at = pastBlanks(at, 1, hi);
  if (byte(at) == Char.colon) at++;
  return byte(at) == Char.equals || byte(at) >= beyondAscii;
}

/** Whether an object of a parameter may begin with its value: `: { "value": "..."`. */
function mayHoldDefault(open: usize, hi: usize): bool {
  let at = pastBlanks(open + 1, blankLimit, hi);
  for (let i = 0; i < 4 && (byte(at) == Char.backslash || isQuote(byte(at))); i++) at++;
  const code = fold(byte(at));
  // `value`, `default`, `type`; another object or array.
  return at + 4 >= hi || isBlank(byte(at)) || code == Char.v || code == Char.d || code == Char.openBrace ||
    (code == Char.t && byte(at + 1) == Char.y);
}

/** Where the operator that begins at `sign` ends. */
function pastSign(sign: usize): usize {
  const second = byte(sign + 1);
  if (byte(sign) == Char.colon) return second == Char.equals || second == Char.colon ? sign + 2 : sign + 1;
  if (second == Char.equals) return byte(sign + 2) == Char.equals ? sign + 3 : sign + 2;
  return second == Char.greater ? sign + 2 : sign + 1;
}

/** Whether another key of a block stands at `at`, on the line after a colon: one of the next may say what the value is. */
function isKeyOfBlock(at: usize): bool {
  let end = at;
  while (end < at + keyLimit && isName(byte(end))) end++;
  return byte(end) == Char.colon || byte(end) >= beyondAscii;
}

/** After a sign such as `=` or `:`; `spaced`: blanks stand before it. */
function mayFollowSign(sign: usize, spaced: bool, hi: usize, isPassword: bool): bool {
  const isColon = byte(sign) == Char.colon;
  const from = pastSign(sign);
  if (isColon && (spaced || (isPassword && byte(sign + 1) == Char.colon))) return true;
  let at = from;
  let isNext = false;
  while (at < hi && at - from < blankLimit && isBlank(byte(at))) {
    if (byte(at) == Char.lineFeed || byte(at) == Char.carriageReturn) isNext = true;
    at++;
  }
  if (at + behindLimit >= hi) return true;
  if (isColon && isNext && isKeyOfBlock(at)) return true;
  const code = byte(at);
  if (isBlank(code) || (isPassword && spaced && at == from)) return true;
  if (isQuote(code)) return mayBeQuoted(at, hi, isPassword);
  if (code == Char.openBrace) {
    return isColon ? mayHoldDefault(at, hi) : byte(at + 1) == Char.openBrace || isQuote(byte(pastBlanks(at + 1, bracketLimit, hi)));
  }
  if (code == Char.dollar && mayHoldOther(at, hi)) return true;
  if (isColon && isTyped(from, hi)) return true;
  if (isLetter(code) || code == Char.underscore || code == Char.dollar || code == Char.at ||
    (!isPassword && code >= u32(Char.zero) && code <= u32(Char.nine))) {
    return mayBeBare(at, hi, isPassword) || mayLookUp(at, hi);
  }
  if (code == Char.openBracket) {
    return byte(at + 1) == Char.closeBracket || mayBeString(pastBlanks(at + 1, bracketLimit, hi), hi, isPassword);
  }
  if (isPassword) return true;
  return !(code == Char.comma || code == Char.semicolon || code == Char.closeParen || code == Char.closeBrace ||
    code == Char.closeBracket);
}

/** After a comma: whether `value`, `default`, `with` or a string stands there. */
function mayFollowComma(comma: usize, hi: usize, isPassword: bool): bool {
  const at = pastBlanks(comma + 1, argumentLimit, hi);
  if (at + behindLimit >= hi) return true;
  const code = byte(at);
  const inner = isQuote(code) ? fold(byte(at + 1)) : fold(code);
  if (isBlank(code) || inner == Char.v || inner == Char.d || inner == Char.w) return true;
  // Its type may come before what stands where nothing else was said.
  if (inner == Char.t && fold(byte(at + 1)) == Char.y) return true;
  return mayBeString(at, hi, isPassword);
}

/** Whether a colon, `is` or `to` follows the word at `from`, as in `password for root: ...`, `password for the server is ...`. */
function mayBeSaidOf(from: usize, hi: usize): bool {
  let at = from;
  if (fold(byte(at)) == Char.t && fold(byte(at + 1)) == Char.h && isBlank(byte(at + 3))) at += 4;
  let end = at;
  while (end < at + userLimit && (isName(byte(end)) || byte(end) == Char.dot || byte(end) == Char.at)) end++;
  if (byte(end) >= beyondAscii) return true;
  const said = pastBlanks(end, 2, hi);
  const first = fold(byte(said));
  return byte(said) == Char.colon || first == Char.i || first == Char.t;
}

/** Whether a value that prose tells may stand at `at`: in quotes, or with a digit in it. */
function mayBeSaid(at: usize, hi: usize): bool {
  let end = at;
  while (end < at + proseLimit && !endsValue(byte(end))) {
    const code = byte(end);
    if (code >= beyondAscii || code == Char.backslash || code == Char.ampersand || code == Char.hash || isQuote(code) ||
      isDigit(code)) return true;
    end++;
  }
  if (end == at + proseLimit || mayWrap(at, end, hi)) return true;
  // A password may go on behind a sign.
  return !isBlank(byte(end)) && !isBlank(byte(end + 1));
}

/** What stands where nothing else was said: `or "..."`, `|| "..."`, `?? "..."`. */
function mayFallBack(from: usize, hi: usize, isPassword: bool): bool {
  const at = pastBlanks(from, nearLimit, hi);
  if (at + behindLimit >= hi || (isPassword && at == from)) return true;
  const code = byte(at);
  if (isQuote(code)) return mayBeQuoted(at, hi, isPassword);
  return !isLetter(code) || mayBeBare(at, hi, isPassword);
}

/** After more blanks than join anything else: whether what names the value stands there. */
function mayBeFarValue(blank: usize, hi: usize): bool {
  const at = pastBlanks(blank, farLimit, hi);
  if (at + behindLimit >= hi) return true;
  const code = byte(at);
  return code >= beyondAscii || code == Char.backslash || isQuote(code) ||
    (code | caseBit) == Char.v || (code | caseBit) == Char.d;
}

/**
 * After blanks: whether the word at `at` joins what stands behind it, or is the value itself.
 *
 * @param isOnLine whether it stands on the name's line
 * @param isNear whether it stands near enough to be the value's type
 * @param wasQuoted whether the name stands in quotes
 */
function mayFollowBlank(at: usize, isOnLine: bool, isNear: bool, wasQuoted: bool, hi: usize, isPassword: bool): bool {
  if (at + behindWordLimit >= hi) return true;
  let end = at;
  while (end < at + wordLimit && (isName(byte(end)) || byte(end) == Char.dot || byte(end) == Char.colon)) end++;
  const after = byte(end);
  if (after >= beyondAscii || end == at + wordLimit) return true;
  const first = fold(byte(at));
  const second = fold(byte(at + 1));
  const next = byte(end + 1);
  // An attribute, whose value is in quotes; a type stands near the name.
  if (after == Char.equals && (isNear || isQuote(next) || next == Char.backslash || next >= beyondAscii)) return true;
  // `for root:`; `is ...`; `or "..."`; `to "..."` of Kotlin.
  if (end - at == 3 && first == Char.f && second == Char.o && isBlank(after)) {
    return mayBeSaidOf(end + 1, hi) || (isNear && mayBeTyped(at, hi));
  }
  if (first == Char.i && second == Char.s && (end - at == 2 || (end - at == 3 && byte(at + 2) == Char.colon))) {
    const said = pastBlanks(end, 2, hi);
    // `is generated for root@localhost: ...`
    if (byte(said) == Char.g && byte(said + 1) == Char.e && byte(said + 2) == Char.n) return true;
    return isBlank(after) && (mayBeSaid(said, hi) || (isNear && mayBeTyped(at, hi)));
  }
  if (end - at == 2 && first == Char.o && second == Char.r) return mayFallBack(end, hi, isPassword);
  if (end - at == 2 && first == Char.t && second == Char.o && isBlank(after)) {
    return wasQuoted || mayBeSaid(pastBlanks(end, 2, hi), hi) || (isNear && mayBeTyped(at, hi));
  }
  // `env:"PASSWORD" envDefault:"..."`.
  if (first == Char.e && second == Char.n && isQuote(after)) return true;
  // `value=` and `default:`, but not `value of`.
  const isProse = isBlank(after) && isLetter(next) && byte(end - 1) != Char.colon;
  if (((first == Char.v && second == Char.a) || (first == Char.d && second == Char.e)) && !isProse) return true;
  if (isNear && mayBeTyped(at, hi)) return true;
  return isOnLine && mayBeBare(at, hi, isPassword);
}

/** Whether the content of an element may follow the end of its tag at `tag`. */
function mayBeContent(tag: usize, hi: usize): bool {
  const from = pastBlanks(tag + 1, argumentLimit, hi);
  if (byte(from) == Char.less) return true;
  for (let at = from; at < from + contentLimit; at++) {
    if (at >= hi) return true;
    const code = byte(at);
    if (code == Char.less) return at - from >= shortestContent;
    if (isLineEnd(code)) return byte(pastBlanks(at, argumentLimit, hi)) == Char.less;
    if (code == Char.greater) return false;
  }
  return true;
}

/** On a line after the name's, what is no word: a quote may open `value` or `default`, and some signs join nothing. */
function mayFollowLine(at: usize): bool {
  let inner = at;
  while (inner < at + 4 && isQuote(byte(inner))) inner++;
  const code = byte(inner);
  if (inner > at) {
    return code >= beyondAscii || code == Char.backslash || (code | caseBit) == Char.v || (code | caseBit) == Char.d;
  }
  return code != Char.underscore && code != Char.at && code != Char.hash && code != Char.slash;
}

/**
 * Whether the value of the name that holds a keyword may be a secret.
 *
 * @param nameEnd where the name ends
 */
export function mayHaveValue(nameEnd: usize, hi: usize, isPassword: bool): bool {
  let at = nameEnd;
  if (at + behindLimit >= hi || isName(byte(at))) return true;
  while (at - nameEnd < 2 &&
    (byte(at) == Char.doubleQuote || byte(at) == Char.singleQuote || byte(at) == Char.closeBracket)) at++;
  const isQuoted = at - nameEnd == 1 && isQuote(byte(nameEnd));
  const blanks = at;
  let isOnLine = true;
  while (at - blanks < blankLimit && isBlank(byte(at))) {
    if (byte(at) == Char.lineFeed || byte(at) == Char.carriageReturn) isOnLine = false;
    at++;
  }
  const code = byte(at);
  if (code == Char.equals || code == Char.colon) return mayFollowSign(at, at > blanks, hi, isPassword);
  if (code == Char.comma) return at > blanks || !(isQuoted || blanks == nameEnd) || mayFollowComma(at, hi, isPassword);
  if (code == Char.greater) return mayBeContent(at, hi);
  if ((code == Char.bar || code == Char.question) && byte(at + 1) == code && at - blanks <= nearLimit) {
    return mayFallBack(byte(at + 2) == Char.equals ? at + 3 : at + 2, hi, isPassword);
  }
  if (at > blanks && isBlank(code)) return mayBeFarValue(at, hi);
  if (at > blanks && isLetter(code)) {
    return mayFollowBlank(at, isOnLine, at - blanks <= nearLimit, isQuote(byte(blanks - 1)), hi, isPassword);
  }
  if (at > blanks && !isPassword && code >= u32(Char.zero) && code <= u32(Char.nine)) {
    return isOnLine && mayBeBare(at, hi, isPassword);
  }
  return isOnLine || mayFollowLine(at);
}
