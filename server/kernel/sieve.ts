/**
 * Runs the tests of a `Sieve` on a hit: a quick look at the bytes around it, which only turns away what confirming would turn
 * away, too. `server/src/core/sieve.ts` says what the tests are for. Bytes beyond ASCII, and what lies beyond the bytes at hand,
 * let a hit through: who confirms it sees the whole text.
 */
import { mayHoldAccount } from './account';
import { byte, firstByte, isQuote } from './bytes';
import { beyondAscii, Char, fold, isLineEnd, isSmall } from './chars';
import { passesGate } from './gate';
import { Head, headOf } from './sieveHeads';
import { isWord, lower, mayFold, mayJoin } from './near';
import { placeOfEscape, placeOfHi, placeOfHidden, placeOfStarts, placeOfTests } from './places';
import { hasRun, isIn } from './run';
import { Gate, Kind, noClass, Sees, storedLiteral, Test, testBytes, testShift } from './tests';

/** How far before a literal an escape sequence may begin. */
const escapeLength: usize = 12;
/** How far from a literal an escape or a join is looked for. */
const nearby: usize = 240;

/** Every test has passed. */
const allTests: u32 = 0xffffffff;
/** Tests beyond the last bit share it. */
const lastBit: u32 = 0x80000000;

/** Whether an escape or a join may follow in the string or word at `at`. Tests ask the same, so the last answer is kept. */
function mayHide(at: usize, lo: usize, hi: usize): bool {
  if ((load<u32>(placeOfHidden) as usize) != at) {
    store<u32>(placeOfHidden, at as u32);
    store<u32>(placeOfHidden + 4, seeHidden(at, lo, hi) ? 1 : 0);
  }
  return load<u32>(placeOfHidden + 4) != 0;
}

/** What {@link mayHide} answers, found out. */
function seeHidden(at: usize, lo: usize, hi: usize): bool {
  for (let i = at; i < at + nearby; i++) {
    if (i >= hi) return true;
    const code = byte(i);
    if (code == Char.lineFeed || code == Char.carriageReturn) return mayFold(at, i, lo, hi);
    if (code <= u32(Char.space)) return false;
    if (code == Char.backslash || code == Char.percent || code == Char.ampersand || code == Char.dollar) return true;
    if (isQuote(code)) return mayJoin(i, hi);
  }
  return false;
}

/**
 * Whether an escape sequence may end directly before `at`, or a hyphen behind a word that it joins a token to: see
 * `hasLeftBoundary`. Tests ask the same, so the last answer is kept.
 */
function mayEscape(at: usize, lo: usize): bool {
  if ((load<u32>(placeOfEscape) as usize) != at) {
    store<u32>(placeOfEscape, at as u32);
    store<u32>(placeOfEscape + 4, seeEscape(at, lo) ? 1 : 0);
  }
  return load<u32>(placeOfEscape + 4) != 0;
}

/** What {@link mayEscape} answers, found out. */
function seeEscape(at: usize, lo: usize): bool {
  if (byte(at - 1) == Char.hyphen && at > lo + 1) {
    // Of key, token, secret, private, access.
    const last = fold(byte(at - 2));
    if (last == Char.y || last == Char.n || last == Char.t || last == Char.e || last == Char.s) return true;
  }
  if (at - lo >= escapeLength && isWord(byte(at - 1))) {
    // `\n`, `\x2b`, `\u002b`; `%2B`, `%252B`, `%25252B`.
    return byte(at - 2) == Char.backslash || byte(at - 4) == Char.backslash || byte(at - 6) == Char.backslash ||
      byte(at - 3) == Char.percent || byte(at - 5) == Char.percent || byte(at - 7) == Char.percent;
  }
  for (let i = max(lo, at - escapeLength); i < at; i++) if (byte(i) == Char.backslash || byte(i) == Char.percent) return true;
  return false;
}

/**
 * Whether an escape or a join may begin with a character: what is none of these stands the same where escapes and joins are seen
 * through as it does in the open.
 */
// @ts-ignore: decorator
@inline
function mayBegin(code: u32): bool {
  return isQuote(code) || code == Char.backslash || code == Char.percent || code == Char.ampersand || code == Char.dollar ||
    code == Char.lineFeed || code == Char.carriageReturn;
}

/** Where the first byte stands that keeps the literal's rest, or what must follow it, from standing at `start`; 0: none does. */
function brokenAt(test: usize, start: usize, hi: usize): usize {
  const length = byte(test + Test.length);
  const stored = min<u32>(length, storedLiteral);
  const folds = byte(test + Test.folds) != 0;
  for (let i = byte(test + Test.looked); i < stored; i++) {
    const at = start + (i as usize);
    if (at >= hi) return 0;
    const code = byte(at);
    if (code >= beyondAscii) return 0;
    const wanted = byte(test + Test.codes + (i as usize));
    if (folds ? lower(code) != lower(wanted) : code != wanted) return at;
  }
  const next = byte(test + Test.next);
  if (next == noClass || byte(test + Test.holdsRun) != 0) return 0;
  const least = byte(test + Test.least);
  const ending = byte(test + Test.ending);
  const wanted = ending == 0 ? least : byte(test + Test.most);
  let at = start + (length as usize);
  let count: u32 = 0;
  while (count < wanted) {
    if (at >= hi) return 0;
    const code = byte(at);
    if (code >= beyondAscii) return 0;
    if (!isIn(next, code)) break;
    at++;
    count++;
  }
  if (count < least) return at;
  return ending == 0 || at >= hi || byte(at) >= beyondAscii || byte(at) == ending ? 0 : at;
}

/** Whether an escape or a join keeps the token from standing in the open: one that begins at `broken`, or before it. */
function mayStandHidden(sees: u32, start: usize, seen: usize, broken: usize, lo: usize, hi: usize): bool {
  // The automaton has seen the backslash of an escape, and another escape of the same character stands there.
  const next = fold(byte(broken));
  if (sees != Sees.all && broken == seen && byte(seen - 1) == Char.backslash &&
    (next == Char.u || next == Char.x || (next >= u32(Char.zero) && next <= u32(Char.seven)))) return true;
  const first = sees == Sees.all ? start : seen;
  let at = broken;
  while (at >= first && !mayBegin(byte(at))) at--;
  return at >= first && (sees != Sees.all || mayHide(start, lo, hi));
}

/** Whether a token may stand at `start`: in the open, or hidden by an escape or a join. */
function passesToken(test: usize, start: usize, lo: usize, hi: usize): bool {
  const looked = min<u32>(byte(test + Test.looked), storedLiteral);
  if (byte(test + Test.folds) == 0) {
    for (let i: u32 = 0; i < looked; i++) {
      if (byte(start + (i as usize)) != byte(test + Test.codes + (i as usize))) return false;
    }
  }
  const left = byte(test + Test.left);
  if (left != noClass && start > lo && isIn(left, byte(start - 1))) {
    if (!mayEscape(start, lo)) return false;
  }
  const end = start + (byte(test + Test.length) as usize);
  const broken = brokenAt(test, start, hi);
  if (broken != 0) {
    // Where an account ends, no escape behind it and no other piece makes one.
    const sees = byte(test + Test.sees);
    return sees != Sees.nothing && mayStandHidden(sees, start, start + (looked as usize), broken, lo, hi) &&
      (byte(test + Test.gate) != Gate.account || mayHoldAccount(start, end, lo, hi, true));
  }
  if (byte(test + Test.holdsRun) != 0 && !hasRun(test, start, lo, hi)) return false;
  return passesGate(byte(test + Test.gate), start, end, lo, hi, byte(test + Test.sees) != Sees.nothing);
}

/** Whether the word at `start` begins there, goes on as it should, and is followed by the run that it speaks of. */
function passesWord(test: usize, start: usize, lo: usize, hi: usize): bool {
  const length = byte(test + Test.length);
  const stored = min<u32>(length, storedLiteral);
  // A small letter behind another letter is in the middle of a word.
  const first = byte(start);
  if (start > lo && first >= u32(Char.a) && first <= u32(Char.z)) {
    const before = fold(byte(start - 1));
    if (isSmall(before)) return false;
  }
  for (let i = byte(test + Test.looked); i < stored; i++) {
    if (start + (i as usize) >= hi) return true;
    const code = byte(start + (i as usize));
    if (code >= beyondAscii) return true;
    if (lower(code) != byte(test + Test.codes + (i as usize))) return false;
  }
  return byte(test + Test.least) == 0 || hasRun(test, start + (length as usize), lo, hi);
}

/** Forgets what was found out: other bytes lie there now. */
export function forget(): void {
  store<u32>(placeOfEscape, 0);
  store<u32>(placeOfHidden, 0);
}

/**
 * Tells which tests pass of a hit whose head has told its last bytes: a bit each, all beyond the last bit together; 0 where it
 * is not worth confirming.
 *
 * @param accepting number of the accepting state
 * @param end place behind the literal's last character
 */
export function passedTests(accepting: u32, end: usize): u32 {
  const head = headOf(accepting);
  const hi = load<u32>(placeOfHi) as usize;
  const lo = firstByte();
  const left = byte(head + Head.left);
  if (left != noClass) {
    const start = end - (byte(head + Head.looked) as usize);
    if (start > lo && isIn(left, byte(start - 1)) && !mayEscape(start, lo)) return 0;
  }
  const tests = load<u32>(placeOfTests) as usize;
  const starts = (load<u32>(placeOfStarts) as usize) + ((accepting << 1) as usize);
  const stop = tests + ((load<u16>(starts + 2) as usize) << testShift);
  let passed: u32 = 0;
  let bit: u32 = 1;
  for (let test = tests + ((load<u16>(starts) as usize) << testShift); test < stop; test += testBytes) {
    const kind = byte(test + Test.kind);
    if (kind == Kind.always) return allTests;
    const start = end - (byte(test + Test.looked) as usize);
    if (kind == Kind.token ? passesToken(test, start, lo, hi) : passesWord(test, start, lo, hi)) passed |= bit;
    if (bit != lastBit) bit <<= 1;
  }
  return passed;
}
