/**
 * Looks at a value that is assigned to a name, on bytes: most are words of a program, or too short, and nothing that the generic
 * tier reports. The twin of `server/kernel/value.ts`, statement by statement.
 */
import { endsValue, type GateWindow, isBlank, isName, isPlain, isQuote } from './gateBytes';
import { mayQuote, pastBlanks } from './near';
import { isNameOfWords } from './sieveWords';

export function isLetter(code: number): boolean {
  const folded = code | 32;
  return folded >= 97 && folded <= 122;
}

/** Whether text may be words glued together to be remembered, as `isGluedPhrase` in `generic/values.ts` takes them. */
function mayBeGlued({ bytes }: GateWindow, from: number, to: number): boolean {
  if (to - from < 10) return false;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const code = bytes[at] as number;
    if (!isLetter(code)) return false;
    if (code < 97) capitals++;
  }
  return capitals === 0 ? to - from >= 15 : capitals >= 5 && (bytes[from] as number) < 97;
}

/** Whether a user may stand before a word, so that it is a password all the same; see `isBesideUser` in `generic/login.ts`. */
function mayBeOfUser({ bytes, lo }: GateWindow, from: number, to: number): boolean {
  if (to - from < 6 || to - from > 24) return false;
  for (let at = from; at < to; at++) if ((bytes[at] as number) < 97 || (bytes[at] as number) > 122) return false;
  if (from < lo + 260) return true;
  for (let at = from - 260; at + 3 < from; at++) {
    const first = (bytes[at] as number) | 32;
    if (first !== 117 && first !== 108) continue;
    const second = (bytes[at + 1] as number) | 32;
    const third = (bytes[at + 2] as number) | 32;
    if (first === 117 && ((second === 115 && third === 101) || (second === 105 && third === 100))) return true;
    if (first === 108 && second === 111 && third === 103) return true;
  }
  return false;
}

function isNoValue(window: GateWindow, from: number, to: number, isPassword: boolean): boolean {
  const { bytes } = window;
  const length = to - from;
  if (isPassword) {
    if (!isLetter(bytes[to - 1] as number) || length < 5 || length > 80) return false;
    return !mayBeGlued(window, from, to) && isNameOfWords(window, from, to, 0) && !mayBeOfUser(window, from, to);
  }
  if (length < 8) return true;
  return length <= 80 && length !== 36 && isNameOfWords(window, from, to, 3);
}

export function mayBeQuoted(window: GateWindow, quote: number, isPassword: boolean): boolean {
  const { bytes, hi } = window;
  const code = bytes[quote] as number;
  let at = quote + 1;
  while (at < hi && at - quote <= 82 && isPlain(bytes[at] as number)) at++;
  if (at + 1 >= hi || (bytes[at] as number) !== code) return true;
  const length = at - quote - 1;
  if (length === 0 && (code === 96 || (bytes[at + 1] as number) === code)) return true;
  if (length < 4) return false;
  return !isNoValue(window, quote + 1, at, isPassword);
}

/** Whether a string may begin behind the bare text that ends at `end`, in what wraps it. */
export function mayWrap(window: GateWindow, from: number, end: number): boolean {
  const { bytes } = window;
  const after = bytes[end] as number;
  if (after === 40) return mayQuote(window, end + 1);
  return (
    end - from === 3 &&
    ((bytes[from] as number) | 32) === 110 &&
    ((bytes[pastBlanks(window, end, 2)] as number) | 32) === 115
  );
}

export function mayBeBare(window: GateWindow, from: number, isPassword: boolean): boolean {
  const { bytes, hi } = window;
  let at = from;
  while (at < hi && at - from <= 82 && isPlain(bytes[at] as number)) at++;
  if (at + 16 >= hi || at - from > 82) return true;
  const after = bytes[at] as number;
  if (!endsValue(after) || mayWrap(window, from, at)) return true;
  if (after === 60 && (bytes[at + 1] as number) === 60) return true;
  if (isPassword) {
    if (!isBlank(after) && after !== 40 && after !== 41 && after !== 60 && after !== 62 && mayEndLine(window, at))
      return true;
    if (at - from < 5) return false;
  }
  return !isNoValue(window, from, at, isPassword);
}

/** Where no bare value counts: whether what begins at `at` may be a string, or is not told. */
export function mayBeString(window: GateWindow, at: number, isPassword: boolean): boolean {
  const { bytes, hi } = window;
  const code = bytes[at] as number;
  if (isQuote(code)) return mayBeQuoted(window, at, isPassword);
  if (code >= 128 || code === 92 || code === 38 || code === 60 || code === 35 || code === 40 || code === 64)
    return true;
  if (code === 91) return (bytes[at + 1] as number) === 93;
  let end = at;
  while (
    end < hi &&
    end - at < 48 &&
    (isName(bytes[end] as number) || (bytes[end] as number) === 46 || (bytes[end] as number) === 58)
  )
    end++;
  if (end + 16 >= hi || end - at >= 48) return true;
  const after = bytes[end] as number;
  return isQuote(after) || after === 92 || after === 35 || after >= 128 || mayWrap(window, at, end);
}

/** Whether a password that goes on behind `from` may end its line. */
function mayEndLine(window: GateWindow, from: number): boolean {
  const { bytes, hi } = window;
  let at = from;
  while (at < from + 128) {
    const code = bytes[at] as number;
    if (isBlank(code) || isQuote(code) || code === 40 || code === 41 || code === 60 || code === 62 || code === 92)
      break;
    at++;
  }
  const last = bytes[at - 1] as number;
  if (last === 44 || last === 59 || last === 123 || last === 91) return false;
  for (let i = 0; i < 8 && ((bytes[at] as number) === 32 || (bytes[at] as number) === 9); i++) at++;
  return at >= hi || (bytes[at] as number) === 10 || (bytes[at] as number) === 13;
}
