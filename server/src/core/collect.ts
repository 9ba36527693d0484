/**
 * From literals to candidates: each literal the automaton finds is confirmed by the detectors that wait for it, on a
 * bounded window around it. A candidate depends only on the text within the catalogue's margin of its literal, and on
 * nothing found elsewhere: that is what makes an incremental scan equal a full one.
 */
import { findLiterals } from './automaton';
import type { Confidence, DetectorSpec } from './catalogue';
import {
  type Catalogue,
  type CompiledDetector,
  defaultReach,
  defaultWithin,
  type LiteralUse,
} from './catalogueCompiled';
import { judge } from './checks/judge';
import type { FindingNote } from './finding';

/** A confirmed match of one detector, before overlaps are settled. Offsets are UTF-16, half-open. */
export interface Candidate {
  readonly detector: CompiledDetector;
  /** Where the literal stands that led here. */
  readonly anchor: number;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  readonly notes: readonly FindingNote[];
}

/** Candidates of one literal at the most: a context word in front of a wall of tokens proves nothing about the tenth. */
const maxPerLiteral = 4;

/** A text with more candidates than this is cut off; `settle` says so. */
export const maxCandidates = 20_000;

const escapeBefore = /(?:\\[nrtbfv0]|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2}|\\)$/;

function regexOf(detector: CompiledDetector): RegExp {
  if (detector.regex === undefined) {
    const { spec } = detector;
    const sticky = spec.anchor.in === 'token' && (spec.anchor.before ?? 0) === 0;
    detector.regex = new RegExp(boundedSource(spec), `d${sticky ? 'y' : 'g'}${spec.ignoreCase ? 'i' : ''}`);
  }
  return detector.regex;
}

/** The pattern with its right boundary; the left one is checked apart, since escape sequences may stand there. */
function boundedSource(spec: DetectorSpec): string {
  const right = spec.bounds?.right ?? '\\w';
  return right === '' ? spec.pattern : `(?:${spec.pattern})(?![${right}])`;
}

const boundaryCache = new Map<string, RegExp>();

function classRegex(source: string): RegExp {
  let regex = boundaryCache.get(source);
  if (regex === undefined) {
    regex = new RegExp(`[${source}]`);
    boundaryCache.set(source, regex);
  }
  return regex;
}

/** Whether a token may start at `start`: nothing of the token's kind directly before it, escape sequences aside. */
function hasLeftBoundary(text: string, start: number, spec: DetectorSpec): boolean {
  const left = spec.bounds?.left ?? '\\w';
  if (start === 0 || left === '') return true;
  if (!classRegex(left).test(text.charAt(start - 1))) return true;
  return escapeBefore.test(text.slice(Math.max(0, start - 6), start));
}

function isWordBefore(text: string, at: number): boolean {
  return at > 0 && /[a-z]/i.test(text.charAt(at - 1)) && /[a-z]/.test(text.charAt(at));
}

/** Names of the groups that may hold the secret: a pattern with several spellings uses one for each. */
const secretGroups = ['secret', 'secretB', 'secretC', 'secretD', 'secretE'] as const;

/** The secret's span within a match: its group `secret` (or `secretB` ...), else all of it. */
function spanOf(match: RegExpExecArray, offset: number): { start: number; end: number } {
  const groups = match.indices?.groups;
  const name = groups && secretGroups.find((group) => groups[group] !== undefined);
  const span = (name && groups[name]) ?? match.indices?.[0] ?? [0, 0];
  return { start: offset + span[0], end: offset + span[1] };
}

interface Hit {
  readonly use: LiteralUse;
  readonly at: number;
}

/** Judges a match that was found in a window at `offset`, and keeps it when it stands. */
function accept(text: string, hit: Hit, match: RegExpExecArray, offset: number, into: Candidate[]): boolean {
  const { detector } = hit.use;
  const span = spanOf(match, offset);
  const secret = text.slice(span.start, span.end);
  const verdict = judge({ text, ...span, secret, spec: detector.spec, anchor: hit.at, groups: match.groups });
  if (verdict === undefined) return false;
  into.push({ detector, anchor: hit.at, ...span, ...verdict });
  return true;
}

/** The literal stands in the token. */
function confirmToken(text: string, hit: Hit, into: Candidate[]): void {
  const { spec } = hit.use.detector;
  if (spec.anchor.in !== 'token') return;
  const { literal } = hit.use;
  if (!spec.ignoreCase && !text.startsWith(literal, hit.at)) return;
  const before = spec.anchor.before ?? 0;
  const reach = spec.reach ?? defaultReach;
  const regex = regexOf(hit.use.detector);
  if (before === 0) {
    if (!hasLeftBoundary(text, hit.at, spec)) return;
    // The window keeps a lookahead from reading beyond the reach, which an incremental scan would not see change.
    const window = text.slice(hit.at, hit.at + reach);
    regex.lastIndex = 0;
    const match = regex.exec(window);
    if (match) accept(text, hit, match, hit.at, into);
    return;
  }
  const from = Math.max(0, hit.at - before);
  const window = text.slice(from, hit.at + reach);
  regex.lastIndex = 0;
  for (let match = regex.exec(window); match; match = regex.exec(window)) {
    const start = from + match.index;
    if (start > hit.at) return;
    const covers = start + match[0].length >= hit.at + literal.length;
    if (covers && hasLeftBoundary(text, start, spec) && accept(text, hit, match, from, into)) return;
    regex.lastIndex = match.index + 1;
  }
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
function confirmContext(text: string, hit: Hit, into: Candidate[]): void {
  const { spec } = hit.use.detector;
  if (spec.anchor.in !== 'context' || isWordBefore(text, hit.at)) return;
  const within = spec.anchor.within ?? defaultWithin;
  const reach = spec.reach ?? defaultReach;
  const from = hit.at + hit.use.literal.length;
  const lastStart = cutLines(text, from, Math.min(text.length, from + within));
  searchWindow(text, hit, { from, lastStart, to: Math.min(text.length, lastStart + reach) }, into);
  if (spec.anchor.both) {
    const back = Math.max(0, hit.at - within);
    const line = Math.max(back, text.lastIndexOf('\n', hit.at - 1) + 1);
    searchWindow(text, hit, { from: line, lastStart: hit.at, to: hit.at }, into);
  }
}

function searchWindow(
  text: string,
  hit: Hit,
  range: { from: number; lastStart: number; to: number },
  into: Candidate[],
) {
  const { spec } = hit.use.detector;
  const regex = regexOf(hit.use.detector);
  const window = text.slice(range.from, range.to);
  regex.lastIndex = 0;
  let found = 0;
  for (let match = regex.exec(window); match && found < maxPerLiteral; match = regex.exec(window)) {
    const start = range.from + match.index;
    if (start > range.lastStart) return;
    if (hasLeftBoundary(text, start, spec) && accept(text, hit, match, range.from, into)) found++;
    regex.lastIndex = match[0].length === 0 ? match.index + 1 : match.index + match[0].length;
  }
}

/**
 * Collects the candidates of every literal that starts in `text[from, to)`; what stands around that range is looked at as
 * far as the detectors reach. Ordered by literal.
 */
export function collect(text: string, catalogue: Catalogue, from: number, to: number): Candidate[] {
  const candidates: Candidate[] = [];
  const scanEnd = Math.min(text.length, to + catalogue.longestLiteral);
  findLiterals(catalogue.automaton, text, from, scanEnd, (literal, at) => {
    if (at >= to || candidates.length >= maxCandidates) return;
    for (const use of catalogue.uses[literal] ?? []) {
      const hit = { use, at };
      if (use.detector.spec.anchor.in === 'token') confirmToken(text, hit, candidates);
      else confirmContext(text, hit, candidates);
    }
  });
  return candidates;
}
