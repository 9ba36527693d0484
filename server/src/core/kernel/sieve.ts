/**
 * Runs the tests of a `Sieve` on a hit: the twin of `server/kernel/sieve.ts`, statement by statement. Bytes beyond ASCII, and
 * what lies beyond the bytes at hand, let a hit through: who confirms it sees the whole text.
 */
import { noClass, type Sieve, storedLiteral, testBytes, testKinds } from '../sieve';
import type { GateWindow } from './gateBytes';
import { passesGate } from './sieveGate';

/** The bytes around a chunk, and what was found out about the place that was asked about last: tests ask the same. */
export interface SieveWindow extends GateWindow {
  escapeAt: number;
  isEscape: boolean;
  hiddenAt: number;
  isHidden: boolean;
}

/** A window that nothing was found out about yet. */
export function sieveWindow(bytes: Uint8Array, lo: number, hi: number): SieveWindow {
  return { bytes, lo, hi, escapeAt: 0, isEscape: false, hiddenAt: 0, isHidden: false };
}

/** How far before a literal an escape sequence may begin. */
const escapeLength = 12;
/** How far from a literal an escape or a join is looked for. */
const nearby = 240;
const gapLimit = 60;
/** How far from a string `+=` and its like are looked for: a name stands before it. */
const appendLimit = 100;
/** Characters of an indentation. */
const indentLimit = 40;

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function isQuote(code: number): boolean {
  return code === 34 || code === 39 || code === 96;
}

/** Whether a string may begin with this: a quote, maybe escaped or after its prefix. */
function beginsString(code: number): boolean {
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

function skipGap({ bytes, hi }: SieveWindow, from: number): number {
  let at = from;
  while (at < hi && at - from < gapLimit) {
    const code = bytes[at] as number;
    if (code !== 32 && code !== 9 && code !== 10 && code !== 13) break;
    at++;
  }
  return at;
}

/** Whether `+=`, `.=`, or `name +` follows what ends at `from`, and is near. */
function mayAppend({ bytes, hi }: SieveWindow, from: number): boolean {
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
function mayJoin(window: SieveWindow, quote: number): boolean {
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

/** Whether an escape or a join may follow in the string or word at `at`. */
function mayHide(window: SieveWindow, at: number): boolean {
  if (window.hiddenAt !== at) {
    window.hiddenAt = at;
    window.isHidden = seeHidden(window, at);
  }
  return window.isHidden;
}

/** Whether the line that begins with the literal at `at` may be the first of a block of YAML, which goes on after the end `end`. */
function mayFold({ bytes, lo, hi }: SieveWindow, at: number, end: number): boolean {
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

function seeHidden(window: SieveWindow, at: number): boolean {
  const { bytes, hi } = window;
  for (let i = at; i < at + nearby; i++) {
    if (i >= hi) return true;
    const code = bytes[i] as number;
    if (code === 10 || code === 13) return mayFold(window, at, i);
    if (code <= 32) return false;
    if (code === 92 || code === 37 || code === 38 || code === 36) return true;
    if (isQuote(code)) return mayJoin(window, i);
  }
  return false;
}

/** Whether an escape sequence may end directly before `at`. */
function mayEscape(window: SieveWindow, at: number): boolean {
  if (window.escapeAt !== at) {
    window.escapeAt = at;
    window.isEscape = seeEscape(window, at);
  }
  return window.isEscape;
}

/** A letter, a digit or `_`: of an escape, the last of `\n`, `\x2b`, `\u002b`, `%2B`, `%252B`, `%25252B`. */
function isWord(code: number): boolean {
  const folded = code | 32;
  return (folded >= 97 && folded <= 122) || (code >= 48 && code <= 57) || code === 95;
}

function seeEscape({ bytes, lo }: SieveWindow, at: number): boolean {
  if (at - lo >= escapeLength && isWord(bytes[at - 1] as number)) {
    return (
      bytes[at - 2] === 92 ||
      bytes[at - 4] === 92 ||
      bytes[at - 6] === 92 ||
      bytes[at - 3] === 37 ||
      bytes[at - 5] === 37 ||
      bytes[at - 7] === 37
    );
  }
  for (let i = Math.max(lo, at - escapeLength); i < at; i++) if (bytes[i] === 92 || bytes[i] === 37) return true;
  return false;
}

/** Whether the literal's rest, and what must follow it, stand at `start`. */
function follows({ tests, classes }: Sieve, test: number, window: SieveWindow, start: number): boolean {
  const { bytes, hi } = window;
  const length = tests[test + 2] as number;
  const stored = Math.min(length, storedLiteral);
  const folds = tests[test + 9] !== 0;
  for (let i = tests[test + 3] as number; i < stored; i++) {
    if (start + i >= hi) return true;
    const code = bytes[start + i] as number;
    if (code >= 128) return true;
    const wanted = tests[test + 12 + i] as number;
    if (folds ? lower(code) !== lower(wanted) : code !== wanted) return false;
  }
  const next = tests[test + 4] as number;
  if (next === noClass) return true;
  const least = tests[test + 6] as number;
  const most = tests[test + 7] as number;
  const ending = tests[test + 8] as number;
  const wanted = ending === 0 ? least : most;
  let at = start + length;
  let count = 0;
  while (count < wanted) {
    if (at >= hi) return true;
    const code = bytes[at] as number;
    if (code >= 128) return true;
    if (classes[next * 256 + code] === 0) break;
    at++;
    count++;
  }
  if (count < least) return false;
  return ending === 0 || at >= hi || (bytes[at] as number) >= 128 || bytes[at] === ending;
}

function passesToken(sieve: Sieve, test: number, window: SieveWindow, start: number): boolean {
  const { tests, classes } = sieve;
  const { bytes, lo } = window;
  const looked = Math.min(tests[test + 3] as number, storedLiteral);
  if (tests[test + 9] === 0) {
    for (let i = 0; i < looked; i++) if (bytes[start + i] !== tests[test + 12 + i]) return false;
  }
  const left = tests[test + 1] as number;
  if (left !== noClass && start > lo && classes[left * 256 + (bytes[start - 1] as number)] !== 0) {
    if (!mayEscape(window, start)) return false;
  }
  if (!follows(sieve, test, window, start)) return tests[test + 5] !== 0 && mayHide(window, start);
  return passesGate(tests[test + 10] as number, window, start, start + (tests[test + 2] as number));
}

/** Whether a run of characters begins in the window after a word, at most two line ends away. */
function hasRun({ tests, classes }: Sieve, test: number, { bytes, hi }: SieveWindow, from: number): boolean {
  const next = tests[test + 4] as number;
  const least = tests[test + 6] as number;
  const last = from + (tests[test + 7] as number);
  const sees = tests[test + 5] !== 0;
  let lines = 0;
  let count = 0;
  for (let at = from; count > 0 || at <= last; at++) {
    if (at >= hi) return true;
    const code = bytes[at] as number;
    if (code >= 128) return true;
    if (classes[next * 256 + code] !== 0) {
      count++;
      if (count >= least) return true;
    } else {
      count = 0;
      if (sees && (code === 92 || code === 37 || code === 38)) return true;
      if (code === 10 && !sees) {
        lines++;
        if (lines === 2) return false;
      }
    }
  }
  return false;
}

function passesWord(sieve: Sieve, test: number, window: SieveWindow, start: number): boolean {
  const { tests } = sieve;
  const { bytes, lo, hi } = window;
  const length = tests[test + 2] as number;
  const stored = Math.min(length, storedLiteral);
  const first = bytes[start] as number;
  if (start > lo && first >= 97 && first <= 122) {
    const before = (bytes[start - 1] as number) | 32;
    if (before >= 97 && before <= 122) return false;
  }
  for (let i = tests[test + 3] as number; i < stored; i++) {
    if (start + i >= hi) return true;
    const code = bytes[start + i] as number;
    if (code >= 128) return true;
    if (lower(code) !== tests[test + 12 + i]) return false;
  }
  return tests[test + 6] === 0 || hasRun(sieve, test, window, start + length);
}

/**
 * Whether a hit is worth confirming.
 *
 * @param accepting number of the accepting state
 * @param end place in the window's bytes after the literal's last character
 */
export function passesSieve(sieve: Sieve, accepting: number, end: number, window: SieveWindow): boolean {
  const { starts, tests, lasts } = sieve;
  const last = lasts[accepting];
  if (last !== 0 && window.bytes[end - 1] !== last) return false;
  const stop = (starts[accepting + 1] as number) * testBytes;
  for (let test = (starts[accepting] as number) * testBytes; test < stop; test += testBytes) {
    const kind = tests[test];
    if (kind === testKinds.always) return true;
    const start = end - (tests[test + 3] as number);
    if (kind === testKinds.token ? passesToken(sieve, test, window, start) : passesWord(sieve, test, window, start)) {
      return true;
    }
  }
  return false;
}
