/**
 * Runs the tests of a `Sieve` on a hit: the twin of `server/kernel/sieve.ts`, statement by statement. Bytes beyond ASCII, and
 * what lies beyond the bytes at hand, let a hit through: who confirms it sees the whole text.
 */
import { allTests, lastBit, type Sieve, seesKinds, storedLiteral, testBytes, testKinds } from '../sieve';
import { noClass } from '../sieveClasses';
import { type GateWindow, isQuote } from './gateBytes';
import { isWord, lower, mayFold, mayJoin } from './near';
import { mayHoldAccount } from './sieveAccount';
import { gateNumbers, passesGate } from './sieveGate';
import type { ReadySieve } from './sieveHeads';
import { hasRun } from './sieveRun';

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

/** Whether an escape or a join may follow in the string or word at `at`. */
function mayHide(window: SieveWindow, at: number): boolean {
  if (window.hiddenAt !== at) {
    window.hiddenAt = at;
    window.isHidden = seeHidden(window, at);
  }
  return window.isHidden;
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

/** Whether an escape sequence may end directly before `at`, or a hyphen behind a word that it joins a token to: see `hasLeftBoundary`. */
function mayEscape(window: SieveWindow, at: number): boolean {
  if (window.escapeAt !== at) {
    window.escapeAt = at;
    window.isEscape = seeEscape(window, at);
  }
  return window.isEscape;
}

function seeEscape({ bytes, lo }: SieveWindow, at: number): boolean {
  if (bytes[at - 1] === 45 && at > lo + 1) {
    // Of key, token, secret, private, access.
    const last = (bytes[at - 2] as number) | 32;
    if (last === 121 || last === 110 || last === 116 || last === 101 || last === 115) return true;
  }
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

/** Whether an escape or a join may begin with a character: what is none of these stands in a view as it does in the open. */
function mayBegin(code: number): boolean {
  return isQuote(code) || code === 92 || code === 37 || code === 38 || code === 36 || code === 10 || code === 13;
}

/** Where the first byte stands that keeps the literal's rest, and what must follow it, from standing at `start`; 0: none does. */
function brokenAt({ tests, classes }: Sieve, test: number, window: SieveWindow, start: number): number {
  const { bytes, hi } = window;
  const length = tests[test + 2] as number;
  const stored = Math.min(length, storedLiteral);
  const folds = tests[test + 9] !== 0;
  for (let i = tests[test + 3] as number; i < stored; i++) {
    const at = start + i;
    if (at >= hi) return 0;
    const code = bytes[at] as number;
    if (code >= 128) return 0;
    const wanted = tests[test + 12 + i] as number;
    if (folds ? lower(code) !== lower(wanted) : code !== wanted) return at;
  }
  const next = tests[test + 4] as number;
  if (next === noClass || tests[test + 11] !== 0) return 0;
  const least = tests[test + 6] as number;
  const ending = tests[test + 8] as number;
  const wanted = ending === 0 ? least : (tests[test + 7] as number);
  let at = start + length;
  let count = 0;
  while (count < wanted) {
    if (at >= hi) return 0;
    const code = bytes[at] as number;
    if (code >= 128) return 0;
    if (classes[next * 256 + code] === 0) break;
    at++;
    count++;
  }
  if (count < least) return at;
  return ending === 0 || at >= hi || (bytes[at] as number) >= 128 || bytes[at] === ending ? 0 : at;
}

/** Whether an escape or a join keeps the token from standing in the open: one that begins at `broken`, or before it. */
function mayStandHidden(window: SieveWindow, sees: number, start: number, seen: number, broken: number): boolean {
  const { bytes } = window;
  // The automaton has seen the backslash of an escape, and another escape of the same character stands there.
  const next = (bytes[broken] as number) | 32;
  const isOther = next === 117 || next === 120 || (next >= 48 && next <= 55);
  if (sees !== seesKinds.all && broken === seen && bytes[seen - 1] === 92 && isOther) return true;
  const first = sees === seesKinds.all ? start : seen;
  let at = broken;
  while (at >= first && !mayBegin(bytes[at] as number)) at--;
  return at >= first && (sees !== seesKinds.all || mayHide(window, start));
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
  const end = start + (tests[test + 2] as number);
  const sees = tests[test + 5] as number;
  const broken = brokenAt(sieve, test, window, start);
  if (broken !== 0) {
    // Where an account ends, no escape behind it and no other piece makes one.
    const isAccount = tests[test + 10] === gateNumbers.account;
    return (
      sees !== seesKinds.nothing &&
      mayStandHidden(window, sees, start, start + looked, broken) &&
      (!isAccount || mayHoldAccount(window, start, end, true))
    );
  }
  if (tests[test + 11] !== 0 && !hasRun(sieve, test, window, start)) return false;
  return passesGate(tests[test + 10] as number, window, start, end, sees !== seesKinds.nothing);
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
 * Tells which tests of a hit pass: a bit each, all beyond the last bit together; 0 where it is not worth confirming.
 *
 * @param accepting number of the accepting state
 * @param end place in the window's bytes after the literal's last character
 */
export function passedTests(sieve: ReadySieve, accepting: number, end: number, window: SieveWindow): number {
  const { starts, tests, heads, classes } = sieve;
  const { bytes, lo } = window;
  const head = accepting * 4;
  const mask = heads[head] as number;
  if (mask !== 0) {
    const last = (bytes[end - 1] as number) << 24;
    if (((last ^ (heads[head + 1] as number)) & mask & 0xff000000) !== 0) return 0;
    const rest =
      ((bytes[end - 2] as number) << 16) | ((bytes[end - 3] as number) << 8) | (bytes[end - 4] as number) | last;
    if ((rest & mask) !== heads[head + 1]) return 0;
  }
  const left = heads[head + 2] as number;
  if (left !== noClass) {
    const start = end - (heads[head + 3] as number);
    const isBound = start > lo && classes[left * 256 + (bytes[start - 1] as number)] !== 0;
    if (isBound && !mayEscape(window, start)) return 0;
  }
  const stop = (starts[accepting + 1] as number) * testBytes;
  let passed = 0;
  let bit = 1;
  for (let test = (starts[accepting] as number) * testBytes; test < stop; test += testBytes) {
    const kind = tests[test];
    if (kind === testKinds.always) return allTests;
    const start = end - (tests[test + 3] as number);
    if (kind === testKinds.token ? passesToken(sieve, test, window, start) : passesWord(sieve, test, window, start)) {
      passed |= bit;
    }
    if (bit !== lastBit) bit <<= 1;
  }
  return passed;
}
