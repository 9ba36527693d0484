/**
 * Follows a name to the value that is assigned to it, on bytes, by the spellings of `detectors/generic.ts`: says no only where one
 * of them alone can match, and its value is one that the checks of `core/generic` reject. Lets the name through in all other
 * places. The twin of `server/kernel/assigned.ts`, statement by statement.
 */
import { endsValue, type GateWindow, isBlank, isName, isQuote } from './gateBytes';
import { mayBeTyped, pastBlanks } from './near';
import { isLetter, mayBeBare, mayBeQuoted, mayBeString, mayWrap } from './sieveValue';

/** Blanks between a name and its type. */
const longestBeforeType = 4;

/** A character of a type between a name and its value. */
function isOfType(code: number): boolean {
  return (
    (isName(code) && code !== 45 && code !== 36) ||
    code === 46 ||
    code === 60 ||
    code === 62 ||
    code === 91 ||
    code === 93 ||
    code === 63
  );
}

/** Whether a type and a sign stand at `from`, as in `: string =`. */
function isTyped(window: GateWindow, from: number): boolean {
  const { bytes } = window;
  const begin = pastBlanks(window, from, 1);
  const first = bytes[begin] as number;
  if (first === 38 || first === 39 || first >= 128) return true;
  let at = begin;
  while (at < begin + 26 && isOfType(bytes[at] as number)) at++;
  // `constant` may stand before a type.
  if (at - begin === 8 && (first | 32) === 99) return true;
  at = pastBlanks(window, at, 1);
  if ((bytes[at] as number) === 58) at++;
  return (bytes[at] as number) === 61 || (bytes[at] as number) >= 128;
}

/** Whether an object of a parameter may begin with its value: `: { "value": "..."`. */
function mayHoldDefault(window: GateWindow, open: number): boolean {
  const { bytes, hi } = window;
  let at = pastBlanks(window, open + 1, 20);
  for (let i = 0; i < 4 && ((bytes[at] as number) === 92 || isQuote(bytes[at] as number)); i++) at++;
  const code = (bytes[at] as number) | 32;
  const isType = code === 116 && bytes[at + 1] === 121;
  return at + 4 >= hi || isBlank(bytes[at] as number) || code === 118 || code === 100 || code === 123 || isType;
}

/** Where the operator that begins at `sign` ends. */
function pastSign(window: GateWindow, sign: number): number {
  const { bytes } = window;
  const second = bytes[sign + 1] as number;
  if ((bytes[sign] as number) === 58) return second === 61 || second === 58 ? sign + 2 : sign + 1;
  if (second === 61) return (bytes[sign + 2] as number) === 61 ? sign + 3 : sign + 2;
  return second === 62 ? sign + 2 : sign + 1;
}

/** Whether another key of a block stands at `at`, on the line after a colon: one of the next may say what the value is. */
function isKeyOfBlock({ bytes }: GateWindow, at: number): boolean {
  let end = at;
  while (end < at + 25 && isName(bytes[end] as number)) end++;
  return bytes[end] === 58 || (bytes[end] as number) >= 128;
}

/** After a sign such as `=` or `:`; `spaced`: blanks stand before it. */
function mayFollowSign(window: GateWindow, sign: number, spaced: boolean, isPassword: boolean): boolean {
  const { bytes, hi } = window;
  const isColon = (bytes[sign] as number) === 58;
  const from = pastSign(window, sign);
  if (isColon && (spaced || (isPassword && (bytes[sign + 1] as number) === 58))) return true;
  let at = from;
  let isNext = false;
  while (at < hi && at - from < 20 && isBlank(bytes[at] as number)) {
    if ((bytes[at] as number) === 10 || (bytes[at] as number) === 13) isNext = true;
    at++;
  }
  if (at + 48 >= hi) return true;
  if (isColon && isNext && isKeyOfBlock(window, at)) return true;
  const code = bytes[at] as number;
  if (isBlank(code) || (isPassword && spaced && at === from)) return true;
  if (isQuote(code)) return mayBeQuoted(window, at, isPassword);
  if (code === 123) {
    if (isColon) return mayHoldDefault(window, at);
    return (bytes[at + 1] as number) === 123 || isQuote(bytes[at + 1] as number);
  }
  if (isColon && isTyped(window, from)) return true;
  if (isLetter(code) || code === 95 || code === 36 || code === 64 || (!isPassword && code >= 48 && code <= 57)) {
    return mayBeBare(window, at, isPassword);
  }
  if (code === 91) {
    return (bytes[at + 1] as number) === 93 || mayBeString(window, pastBlanks(window, at + 1, 12), isPassword);
  }
  if (isPassword) return true;
  return !(code === 44 || code === 59 || code === 41 || code === 125 || code === 93);
}

function mayFollowComma(window: GateWindow, comma: number, isPassword: boolean): boolean {
  const { bytes, hi } = window;
  const at = pastBlanks(window, comma + 1, 8);
  if (at + 48 >= hi) return true;
  const code = bytes[at] as number;
  const inner = isQuote(code) ? (bytes[at + 1] as number) | 32 : code | 32;
  if (isBlank(code) || inner === 118 || inner === 100 || inner === 119) return true;
  // Its type may come before what stands where nothing else was said.
  if (inner === 116 && ((bytes[at + 1] as number) | 32) === 121) return true;
  return mayBeString(window, at, isPassword);
}

/** Whether a colon follows the word at `at`, as in `password for root: ...`. */
function mayBeSaidOf(window: GateWindow, at: number): boolean {
  const { bytes } = window;
  let end = at;
  while (
    end < at + 31 &&
    (isName(bytes[end] as number) || (bytes[end] as number) === 46 || (bytes[end] as number) === 64)
  )
    end++;
  if ((bytes[end] as number) >= 128) return true;
  return (bytes[pastBlanks(window, end, 2)] as number) === 58;
}

/** Whether a value that prose tells may stand at `at`: in quotes, or with a digit in it. */
function mayBeSaid(window: GateWindow, at: number): boolean {
  const { bytes } = window;
  let end = at;
  while (end < at + 40 && !endsValue(bytes[end] as number)) {
    const code = bytes[end] as number;
    if (code >= 128 || code === 92 || code === 38 || code === 35 || isQuote(code) || (code >= 48 && code <= 57))
      return true;
    end++;
  }
  if (end === at + 40 || mayWrap(window, at, end)) return true;
  // A password may go on behind a sign.
  return !isBlank(bytes[end] as number) && !isBlank(bytes[end + 1] as number);
}

/** What stands where nothing else was said: `or "..."`, `|| "..."`, `?? "..."`. */
function mayFallBack(window: GateWindow, from: number, isPassword: boolean): boolean {
  const { bytes, hi } = window;
  const at = pastBlanks(window, from, 4);
  if (at + 48 >= hi || (isPassword && at === from)) return true;
  const code = bytes[at] as number;
  if (isQuote(code)) return mayBeQuoted(window, at, isPassword);
  return !isLetter(code) || mayBeBare(window, at, isPassword);
}

/** After more blanks than join anything else: whether what names the value stands there. */
function mayBeFarValue(window: GateWindow, blank: number): boolean {
  const { bytes, hi } = window;
  const at = pastBlanks(window, blank, 44);
  if (at + 48 >= hi) return true;
  const code = bytes[at] as number;
  return code >= 128 || code === 92 || isQuote(code) || (code | 32) === 118 || (code | 32) === 100;
}

function mayFollowBlank(
  window: GateWindow,
  at: number,
  isOnLine: boolean,
  isNear: boolean,
  wasQuoted: boolean,
  isPassword: boolean,
): boolean {
  const { bytes, hi } = window;
  if (at + 160 >= hi) return true;
  let end = at;
  while (
    end < at + 32 &&
    (isName(bytes[end] as number) || (bytes[end] as number) === 46 || (bytes[end] as number) === 58)
  )
    end++;
  const after = bytes[end] as number;
  if (after >= 128 || end === at + 32) return true;
  const first = (bytes[at] as number) | 32;
  const second = (bytes[at + 1] as number) | 32;
  const next = bytes[end + 1] as number;
  // An attribute, whose value is in quotes; a type stands near the name.
  if (after === 61 && (isNear || isQuote(next) || next === 92 || next >= 128)) return true;
  if (end - at === 3 && first === 102 && second === 111 && isBlank(after)) {
    return mayBeSaidOf(window, end + 1) || (isNear && mayBeTyped(window, at));
  }
  if (first === 105 && second === 115 && (end - at === 2 || (end - at === 3 && (bytes[at + 2] as number) === 58))) {
    return isBlank(after) && (mayBeSaid(window, pastBlanks(window, end, 2)) || (isNear && mayBeTyped(window, at)));
  }
  if (end - at === 2 && first === 111 && second === 114) return mayFallBack(window, end, isPassword);
  if (end - at === 2 && first === 116 && second === 111 && wasQuoted) return true;
  const isProse = isBlank(after) && isLetter(next) && bytes[end - 1] !== 58;
  if (((first === 118 && second === 97) || (first === 100 && second === 101)) && !isProse) return true;
  if (isNear && mayBeTyped(window, at)) return true;
  return isOnLine && mayBeBare(window, at, isPassword);
}

/** Whether the content of an element may follow the end of its tag at `tag`. */
function mayBeContent(window: GateWindow, tag: number): boolean {
  const { bytes, hi } = window;
  const from = pastBlanks(window, tag + 1, 8);
  if ((bytes[from] as number) === 60) return true;
  for (let at = from; at < from + 300; at++) {
    if (at >= hi) return true;
    const code = bytes[at] as number;
    if (code === 60) return at - from >= 4;
    if (code === 10 || code === 13) return (bytes[pastBlanks(window, at, 8)] as number) === 60;
    if (code === 62) return false;
  }
  return true;
}

/** On a line after the name's, what is no word: a quote may open `value` or `default`, and some signs join nothing. */
function mayFollowLine({ bytes }: GateWindow, at: number): boolean {
  let inner = at;
  while (inner < at + 4 && isQuote(bytes[inner] as number)) inner++;
  const code = bytes[inner] as number;
  if (inner > at) return code >= 128 || code === 92 || (code | 32) === 118 || (code | 32) === 100;
  return code !== 95 && code !== 64 && code !== 35 && code !== 47;
}

/**
 * Whether the value of the name that holds a keyword may be a secret.
 *
 * @param nameEnd where the name ends
 */
export function mayHaveValue(window: GateWindow, nameEnd: number, isPassword: boolean): boolean {
  const { bytes, hi } = window;
  let at = nameEnd;
  if (at + 48 >= hi || isName(bytes[at] as number)) return true;
  while (
    at - nameEnd < 2 &&
    ((bytes[at] as number) === 34 || (bytes[at] as number) === 39 || (bytes[at] as number) === 93)
  )
    at++;
  const isQuoted = at - nameEnd === 1 && isQuote(bytes[nameEnd] as number);
  const blanks = at;
  let isOnLine = true;
  while (at - blanks < 20 && isBlank(bytes[at] as number)) {
    if ((bytes[at] as number) === 10 || (bytes[at] as number) === 13) isOnLine = false;
    at++;
  }
  const code = bytes[at] as number;
  if (code === 61 || code === 58) return mayFollowSign(window, at, at > blanks, isPassword);
  if (code === 44) return at > blanks || !(isQuoted || blanks === nameEnd) || mayFollowComma(window, at, isPassword);
  if (code === 62) return mayBeContent(window, at);
  if ((code === 124 || code === 63) && (bytes[at + 1] as number) === code && at - blanks <= 4) {
    return mayFallBack(window, (bytes[at + 2] as number) === 61 ? at + 3 : at + 2, isPassword);
  }
  if (at > blanks && isBlank(code)) return mayBeFarValue(window, at);
  if (at > blanks && isLetter(code)) {
    const isNear = at - blanks <= longestBeforeType;
    return mayFollowBlank(window, at, isOnLine, isNear, isQuote(bytes[blanks - 1] as number), isPassword);
  }
  if (at > blanks && !isPassword && code >= 48 && code <= 57) return isOnLine && mayBeBare(window, at, isPassword);
  return isOnLine || mayFollowLine(window, at);
}
