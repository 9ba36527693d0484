/**
 * What several tests of the kernel ask of the bytes near a name or a literal: the twin of `server/kernel/near.ts`, statement by
 * statement.
 */
import { type GateWindow, isBlank, isName, isQuote } from './gateBytes';

const argumentLimit = 64;
const gapLimit = 60;
/** How far from a string `+=` and its like are looked for: a name stands before it. */
const appendLimit = 100;
/** Characters of an indentation. */
const indentLimit = 40;

/** The place of the next byte that is no blank, at most `limit` bytes on; what stands there may be one. */
export function pastBlanks({ bytes, hi }: GateWindow, from: number, limit: number): number {
  let at = from;
  while (at < hi && at - from < limit && isBlank(bytes[at] as number)) at++;
  return at;
}

/** Whether a quoted argument may follow the bracket before `from`, maybe wrapped in a call. */
export function mayQuote({ bytes, hi }: GateWindow, from: number): boolean {
  const to = from + argumentLimit;
  if (to > hi) return true;
  for (let at = from; at < to; at++) {
    const code = bytes[at] as number;
    if (code >= 128 || code === 38 || isQuote(code)) return true;
    if (code === 41 || code === 44 || code === 59 || code === 123) return false;
  }
  return false;
}

/** Whether `=`, `:=`, `default` or `value` stands at `at`. */
export function mayAssign({ bytes }: GateWindow, at: number): boolean {
  const code = bytes[at] as number;
  if (code === 58) return bytes[at + 1] === 61 || (bytes[at + 1] as number) >= 128;
  if (code === 61 || code >= 128) return true;
  const next = (bytes[at + 1] as number) | 32;
  return ((code | 32) === 100 && next === 101) || ((code | 32) === 118 && next === 97);
}

/** Whether a type of one word or two, a length or the body of a property stands at `at`, and then what assigns. */
export function mayBeTyped(window: GateWindow, from: number): boolean {
  const { bytes, hi } = window;
  if (from + 96 >= hi) return true;
  const first = bytes[from] as number;
  let at = from;
  if (first === 91 || first === 123) {
    while (at < from + 48 && bytes[at] !== 93 && bytes[at] !== 125) at++;
    return mayAssign(window, pastBlanks(window, at + 1, 8));
  }
  for (let word = 0; word < 2; word++) {
    const begin = at;
    while (at < begin + 26 && (isName(bytes[at] as number) || bytes[at] === 46)) at++;
    const length = at - begin;
    if (length === 0) return false;
    const open = at;
    if (bytes[at] === 40) while (at < open + 14 && bytes[at - 1] !== 41) at++;
    at = pastBlanks(window, at, 8);
    if (mayAssign(window, at)) return true;
    if (length > 4) return false;
  }
  return false;
}

export function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** Whether a string may begin with this: a quote, maybe escaped or after its prefix. */
export function beginsString(code: number): boolean {
  const folded = lower(code);
  return (
    isQuote(code) ||
    code === 92 ||
    code === 64 ||
    code === 36 ||
    folded === 102 ||
    folded === 114 ||
    folded === 117 ||
    folded === 98
  );
}

export function skipGap({ bytes, hi }: GateWindow, from: number): number {
  let at = from;
  while (at < hi && at - from < gapLimit) {
    const code = bytes[at] as number;
    if (code !== 32 && code !== 9 && code !== 10 && code !== 13) break;
    at++;
  }
  return at;
}

/** A letter, a digit or `_`: of an escape, the last of `\n`, `\x2b`, `\u002b`, `%2B`, `%252B`, `%25252B`. */
export function isWord(code: number): boolean {
  const folded = code | 32;
  return (folded >= 97 && folded <= 122) || (code >= 48 && code <= 57) || code === 95;
}

/** Whether `+=`, `.=`, or `name +` follows what ends at `from`, and is near. */
export function mayAppend({ bytes, hi }: GateWindow, from: number): boolean {
  const to = from + appendLimit;
  if (to >= hi) return true;
  for (let at = from; at < to; at++) {
    const code = bytes[at] as number;
    if (isQuote(code)) return false;
    if (code === 43 || (code === 46 && bytes[at + 1] === 61) || code === 38) return true;
  }
  return false;
}

/** Whether the string that ends with the quote at `quote` may go on in another. */
export function mayJoin(window: GateWindow, quote: number): boolean {
  const { bytes, hi } = window;
  const at = skipGap(window, quote + 1);
  if (at >= hi) return true;
  const code = bytes[at] as number;
  const isNext = code === 59 || (at > quote + 1 && (isWord(code) || code === 36 || code === 64));
  if (isNext && mayAppend(window, at)) return true;
  const after = skipGap(window, at + 1);
  if (after >= hi) return true;
  const next = bytes[after] as number;
  if (code === 44) return beginsString(next);
  if (code === 41) return next === 46;
  if (code === 125) return next === 35 || next === 36;
  if (code === 60) return next === 62;
  if (code === 124) return next === 124;
  if (code === 46) return next === 46 || next === 99 || next === 67 || beginsString(next);
  if (code === 43 || code === 38 || code === 126 || code === 94 || code === 92) return true;
  if (isQuote(code)) return true;
  return beginsString(code) && beginsString(next);
}

/** Whether the line that begins with the literal at `at` may be the first of a block of YAML, which goes on after the end `end`. */
export function mayFold({ bytes, lo, hi }: GateWindow, at: number, end: number): boolean {
  let begin = at;
  while (begin > lo && at - begin < indentLimit && (bytes[begin - 1] === 32 || bytes[begin - 1] === 9)) begin--;
  if (begin === at) return false;
  if (begin < lo + 4) return true;
  if (bytes[begin - 1] !== 10) return false;
  let head = begin - 2;
  if (bytes[head] === 13 || bytes[head] === 32) head--;
  if (bytes[head] === 45 || bytes[head] === 43) head--;
  if (bytes[head] !== 62 && bytes[head] !== 124) return false;
  const next = bytes[end] === 13 ? end + 2 : end + 1;
  return next >= hi || bytes[next] === 32 || bytes[next] === 9;
}
