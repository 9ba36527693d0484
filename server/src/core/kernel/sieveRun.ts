/**
 * Looks for runs of characters of a class behind a literal: the twin of `server/kernel/run.ts`, statement by statement. Most words are
 * followed by no run as long as a key is.
 */
import type { Sieve } from '../sieve';
import { type GateWindow, isQuote } from './gateBytes';
import { mayFold, mayJoin } from './near';

/** Whether what stands before a run says that it may be longer than a token: an escape, or a word that speaks of a key. */
function mayBeLonger({ bytes }: GateWindow, run: number): boolean {
  const before = bytes[run - 1] as number;
  if (before === 92 || before === 37) return true;
  let at = run;
  while (
    run - at < 7 &&
    ((bytes[at - 1] as number) === 58 || (bytes[at - 1] as number) === 32 || (bytes[at - 1] as number) === 9)
  )
    at--;
  if (at === run) return false;
  const last = (bytes[at - 1] as number) | 32;
  const second = (bytes[at - 2] as number) | 32;
  return (
    (last === 121 && second === 101) ||
    (last === 110 && second === 101) ||
    (last === 116 && second === 101) ||
    (last === 115 && second === 115) ||
    (last === 101 && second === 116)
  );
}

/** Beginnings of escapes, and characters beyond ASCII. */
const marks = Uint8Array.from({ length: 256 }, (_, code) =>
  Number(code >= 128 || code === 92 || code === 37 || code === 38),
);

/** Whether a character beyond ASCII, or where it matters the beginning of an escape, stands in `[from, to)` or in up to seven bytes behind it. */
function holdsMark({ bytes }: GateWindow, from: number, to: number, sees: boolean): boolean {
  const end = from + Math.ceil((to - from) / 8) * 8;
  for (let at = from; at < end; at++) {
    const code = bytes[at] as number;
    if (marks[code] === 1 && (sees || code >= 128)) return true;
  }
  return false;
}

/** Whether so many characters of a class stand in a row that begins in `[from, last]`: looks at each `least`-th of them. */
function holdsRow(
  { classes }: Sieve,
  { bytes }: GateWindow,
  next: number,
  least: number,
  from: number,
  last: number,
): boolean {
  const isIn = (at: number) => classes[next * 256 + (bytes[at] as number)] !== 0;
  for (let at = from + least - 1; at < last + least; at += least) {
    if (!isIn(at)) continue;
    let begin = at;
    while (begin > from && isIn(begin - 1)) begin--;
    let end = at + 1;
    while (end < begin + least && isIn(end)) end++;
    if (end >= begin + least) return true;
  }
  return false;
}

/** Whether a run of characters begins in the window after a word, at most two line ends away. */
export function hasRun(sieve: Sieve, test: number, window: GateWindow, from: number): boolean {
  const { tests, classes } = sieve;
  const { bytes, hi } = window;
  const next = tests[test + 4] as number;
  const least = tests[test + 6] as number;
  const last = from + (tests[test + 7] as number);
  const sees = (tests[test + 5] as number) !== 0;
  // The literal stands in the token: lines do not matter, and strings may be put together.
  const joins = (tests[test + 11] as number) !== 0;
  // Most words are not even followed by so many characters of the class, and by nothing that takes a closer look.
  const isWithin = !joins && last + least + 8 <= hi;
  if (isWithin && !holdsMark(window, from, last + least, sees) && !holdsRow(sieve, window, next, least, from, last))
    return false;
  const most: number = joins ? 0 : (tests[test + 8] as number);
  let lines = 0;
  let count: number = 0;
  for (let at = from; count > 0 || at <= last; at++) {
    if (at >= hi) return true;
    const code = bytes[at] as number;
    if (code >= 128) return true;
    if (classes[next * 256 + code] !== 0) {
      count++;
      if (count >= least && most === 0) return true;
      if (count > most + 14 && most > 0) {
        while (at + 1 < hi && at <= last && classes[next * 256 + (bytes[at + 1] as number)] !== 0) at++;
        if (at + 1 >= hi) return true;
        count = 0;
      }
    } else {
      if (count >= least && most > 0 && (count <= most || mayBeLonger(window, at - count))) return true;
      count = 0;
      if (sees && (code === 92 || code === 37 || code === 38)) return true;
      if (
        joins &&
        sees &&
        ((isQuote(code) && mayJoin(window, at)) || (code === 36 && at + 1 < hi && (bytes[at + 1] as number) === 123))
      )
        return true;
      if (joins && sees && (code === 10 || code === 13) && mayFold(window, from, at)) return true;
      if (code === 10 && !sees && !joins) {
        lines++;
        if (lines === 2) return false;
      }
    }
  }
  return false;
}
