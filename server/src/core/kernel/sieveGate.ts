/**
 * The gates of `core/generic/gate` on bytes, so that the kernel turns most words away itself: the twin of
 * `server/kernel/gate.ts`, statement by statement. Lets through whatever bytes alone do not tell.
 */

import { lettersOnly } from '../generic/gate';
import { ends, type GateWindow, isBlank, isCloser, isName, isQuote, leads } from './gateBytes';
import { mayBeTyped, mayQuote, pastBlanks } from './near';
import { mayHoldAccount } from './sieveAccount';
import { mayHaveValue } from './sieveAssigned';
import { isAbout, isOtherPass, isOtherWord, mayBeOfJwt } from './sieveNames';

/** In a stored test: no gate, and those of the catalogue. */
export const gateNumbers = { none: 0, assignment: 1, 'key-assignment': 2, account: 3 } as const;

/** The rest of a name, with what its pattern takes for a part of the word: `authorization`, `pass_phrase`. */
const nameLimit = 50;
const closerLimit = 5;
const blankLimit = 20;
const leadLimit = 64;
const valueLimit = 80;
const shortestKey = 8;
/** `or`, `for`, `new`: words between a name and its value. */
const shortWord = 3;

/** Whether `default` may stand in the next 210 bytes. */
function mayDefault({ bytes, hi }: GateWindow, from: number): boolean {
  const to = from + 210;
  if (to > hi) return true;
  for (let at = from; at < to; at++) {
    if (bytes[at] === 100 && bytes[at + 1] === 101 && bytes[at + 2] === 102 && bytes[at + 3] === 97) return true;
  }
  return false;
}

/** Whether blanks alone may join the name around `start` and its value. */
function mayStandBeforeBlank({ bytes, lo }: GateWindow, start: number): boolean {
  let begin = start;
  while (begin > lo && start - begin < 64 && (isName(bytes[begin - 1] as number) || bytes[begin - 1] === 46)) begin--;
  if (bytes[begin] === 45) return true;
  let at = begin - 1;
  while (at >= lo && (bytes[at] === 32 || bytes[at] === 9)) at--;
  if (at <= lo) return true;
  const code = bytes[at] as number;
  if (code >= 128 || code === 10 || code === 64 || code === 60 || code === 58 || code === 123 || code === 59)
    return true;
  if (at + 1 < begin) {
    const last = code | 32;
    const second = (bytes[at - 1] as number) | 32;
    if ((last === 101 || last === 118) && second === 110) return true;
    if (last === 103 && second === 114) return true;
    if (last === 116 && second === 101) return true;
    if (last === 120 && second === 116) return true;
    if (
      (last === 101 && second === 108) ||
      (last === 114 && second === 101) ||
      bytes[at - 1] === 45 ||
      bytes[at - 2] === 45
    )
      return true;
  }
  for (let i = Math.max(lo, begin - 64); i + 5 <= begin; i++) {
    const first = bytes[i] as number;
    const next = (bytes[i + 1] as number) | 32;
    if (first === 40 && (next === 100 || next === 115)) return true;
    if ((first | 32) === 117 && next === 115 && bytes[i + 2] === 101 && bytes[i + 3] === 114) return true;
    if (first === 108 && bytes[i + 1] === 111 && bytes[i + 2] === 103 && bytes[i + 3] === 105) return true;
  }
  return false;
}

/** Whether a bracket opens before the name that ends at `nameEnd`, as in `strcpy(password, "..."` and `{password, "..."`. */
function isFirst({ bytes, lo }: GateWindow, nameEnd: number): boolean {
  let at = nameEnd;
  while (at > lo && nameEnd - at < 80) {
    const code = bytes[at - 1] as number;
    if (!(isName(code) || code === 46 || code === 62 || isBlank(code))) break;
    at--;
  }
  if (at <= lo) return true;
  const code = bytes[at - 1] as number;
  // `set :password, "..."` of Ruby.
  return code === 40 || code === 123 || (code === 58 && bytes[at - 2] === 32);
}

/** Whether `, value` may stand at the comma at `comma`, or the comma after a quoted name. */
function mayComma(window: GateWindow, comma: number, nameEnd: number): boolean {
  const { bytes, hi } = window;
  const last = bytes[nameEnd - 1] as number;
  if (isQuote(last)) return true;
  let at = pastBlanks(window, comma + 1, blankLimit * 3);
  for (let i = 0; i < 4 && at < hi && (bytes[at] === 92 || bytes[at] === 60 || isQuote(bytes[at] as number)); i++) at++;
  if (at >= hi) return true;
  const code = bytes[at] as number;
  if (isQuote(bytes[at - 1] as number) && isFirst(window, nameEnd)) return true;
  return code >= 128 || (code | 32) === 118 || (code | 32) === 100 || isBlank(code);
}

/** What the sign at `at` after a name, or after the blanks behind it, says: 1 a value may follow, 0 none, 2 after blanks alone. */
function joinOf(window: GateWindow, at: number, nameEnd: number): number {
  const { bytes } = window;
  const code = bytes[at] as number;
  const next = bytes[at + 1] as number;
  const folded = next | 32;
  if (code >= 128 || next >= 128 || code === 61 || code === 58 || code === 62 || code === 96) return 1;
  if (code === 44) return mayComma(window, at, nameEnd) ? 1 : 2;
  if (code === 40) return mayQuote(window, at + 1) ? 1 : 0;
  if (code === 41) {
    let past = at + 1;
    while (past < at + 3 && bytes[past] === 41) past++;
    const open = pastBlanks(window, past, 8);
    const after = bytes[open] as number;
    const isFallback = after === 124 || after === 63 || (after | 32) === 111 || after >= 128;
    const isNamed = isQuote(bytes[nameEnd - 1] as number);
    if (after === 123 && mayQuote(window, open + 1)) return 1;
    return isFallback || (isNamed && (after === 44 || after === 46 || after === 123)) ? 1 : 0;
  }
  if (code === 37) return next === 51 || next === 50 ? 1 : 2;
  if (code === 124) return next === 124 || bytes[pastBlanks(window, at + 1, 20)] === 96 ? 1 : 0;
  if (code === 63) return next === 63 || next === 58 || next === 61 || isBlank(next) ? 1 : 2;
  if (code === 60) return next === 45 || (next === 47 && bytes[at + 2] === 107) ? 1 : 0;
  if (code === 42) return next === 42 || next === 58 ? 1 : 0;
  if (code === 91) return mayBeTyped(window, at) ? 1 : 2;
  if (code === 45) return next === 62 ? 1 : 2;
  if (code === 33 || code === 43) return next === 61 || (code === 33 && next === 58) ? 1 : 2;
  if (code === 46) return folded === 101 ? 1 : 2;
  if (code === 38) return folded === 113 || next === 35 ? 1 : 2;
  if (code === 123) return mayDefault(window, at) || mayQuote(window, at + 1) || mayBeTyped(window, at) ? 1 : 0;
  if (code === 34 || code === 39) return at === nameEnd || folded === 118 ? 1 : 2;
  if (code === 92) return 1;
  const letter = code | 32;
  if (letter === 116 && folded === 111 && isBlank(bytes[at + 2] as number)) return 1;
  if (at > nameEnd && letter >= 97 && letter <= 122 && mayBeTyped(window, at)) return 1;
  if (letter === 111) return folded === 114 ? 1 : 2;
  if (letter === 118) return folded === 97 ? 1 : 2;
  if (letter === 100) return folded === 101 ? 1 : 2;
  if (letter === 105) return folded === 115 ? 1 : 2;
  if (letter === 102) return folded === 111 ? 1 : 2;
  return 2;
}

/** @param at where what follows the name stands, and the blanks behind it */
function passesAssignment(window: GateWindow, start: number, nameEnd: number, at: number): boolean {
  if (at + 8 >= window.hi) return true;
  const join = joinOf(window, at, nameEnd);
  if (join === 2) return at > nameEnd && mayStandBeforeBlank(window, start);
  return join === 1;
}

/** Whether what stands after a value that is none itself, `length` long, says that the value comes later. */
function goesOn(window: GateWindow, from: number, length: number): boolean {
  const { bytes, hi } = window;
  if (from + 32 >= hi) return true;
  const code = bytes[from] as number;
  if (code === 40) return mayQuote(window, from + 1);
  let at = isQuote(code) ? from + 1 : from;
  while (at < from + 12 && isBlank(bytes[at] as number)) at++;
  if (at < from + 12) {
    const after = bytes[at] as number;
    if (after === 59 || after === 44 || after === 41 || after === 125) return false;
    if (after === 93 && isQuote(code)) return false;
  }
  if (isQuote(code) || code === 60 || code === 91) return true;
  if (isBlank(code) && (length <= shortWord || bytes[from - 1] === 58 || bytes[from - 1] === 61)) return true;
  at = from;
  for (let i = 0; i < 6; i++) {
    const closer = bytes[at] as number;
    if (!(isQuote(closer) || closer === 92 || closer === 62 || closer === 91 || closer === 93 || closer === 63)) break;
    at++;
  }
  at = pastBlanks(window, at, blankLimit);
  const last = bytes[at] as number;
  return at >= hi || last === 61 || last === 58 || last >= 128;
}

/** Whether a bare value `[from, to)` may be text, as in a shell or a file of settings, that `[nameEnd, from)` joins to its name. */
function mayBeText(window: GateWindow, nameEnd: number, from: number, to: number): boolean {
  const { bytes } = window;
  let signs = 0;
  let hasBlanks = false;
  for (let at = nameEnd; at < from; at++) {
    const code = bytes[at] as number;
    if (code === 124) return true;
    if (isBlank(code)) hasBlanks = true;
    else if (code === 61 || code === 58) signs++;
    else if (code !== 64 && code !== 45 && code !== 43 && code !== 33) return false;
  }
  const after = bytes[to] as number;
  if (signs > 3) return false;
  if (hasBlanks) return after === 10 || after === 13;
  return (
    isBlank(after) || isQuote(after) || after === 59 || after === 38 || after === 44 || after === 41 || after === 60
  );
}

/** @param past where what follows the name stands, and the blanks behind it */
function passesKeyAssignment(window: GateWindow, nameEnd: number, past: number): boolean {
  const { bytes, hi } = window;
  if (past >= hi || bytes[past] === 123 || (bytes[past] === 60 && bytes[past + 1] === 47)) return true;
  if (mayBeTyped(window, past)) return true;
  let at = nameEnd;
  let isQuoted = false;
  while (at < hi && at - nameEnd < leadLimit && leads(bytes[at] as number)) {
    const code = bytes[at] as number;
    if (isQuote(code) || code === 62 || code === 92) isQuoted = true;
    at++;
  }
  const from = at;
  if (bytes[at] === 38 || bytes[at] === 37) return true;
  let hasDigit = false;
  while (at < hi && at - from < valueLimit && !ends(bytes[at] as number)) {
    const code = bytes[at] as number;
    if (code >= 128) return true;
    if (code >= 48 && code <= 57) hasDigit = true;
    at++;
  }
  if (at >= hi || at - from === valueLimit) return true;
  const length = at - from;
  // In quotes it may go on behind a sign that ends a bare value.
  const ending = bytes[at] as number;
  if (
    isQuoted &&
    length > 0 &&
    !isQuote(ending) &&
    !isBlank(ending) &&
    !(ending === 92 && isQuote(bytes[at + 1] as number))
  )
    return true;
  if (length === 0) return bytes[at] === 123;
  if (isQuoted && (hasDigit || length >= lettersOnly)) return true;
  // A sign that may stand between a name and a value may also begin it.
  let begin = from;
  while (
    begin > nameEnd &&
    !isBlank(bytes[begin - 1] as number) &&
    (bytes[begin - 1] as number) !== 61 &&
    (bytes[begin - 1] as number) !== 58
  )
    begin--;
  if (!isQuoted && hasDigit && at - begin >= shortestKey) return true;
  if (!isQuoted && length >= lettersOnly && mayBeText(window, nameEnd, from, at)) return true;
  return goesOn(window, at, length);
}

/**
 * Whether a gate may let the word `[start, end)` through.
 *
 * @param gate one of {@link gateNumbers}
 * @param sees whether escapes and joins are seen through
 */
export function passesGate(gate: number, window: GateWindow, start: number, end: number, sees: boolean): boolean {
  if (gate === gateNumbers.none) return true;
  if (gate === gateNumbers.account) return mayHoldAccount(window, start, end, sees);
  // A literal may hold what joins (`pw:`, `_api="`).
  let keyword = end;
  while (keyword > start && !isName(window.bytes[keyword - 1] as number)) keyword--;
  const isPassword = gate === gateNumbers.assignment;
  if (isPassword ? isOtherPass(window, keyword) : isOtherWord(window, keyword) || isAbout(window, keyword))
    return false;
  const { bytes, hi } = window;
  let nameEnd = keyword;
  while (nameEnd < hi && nameEnd - keyword < nameLimit && isName(bytes[nameEnd] as number)) nameEnd++;
  let closed = nameEnd;
  while (closed < hi && closed - nameEnd < closerLimit && isCloser(bytes[closed] as number)) closed++;
  const past = pastBlanks(window, closed, blankLimit);
  if (!passesAssignment(window, start, closed, past)) return false;
  if (isPassword || mayBeOfJwt(window, keyword)) return mayHaveValue(window, nameEnd, true);
  return passesKeyAssignment(window, nameEnd, past) && mayHaveValue(window, nameEnd, false);
}
