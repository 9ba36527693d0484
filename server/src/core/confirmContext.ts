/** Confirms a literal that is a word near a token: looks for the token behind the word, and before it where the detector says so. */
import type { LiteralUse } from './catalogueCompiled';
import { judge } from './checks/judge';
import type { Candidate } from './collect';
import { accept, addFromView, behindMatch, tryAt, type Window } from './confirmMatch';
import { mayBegin } from './firstChars';
import { isDigit } from './generic/counts';
import { findLongerTokens } from './longerTokens';
import { beginningIn, type CompiledDetector, hasRun, longestMatch } from './matcher';
import type { Search } from './search';
import { type HiddenScout, viewOf } from './seeThrough';
import { firstBeginningBehind, sourceSpan } from './view';

/**
 * Whether a word begins in the middle of another: `data` + `dog` is no context for a dog. Drawn text holds words with digits in
 * them, and digits before them.
 */
function isWordBefore(text: string, at: number, word: string): boolean {
  if (at === 0) return false;
  const before = text.charCodeAt(at - 1);
  if (isDigit(before)) return /\d/.test(word);
  return isLetter(before | 32) && isLetter(text.charCodeAt(at));
}

/** Of a lower-case letter's code. */
function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Cuts a window after its second line end, so that a word does not vouch for what stands lines away. */
function cutLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let i = from; i < to; i++) {
    if (text.charCodeAt(i) === 10 && ++lines === 2) return i;
  }
  return to;
}

/** The literal is a word near the token. */
export function confirmContext(
  { text, searched, into }: Search,
  scout: HiddenScout,
  at: number,
  use: LiteralUse,
): void {
  const { detector, literal } = use;
  if (isWordBefore(text, at, literal) || text.slice(at, at + literal.length).toLowerCase() !== literal) return;
  const from = Math.max(at + literal.length, searched.get(detector) ?? 0);
  const limit = Math.min(text.length, at + literal.length + detector.within);
  if (from <= limit) {
    const lastStart = cutLines(text, at + literal.length, limit);
    const to = Math.min(text.length, lastStart + detector.reach);
    searchTokens(text, detector, { word: at, from, lastStart, to, anchor: at }, into);
    if (!detector.isRun && scout.hasEscape(from, to))
      searchEscaped(text, detector, { word: at, from: at, lastStart, to, anchor: at }, into);
    searched.set(detector, Math.max(from, lastStart + 1));
  }
  if (detector.both) {
    const back = Math.max(0, at - detector.within);
    const line = back + text.slice(back, at).lastIndexOf('\n') + 1;
    searchTokens(text, detector, { word: line, from: line, lastStart: at - 1, to: at, anchor: at }, into);
  }
}

/** Where to look for tokens: they start in `[from, lastStart]` and end by `to`. */
interface Range {
  /** Where what the pattern may look back at begins: at the word. */
  readonly word: number;
  readonly from: number;
  readonly lastStart: number;
  readonly to: number;
  readonly anchor: number;
}

/** The same in text that is escaped. The word stands at `range.from`. */
function searchEscaped(text: string, detector: CompiledDetector, range: Range, into: Candidate[]): void {
  const longest = range.lastStart - range.from + longestMatch(detector) + behindMatch;
  const view = viewOf(text, range.from, range.to, range.from, false, longest);
  if (view === undefined) return;
  const found: Candidate[] = [];
  const past = firstBeginningBehind(view, range.lastStart);
  const lastStart = past === view.text.length ? past : past - 1;
  searchTokens(view.text, detector, { word: 0, from: 0, lastStart, to: view.text.length, anchor: 0 }, found);
  // What holds no escape was found in the open, or is none.
  const escaped = found.filter(({ start, end }) => sourceSpan(view, start, end).escaped);
  addFromView(view, escaped, range.anchor, into);
}

function searchTokens(text: string, detector: CompiledDetector, range: Range, into: Candidate[]): void {
  const { word, from, lastStart, to, anchor } = range;
  const runsTo = Math.min(to, lastStart + longestMatch(detector));
  if (detector.run.length > 0 && !hasRun(text, from, runsTo, detector.run)) return;
  const window = { from: word, text: text.slice(word, to), anchor };
  const beginning = beginningIn(detector);
  for (let start = from; start <= lastStart; start++) {
    if (!mayBegin(beginning, text, start, word)) continue;
    const match = tryAt(text, start, detector, window);
    if (match !== undefined && accept(text, detector, match, window, into)) start += match[0].length;
  }
  if (word < from) acceptLonger(text, detector, window, range, into);
}

/** Keeps tokens that are longer than documented, as doubtful ones; see `longerTokens`. */
function acceptLonger(text: string, detector: CompiledDetector, window: Window, range: Range, into: Candidate[]): void {
  const { from: base, anchor } = window;
  for (const found of findLongerTokens(window.text, detector, range.from - base, range.lastStart - base)) {
    const span = { start: base + found.start, end: base + found.end };
    const secret = text.slice(span.start, span.end);
    const verdict = judge({ text, ...span, secret, spec: detector.spec, anchor, groups: undefined }, 'low');
    if (verdict !== undefined) into.push({ detector, anchor, ...span, ...verdict, confidence: 'low', isLonger: true });
  }
}
