/**
 * A detector compiled: its spec with every default filled in, in one shape for all detectors (the scanner reads these fields
 * millions of times, and objects of many shapes are slow to read), and its regular expressions, built when first needed.
 */
import type { Confidence, DetectorSpec, GateName, ProviderSpec } from './catalogue';
import { type Beginning, beginningOf } from './firstChars';
import { isAccountAhead, isAssignmentAhead, isKeyAssignmentAhead } from './generic/gate';
import { isPlainRun, noRun, type Run, runOf } from './runPattern';
import { type KnownClasses, mostOf } from './sievePattern';

/** Whether a value may follow the keyword `text[start, end)`. */
export type Gate = (text: string, start: number, end: number) => boolean;

const gates: Readonly<Record<GateName, Gate>> = {
  assignment: isAssignmentAhead,
  'key-assignment': isKeyAssignmentAhead,
  account: isAccountAhead,
};

/** A detector and where it comes from. */
export interface CompiledDetector {
  readonly spec: DetectorSpec;
  readonly provider: ProviderSpec;
  /** Whether the literal stands in the token, or near it. */
  readonly inToken: boolean;
  /** For a literal in the token: how far before it a match may start. */
  readonly before: number;
  /** For a literal near the token: how far away the token may start, and whether also before the literal. */
  readonly within: number;
  readonly both: boolean;
  readonly reach: number;
  /** How far from its literal, in UTF-16 units, anything may matter: escaped and in base64, too. */
  readonly margin: number;
  readonly ignoreCase: boolean;
  readonly gate: Gate | undefined;
  /** A run of characters that stands in every match. */
  readonly run: Run;
  /** Whether a match is such a run and nothing else. */
  readonly isRun: boolean;
  /** Which characters may not stand directly before a match: a flag per ASCII code, undefined for any. */
  readonly left: Uint8Array | undefined;
  readonly confidence: Confidence;
  /** Classes of patterns that were read before. */
  readonly classes: KnownClasses;
  /** See {@link regexOf}. */
  regex: RegExp | undefined;
  regexWithIndices: RegExp | undefined;
  /** See `longerTokens`; null when there is none, undefined until it is first needed. */
  longer: RegExp | null | undefined;
  /** See {@link longestMatch}. */
  most: number | undefined;
  /** See {@link runInToken}. */
  tokenRun: Run | undefined;
  /** See {@link beginningIn}. */
  beginning: Beginning | undefined;
}

/** Default reach of a token from its literal, in UTF-16 units. */
const defaultReach = 512;
/** Default distance between a context word and its token. */
const defaultWithin = 40;

function confidenceOf(spec: DetectorSpec): Confidence {
  if (spec.confidence !== undefined) return spec.confidence;
  if (spec.tier === 'generic') return 'low';
  return spec.anchor.in === 'token' ? 'high' : 'medium';
}

/** The inside of a character class as a flag per ASCII code; undefined for an empty one. */
export function flagsOfClass(source: string): Uint8Array | undefined {
  if (source === '') return undefined;
  const regex = new RegExp(`[${source}]`);
  return Uint8Array.from({ length: 128 }, (_, code) => (regex.test(String.fromCharCode(code)) ? 1 : 0));
}

/** Boundaries that were compiled before, by the class they were written as: most detectors share a few. */
export type Bounds = Map<string, Uint8Array | undefined>;

function boundOf(source: string, bounds: Bounds): Uint8Array | undefined {
  if (!bounds.has(source)) bounds.set(source, flagsOfClass(source));
  return bounds.get(source);
}

/**
 * Fills in a spec's defaults.
 *
 * @param known classes of patterns that were read before
 */
export function compileDetector(
  spec: DetectorSpec,
  provider: ProviderSpec,
  bounds: Bounds,
  known: KnownClasses = new Map(),
): CompiledDetector {
  const { anchor } = spec;
  return {
    spec,
    provider,
    inToken: anchor.in === 'token',
    before: anchor.in === 'token' ? (anchor.before ?? 0) : 0,
    within: anchor.in === 'context' ? (anchor.within ?? defaultWithin) : 0,
    both: anchor.in === 'context' && anchor.both === true,
    reach: spec.reach ?? defaultReach,
    margin: marginOf(reachOf(spec)),
    ignoreCase: spec.ignoreCase === true,
    gate: spec.gate === undefined ? undefined : gates[spec.gate],
    run: anchor.in === 'context' ? runOf(spec.pattern, spec.ignoreCase === true, known) : noRun,
    isRun: isPlainRun(spec.pattern),
    left: boundOf(spec.bounds?.left ?? '\\w', bounds),
    confidence: confidenceOf(spec),
    classes: known,
    regex: undefined,
    regexWithIndices: undefined,
    longer: undefined,
    most: undefined,
    tokenRun: undefined,
    beginning: undefined,
  };
}

/** How far from a word its token may start, in UTF-16 units; 0 for a literal in the token. */
export function withinOf({ anchor }: DetectorSpec): number {
  return anchor.in === 'context' ? (anchor.within ?? defaultWithin) : 0;
}

/** How far checks look around a match beyond what the detector's own numbers say. */
const longestName = 160;

/** A detector's margin, by {@link reachOf}: base64 takes four characters for three. */
export function marginOf(reach: number): number {
  return Math.ceil((reach * 4) / 3) + longestName;
}

/** A detector with a smaller margin is asked again whenever something changes within this of its literal. */
export const nearMargin = 1200;

/** How far from its literal, in UTF-16 units, a detector looks at what is not encoded. */
export function reachOf({ anchor, reach = defaultReach }: DetectorSpec): number {
  return reach + (anchor.in === 'token' ? (anchor.before ?? 0) : (anchor.within ?? defaultWithin));
}

/** Sticky: where a match may start is decided before it is tried. */
function flagsOf(detector: CompiledDetector): string {
  return detector.ignoreCase ? 'yi' : 'y';
}

/** A question mark inside a string literal that is no query: what stands before it is no token of its own. */
const brokenOff = String.raw`\?\w{4,80}["'\x60]`;

/** The pattern with its right boundary; the left one is checked apart, since escape sequences may stand there. */
function boundedSource(spec: DetectorSpec): string {
  const right = spec.bounds?.right ?? '\\w';
  return right === '' ? spec.pattern : `(?:${spec.pattern})(?![${right}]|${brokenOff})`;
}

/** The detector's regular expression, sticky. Its `lastIndex` is the caller's to set. */
export function regexOf(detector: CompiledDetector): RegExp {
  detector.regex ??= new RegExp(boundedSource(detector.spec), flagsOf(detector));
  return detector.regex;
}

/** The same with indices of groups: slower, for where {@link regexOf} has matched. */
export function indexingRegexOf(detector: CompiledDetector): RegExp {
  detector.regexWithIndices ??= new RegExp(boundedSource(detector.spec), `d${flagsOf(detector)}`);
  return detector.regexWithIndices;
}

/** How long a match can be; Infinity where the pattern does not tell. */
export function longestMatch(detector: CompiledDetector): number {
  detector.most ??= mostOf(detector.spec.pattern);
  return detector.most;
}

/** A run that stands in every match of a detector whose literal stands in the token. */
export function runInToken(detector: CompiledDetector): Run {
  detector.tokenRun ??= runOf(detector.spec.pattern, detector.ignoreCase, detector.classes);
  return detector.tokenRun;
}

/** What a match may begin with, for who tries one place after another. */
export function beginningIn(detector: CompiledDetector): Beginning {
  detector.beginning ??= beginningOf(detector.spec.pattern, detector.ignoreCase, detector.classes);
  return detector.beginning;
}

/** `SECRET-` or `TOKEN.` and the value: a hyphen or a dot after such a word joins them, as a colon would. */
const joinedWord = /(?:key|token|secret|private|access)[-.]$/i;
const hyphen = 45;
const dot = 46;

const escapeBefore = /(?:\\[nrtbfv0]|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2}|\\)$/;

/** Whether a token may start at `start`: nothing of the token's kind directly before it, escape sequences aside. */
export function hasLeftBoundary(text: string, start: number, detector: CompiledDetector): boolean {
  const { left } = detector;
  if (left === undefined || start === 0) return true;
  const code = text.charCodeAt(start - 1);
  if (code >= 128 || left[code] === 0) return true;
  const lead = text.slice(Math.max(0, start - 8), start);
  if (code === hyphen || (code === dot && !detector.inToken)) return joinedWord.test(lead);
  return (lead.includes('\\') || lead.includes('%')) && escapeBefore.test(lead);
}

/** Whether a run stands in `text[from, to)`. Looks at each `length`-th character. */
export function hasRun(text: string, from: number, to: number, { chars, length }: Run): boolean {
  for (let at = from + length - 1; at < to; at += length) {
    let start = at;
    while (start >= from && isCodeOf(chars, text.charCodeAt(start))) start--;
    if (start === at) continue;
    let end = at + 1;
    while (end < to && end - start - 1 < length && isCodeOf(chars, text.charCodeAt(end))) end++;
    if (end - start - 1 >= length) return true;
  }
  return false;
}

function isCodeOf(codes: Uint8Array, code: number): boolean {
  return code < 128 && codes[code] === 1;
}
