/**
 * Confirms what the automaton found: runs the patterns of the detectors that wait for a literal in a bounded window around
 * it, in the open, escaped, and in base64. Start reading at {@link confirm}.
 */
import type { LiteralUse } from './catalogueCompiled';
import { judge } from './checks/judge';
import type { Candidate } from './collect';
import { decodeAround, type EncodedForm, encodedSpan, seesThrough } from './encoded';
import { encodedPairEnd } from './encodedPair';
import { beginsWith, HiddenBeginning, placeOfLiteral } from './hiddenBeginning';
import { findLongerTokens } from './longerTokens';
import { type CompiledDetector, hasLeftBoundary, hasRun, longestMatch, regexOf } from './matcher';
import { spanOf } from './secretSpan';
import { HiddenScout, isInOtherEscape, viewLead, viewOf } from './seeThrough';
import { firstBeginningBehind, firstEndingBehind, sourceSpan, type View } from './view';

/** A range of the text that is new: only detectors that it matters to are asked. */
export interface Changed {
  readonly start: number;
  readonly end: number;
}

/** Whether a change matters to a detector whose literal stands at `at`. */
export function isReached(detector: CompiledDetector, at: number, { start, end }: Changed): boolean {
  return at >= start - detector.margin && at < end + detector.margin;
}

/** What goes on in one call of {@link collect}. */
export interface Search {
  readonly text: string;
  readonly searched: Searched;
  readonly changed: Changed | undefined;
  readonly into: Candidate[];
  /** Made when first needed. */
  scout?: HiddenScout;
}

/** Confirms a literal that stands at `at` for each detector that waits for it. */
export function confirm(search: Search, at: number, uses: readonly LiteralUse[]): void {
  const { text, changed, into } = search;
  search.scout ??= new HiddenScout(text);
  const { scout } = search;
  let beginning: HiddenBeginning | undefined;
  let mayHide: boolean | undefined;
  let pairEnd: number | undefined;
  // Who has found a token in the open here, and need not look for the same escaped.
  let found: CompiledDetector | undefined;
  for (const use of uses) {
    if (changed !== undefined && !isReached(use.detector, at, changed)) continue;
    if (use.form?.kind === 'base64') confirmEncoded(text, at, use, use.form, into);
    else if (use.form !== undefined) {
      if (use.detector === found) continue;
      beginning ??= new HiddenBeginning(text, at);
      if (beginning.mayBe(use)) confirmHidden(text, at, use, into);
    } else if (use.detector.inToken) {
      const place = placeOfLiteral(text, at, use);
      if (place === 'none') continue;
      if (place === 'open' && confirmToken(text, at, use, into)) {
        found = use.detector;
        if (use.detector.spec.tier === 'generic' && goesOn(text, into.at(-1)?.end ?? at))
          confirmHidden(text, at, use, into);
        continue;
      }
      if (use.detector.spec.tier === 'generic') {
        // Of the same name, whichever of its literals has led here.
        pairEnd ??= encodedPairEnd(text, at + use.literal.length);
        if (pairEnd >= 0) confirmHidden(text, at, use, into, pairEnd);
      }
      if (!seesThrough(use.detector.spec)) continue;
      mayHide ??= scout.mayHide(at);
      if (!mayHide) continue;
      beginning ??= new HiddenBeginning(text, at);
      if (beginning.mayBe(use)) confirmHidden(text, at, use, into);
    } else confirmContext(search, scout, at, use);
  }
}

/** What joins a string to the next: an operator, a line's end, or nothing but blanks. */
const join = /^\\{0,3}["'`]\s{0,4}(?:(?:\+|\.{1,2}|&|<>|~)\s{0,4}(?:[\\_]?\r?\n\s{0,40})?|\\?\r?\n\s{1,40})["'`]/;
const longestJoin = 64;

/** Whether a value that was found by its name, and ends at `end`, is only the first piece of one. */
function goesOn(text: string, end: number): boolean {
  return join.test(text.slice(end, end + longestJoin));
}

/** A piece of the text that a pattern is run on, `text.slice(from, ...)`, and the literal it is run for. */
interface Window {
  readonly from: number;
  readonly text: string;
  readonly anchor: number;
}

/** Judges a match that was found in a window, and keeps it when it stands. */
function accept(
  text: string,
  detector: CompiledDetector,
  match: RegExpExecArray,
  window: Window,
  into: Candidate[],
): boolean {
  const [from, to] = spanOf(match, detector, window.text);
  const start = window.from + from;
  const end = window.from + to;
  const secret = text.slice(start, end);
  const { anchor } = window;
  const verdict = judge(
    { text, start, end, secret, spec: detector.spec, anchor, groups: match.groups },
    detector.confidence,
  );
  if (verdict === undefined) return false;
  into.push({ detector, anchor, start, end, ...verdict });
  return true;
}

/**
 * Tries the pattern at one place.
 *
 * @param at offset in the text, within the window
 * @returns undefined when no token may start there, or none does
 */
function tryAt(text: string, at: number, detector: CompiledDetector, window: Window): RegExpExecArray | undefined {
  if (!hasLeftBoundary(text, at, detector)) return undefined;
  const regex = regexOf(detector);
  regex.lastIndex = at - window.from;
  return regex.exec(window.text) ?? undefined;
}

/** The literal stands in the token. @returns whether there is one */
function confirmToken(text: string, at: number, use: LiteralUse, into: Candidate[]): boolean {
  const { detector, literal } = use;
  if (detector.gate !== undefined && !detector.gate(text, at, at + literal.length)) return false;
  const from = Math.max(0, at - detector.before);
  if (detector.before === 0 && !hasLeftBoundary(text, at, detector)) return false;
  // The window keeps a lookahead from reading beyond the reach, which an incremental scan would not see change.
  const window = { from, text: text.slice(from, at + detector.reach), anchor: at };
  // The first match that covers the literal.
  for (let start = from; start <= at; start++) {
    const match = tryAt(text, start, detector, window);
    const covers = match !== undefined && start + match[0].length >= at + literal.length;
    if (covers && accept(text, detector, match, window, into)) return true;
  }
  return false;
}

/** Puts what was found in a view where it stands in the text. */
function addFromView(view: View, found: readonly Candidate[], anchor: number, into: Candidate[]): void {
  for (const candidate of found) {
    const { start, end, escaped, joined } = sourceSpan(view, candidate.start, candidate.end);
    const notes = [
      ...candidate.notes,
      ...(escaped ? (['encoded'] as const) : []),
      ...(joined ? (['joined'] as const) : []),
    ];
    into.push({ ...candidate, start, end, anchor, notes });
  }
}

/** As much as any pattern looks at behind a match. */
const behindMatch = 160;

/**
 * The literal begins at `at`, maybe escaped, and so may the token be; or it is put together from pieces.
 *
 * @param limit where the token ends at the latest
 */
function confirmHidden(text: string, at: number, use: LiteralUse, into: Candidate[], limit = text.length): void {
  const { detector, literal } = use;
  if (isInOtherEscape(text, at, literal)) return;
  const lead = Math.max(0, at - detector.before - viewLead);
  // Escapes take more room than what they stand for; the catalogue's margin has room for base64's share.
  const to = Math.min(limit, at + Math.ceil((detector.reach * 4) / 3));
  const view = viewOf(text, lead, to, at, true, at - lead + longestMatch(detector) + behindMatch);
  if (view === undefined) return;
  // What is escaped twice begins before its literal does.
  const first = firstEndingBehind(view, at);
  const head = view.text.slice(first, first + literal.length);
  if (first < 0 || (detector.ignoreCase ? head.toLowerCase() !== literal : head !== literal)) return;
  const found: Candidate[] = [];
  confirmToken(view.text, first, use, found);
  addFromView(view, found, at, into);
}

/** As many bytes behind a literal are decoded first. */
const shortHead = 24;

/** The literal stands in the token, and both in base64: what is found covers the encoded characters. */
function confirmEncoded(text: string, at: number, use: LiteralUse, form: EncodedForm, into: Candidate[]): void {
  if (!text.startsWith(form.text, at)) return;
  const { detector, literal } = use;
  const hidden = form.inner?.text ?? literal;
  // The first bytes tell most of the time, and cost a tenth.
  const head = decodeAround(text, at, form, 0, hidden.length + shortHead);
  if (head === undefined || !head.text.startsWith(hidden, head.at)) return;
  if (form.inner === undefined && !beginsWith(head.text.slice(head.at), use)) return;
  // Of what is encoded twice, as much is decoded as of what is encoded once, and holds less.
  const reach = Math.min(detector.reach, (longestMatch(detector) + behindMatch) * (form.inner === undefined ? 1 : 2));
  const decoded = decodeAround(text, at, form, detector.before + (form.inner === undefined ? 4 : 8), reach);
  if (decoded === undefined) return;
  const found: Candidate[] = [];
  if (form.inner === undefined) confirmToken(decoded.text, decoded.at, use, found);
  else confirmEncoded(decoded.text, decoded.at, use, form.inner, found);
  for (const candidate of found) {
    const span = encodedSpan(decoded, candidate.start, candidate.end, text.length);
    into.push({ ...candidate, ...span, anchor: at, notes: [...new Set([...candidate.notes, 'encoded' as const])] });
  }
}

/** Whether a word begins in the middle of another: `data` + `dog` is no context for a dog. */
function isWordBefore(text: string, at: number): boolean {
  return at > 0 && isLetter(text.charCodeAt(at - 1) | 32) && isLetter(text.charCodeAt(at));
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

/**
 * Up to where each detector has looked for tokens after its words, in one call of {@link collect}: a word that follows close
 * on another has only the rest to look at, so that a wall of words costs no more than its length.
 */
export type Searched = Map<CompiledDetector, number>;

/** The literal is a word near the token. */
function confirmContext({ text, searched, into }: Search, scout: HiddenScout, at: number, use: LiteralUse): void {
  const { detector, literal } = use;
  if (isWordBefore(text, at) || text.slice(at, at + literal.length).toLowerCase() !== literal) return;
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
  for (let start = from; start <= lastStart; start++) {
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
