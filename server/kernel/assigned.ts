/**
 * Follows a name to the value that is assigned to it, within the kernel: the twin of
 * `server/src/core/kernel/sieveAssigned.ts`, statement by statement, which says what it is for.
 */
import { byte, endsValue, isBlank, isName, isQuote } from './bytes';
import { mayBeTyped, pastBlanks } from './near';
import { isLetter, mayBeBare, mayBeQuoted, mayBeString, mayWrap } from './value';

/** A character of a type between a name and its value. */
function isOfType(code: u32): bool {
  return (isName(code) && code != 45 && code != 36) || code == 46 || code == 60 || code == 62 || code == 91 || code == 93 || code == 63;
}

/** Whether a type and a sign stand at `from`, as in `: string =`. */
function isTyped(from: usize, hi: usize): bool {
  const begin = pastBlanks(from, 1, hi);
  const first = byte(begin);
  if (first == 38 || first == 39 || first >= 128) return true;
  let at = begin;
  while (at < begin + 26 && isOfType(byte(at))) at++;
  // `constant` may stand before a type.
  if (at - begin == 8 && (first | 32) == 99) return true;
  at = pastBlanks(at, 1, hi);
  if (byte(at) == 58) at++;
  return byte(at) == 61 || byte(at) >= 128;
}

/** Whether an object of a parameter may begin with its value: `: { "value": "..."`. */
function mayHoldDefault(open: usize, hi: usize): bool {
  let at = pastBlanks(open + 1, 20, hi);
  for (let i = 0; i < 4 && (byte(at) == 92 || isQuote(byte(at))); i++) at++;
  const code = byte(at) | 32;
  return at + 4 >= hi || isBlank(byte(at)) || code == 118 || code == 100 || code == 123 || (code == 116 && byte(at + 1) == 121);
}

/** Where the operator that begins at `sign` ends. */
function pastSign(sign: usize): usize {
  const second = byte(sign + 1);
  if (byte(sign) == 58) return second == 61 || second == 58 ? sign + 2 : sign + 1;
  if (second == 61) return byte(sign + 2) == 61 ? sign + 3 : sign + 2;
  return second == 62 ? sign + 2 : sign + 1;
}

/** Whether another key of a block stands at `at`, on the line after a colon: one of the next may say what the value is. */
function isKeyOfBlock(at: usize): bool {
  let end = at;
  while (end < at + 25 && isName(byte(end))) end++;
  return byte(end) == 58 || byte(end) >= 128;
}

/** After a sign such as `=` or `:`; `spaced`: blanks stand before it. */
function mayFollowSign(sign: usize, spaced: bool, hi: usize, isPassword: bool): bool {
  const isColon = byte(sign) == 58;
  const from = pastSign(sign);
  if (isColon && (spaced || (isPassword && byte(sign + 1) == 58))) return true;
  let at = from;
  let isNext = false;
  while (at < hi && at - from < 20 && isBlank(byte(at))) {
    if (byte(at) == 10 || byte(at) == 13) isNext = true;
    at++;
  }
  if (at + 48 >= hi) return true;
  if (isColon && isNext && isKeyOfBlock(at)) return true;
  const code = byte(at);
  if (isBlank(code) || (isPassword && spaced && at == from)) return true;
  if (isQuote(code)) return mayBeQuoted(at, hi, isPassword);
  if (code == 123) return isColon ? mayHoldDefault(at, hi) : byte(at + 1) == 123 || isQuote(byte(at + 1));
  if (isColon && isTyped(from, hi)) return true;
  if (isLetter(code) || code == 95 || code == 36 || code == 64 || (!isPassword && code >= 48 && code <= 57)) {
    return mayBeBare(at, hi, isPassword);
  }
  if (code == 91) return byte(at + 1) == 93 || mayBeString(pastBlanks(at + 1, 12, hi), hi, isPassword);
  if (isPassword) return true;
  return !(code == 44 || code == 59 || code == 41 || code == 125 || code == 93);
}

function mayFollowComma(comma: usize, hi: usize, isPassword: bool): bool {
  const at = pastBlanks(comma + 1, 8, hi);
  if (at + 48 >= hi) return true;
  const code = byte(at);
  const inner = isQuote(code) ? byte(at + 1) | 32 : code | 32;
  if (isBlank(code) || inner == 118 || inner == 100 || inner == 119) return true;
  // Its type may come before what stands where nothing else was said.
  if (inner == 116 && (byte(at + 1) | 32) == 121) return true;
  return mayBeString(at, hi, isPassword);
}

/** Whether a colon follows the word at `at`, as in `password for root: ...`. */
function mayBeSaidOf(at: usize, hi: usize): bool {
  let end = at;
  while (end < at + 31 && (isName(byte(end)) || byte(end) == 46 || byte(end) == 64)) end++;
  if (byte(end) >= 128) return true;
  return byte(pastBlanks(end, 2, hi)) == 58;
}

/** Whether a value that prose tells may stand at `at`: in quotes, or with a digit in it. */
function mayBeSaid(at: usize, hi: usize): bool {
  let end = at;
  while (end < at + 40 && !endsValue(byte(end))) {
    const code = byte(end);
    if (code >= 128 || code == 92 || code == 38 || code == 35 || isQuote(code) || (code >= 48 && code <= 57)) return true;
    end++;
  }
  if (end == at + 40 || mayWrap(at, end, hi)) return true;
  // A password may go on behind a sign.
  return !isBlank(byte(end)) && !isBlank(byte(end + 1));
}

/** What stands where nothing else was said: `or "..."`, `|| "..."`, `?? "..."`. */
function mayFallBack(from: usize, hi: usize, isPassword: bool): bool {
  const at = pastBlanks(from, 4, hi);
  if (at + 48 >= hi || (isPassword && at == from)) return true;
  const code = byte(at);
  if (isQuote(code)) return mayBeQuoted(at, hi, isPassword);
  return !isLetter(code) || mayBeBare(at, hi, isPassword);
}

/** After more blanks than join anything else: whether what names the value stands there. */
function mayBeFarValue(blank: usize, hi: usize): bool {
  const at = pastBlanks(blank, 44, hi);
  if (at + 48 >= hi) return true;
  const code = byte(at);
  return code >= 128 || code == 92 || isQuote(code) || (code | 32) == 118 || (code | 32) == 100;
}

function mayFollowBlank(at: usize, isOnLine: bool, isNear: bool, wasQuoted: bool, hi: usize, isPassword: bool): bool {
  if (at + 160 >= hi) return true;
  let end = at;
  while (end < at + 32 && (isName(byte(end)) || byte(end) == 46 || byte(end) == 58)) end++;
  const after = byte(end);
  if (after >= 128 || end == at + 32) return true;
  const first = byte(at) | 32;
  const second = byte(at + 1) | 32;
  const next = byte(end + 1);
  // An attribute, whose value is in quotes; a type stands near the name.
  if (after == 61 && (isNear || isQuote(next) || next == 92 || next >= 128)) return true;
  if (end - at == 3 && first == 102 && second == 111 && isBlank(after)) {
    return mayBeSaidOf(end + 1, hi) || (isNear && mayBeTyped(at, hi));
  }
  if (first == 105 && second == 115 && (end - at == 2 || (end - at == 3 && byte(at + 2) == 58))) {
    return isBlank(after) && (mayBeSaid(pastBlanks(end, 2, hi), hi) || (isNear && mayBeTyped(at, hi)));
  }
  if (end - at == 2 && first == 111 && second == 114) return mayFallBack(end, hi, isPassword);
  if (end - at == 2 && first == 116 && second == 111 && wasQuoted) return true;
  const isProse = isBlank(after) && isLetter(next) && byte(end - 1) != 58;
  if (((first == 118 && second == 97) || (first == 100 && second == 101)) && !isProse) return true;
  if (isNear && mayBeTyped(at, hi)) return true;
  return isOnLine && mayBeBare(at, hi, isPassword);
}

/** Whether the content of an element may follow the end of its tag at `tag`. */
function mayBeContent(tag: usize, hi: usize): bool {
  const from = pastBlanks(tag + 1, 8, hi);
  if (byte(from) == 60) return true;
  for (let at = from; at < from + 300; at++) {
    if (at >= hi) return true;
    const code = byte(at);
    if (code == 60) return at - from >= 4;
    if (code == 10 || code == 13) return byte(pastBlanks(at, 8, hi)) == 60;
    if (code == 62) return false;
  }
  return true;
}

/** On a line after the name's, what is no word: a quote may open `value` or `default`, and some signs join nothing. */
function mayFollowLine(at: usize): bool {
  let inner = at;
  while (inner < at + 4 && isQuote(byte(inner))) inner++;
  const code = byte(inner);
  if (inner > at) return code >= 128 || code == 92 || (code | 32) == 118 || (code | 32) == 100;
  return code != 95 && code != 64 && code != 35 && code != 47;
}

/**
 * Whether the value of the name that holds a keyword may be a secret.
 *
 * @param end where the keyword ends
 */
export function mayHaveValue(nameEnd: usize, hi: usize, isPassword: bool): bool {
  let at = nameEnd;
  if (at + 48 >= hi || isName(byte(at))) return true;
  while (at - nameEnd < 2 && (byte(at) == 34 || byte(at) == 39 || byte(at) == 93)) at++;
  const isQuoted = at - nameEnd == 1 && isQuote(byte(nameEnd));
  const blanks = at;
  let isOnLine = true;
  while (at - blanks < 20 && isBlank(byte(at))) {
    if (byte(at) == 10 || byte(at) == 13) isOnLine = false;
    at++;
  }
  const code = byte(at);
  if (code == 61 || code == 58) return mayFollowSign(at, at > blanks, hi, isPassword);
  if (code == 44) return at > blanks || !(isQuoted || blanks == nameEnd) || mayFollowComma(at, hi, isPassword);
  if (code == 62) return mayBeContent(at, hi);
  if ((code == 124 || code == 63) && byte(at + 1) == code && at - blanks <= 4) {
    return mayFallBack(byte(at + 2) == 61 ? at + 3 : at + 2, hi, isPassword);
  }
  if (at > blanks && isBlank(code)) return mayBeFarValue(at, hi);
  if (at > blanks && isLetter(code)) return mayFollowBlank(at, isOnLine, at - blanks <= 4, isQuote(byte(blanks - 1)), hi, isPassword);
  if (at > blanks && !isPassword && code >= 48 && code <= 57) return isOnLine && mayBeBare(at, hi, isPassword);
  return isOnLine || mayFollowLine(at);
}
