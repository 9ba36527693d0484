/**
 * Says why something on a line is a finding, or is none: runs the detectors around it once more and keeps what a scan throws
 * away. Apart from the scan, so that the scan pays nothing for it; answers no matched text, only redacted forms.
 */
import type { Severity } from './catalogue';
import type { Catalogue, LiteralUse } from './catalogueCompiled';
import { entropyOf } from './checks/entropy';
import { type Rejection, rejectionOf } from './checks/rejection';
import { type Candidate, collect } from './collect';
import type { Finding, ScanOptions } from './finding';
import type { IgnoredBy } from './ignores/ignoreSource';
import { type CompiledDetector, hasLeftBoundary, indexingRegexOf } from './matcher';
import { redact } from './redact';
import { isSwitchedOff, settle } from './settle';

/** What stands on the line and was confirmed by a detector. Offsets are UTF-16, half-open. */
export interface Confirmed {
  readonly finding: Finding;
  /** What the detector itself says; the finding's own may be lower, as its notes tell. */
  readonly ownSeverity: Severity;
  /** Bits per character. */
  readonly entropy: number;
  /** Where the literal stands that led to it. */
  readonly anchor: number;
  /** Absent: it is reported. */
  readonly ignored?: IgnoredBy;
}

/** Why a detector that knows a word on the line has nothing to report there. */
export type SilentReason =
  | { readonly kind: 'rejected'; readonly rejection: Rejection }
  /** Confirmed, but another detector covers the same text and is more specific, or it is switched off. */
  | { readonly kind: 'overlapped' }
  | { readonly kind: 'switched-off' }
  /** The word is there, and nothing near it has the shape that the detector asks for. */
  | { readonly kind: 'no-match' };

/** One detector that stayed silent. */
export interface Silent {
  readonly detector: CompiledDetector;
  readonly start: number;
  readonly end: number;
  /** Of what was matched; the literal itself when nothing was. */
  readonly shown: string;
  readonly reason: SilentReason;
}

/** See the file's first lines. */
export interface Explanation {
  readonly confirmed: readonly Confirmed[];
  readonly silent: readonly Silent[];
}

/** A range of a text: a line, without its end. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Detectors that stayed silent, at the most; a line of many words would name hundreds. */
const maxSilent = 50;

function touches({ start, end }: Range, range: Range): boolean {
  return start <= range.end && end >= range.start;
}

function confirmedOf(text: string, range: Range, candidates: readonly Candidate[], options: ScanOptions): Confirmed[] {
  const { findings, ignored } = settle(candidates, text, { ...options, maxFindings: Number.POSITIVE_INFINITY });
  const all = [
    ...findings.map((finding) => ({ finding })),
    ...ignored.map(({ finding, by }) => ({ finding, ignored: by })),
  ];
  return all
    .filter(({ finding }) => touches(finding, range))
    .sort((a, b) => a.finding.start - b.finding.start)
    .flatMap((each) => {
      const { detector, start, end } = each.finding;
      const from = candidates.find(
        (one) => one.detector.spec.id === detector && one.start === start && one.end === end,
      );
      if (from === undefined) return [];
      const entropy = entropyOf(text.slice(start, end));
      return [{ ...each, ownSeverity: from.detector.spec.severity, entropy, anchor: from.anchor }];
    });
}

/** Candidates that were confirmed and come to nothing all the same. */
function lostOf(range: Range, candidates: readonly Candidate[], confirmed: readonly Confirmed[], options: ScanOptions) {
  const isKept = ({ detector, start, end }: Candidate) =>
    confirmed.some(
      ({ finding }) => finding.detector === detector.spec.id && finding.start === start && finding.end === end,
    );
  return candidates
    .filter((candidate) => touches(candidate, range) && !isKept(candidate))
    .map(({ detector, start, end }): Silent => {
      const isCovered = confirmed.some(({ finding }) => finding.start < end && finding.end > start);
      const kind = isSwitchedOff(detector.spec, options) || !isCovered ? 'switched-off' : 'overlapped';
      return { detector, start, end, shown: redact('', { prefix: 0, suffix: 0 }), reason: { kind } };
    });
}

/** A literal that stands in a text, and a detector that waits for it in the open. */
interface Meeting {
  readonly use: LiteralUse;
  readonly at: number;
}

/** The literals that start on the line, or close enough before it to vouch for what stands there. */
function meetings(text: string, catalogue: Catalogue, range: Range): Meeting[] {
  const { outputs, outputStart, lengths, longest } = catalogue.automaton;
  const met: Meeting[] = [];
  const from = range.start;
  catalogue.finder.find(text, from, Math.min(text.length, range.end + longest), (accepting, end) => {
    for (let o = outputStart[accepting] as number; o < (outputStart[accepting + 1] as number); o++) {
      const literal = outputs[o] as number;
      const at = end - (lengths[literal] as number);
      if (at >= range.end || at < range.start) continue;
      for (const use of catalogue.usesOf(literal)) if (use.form === undefined) met.push({ use, at });
    }
  });
  return met;
}

/** Where a token of this detector may start, when its literal stands at `at`. */
function startsOf({ use: { detector, literal }, at }: Meeting, text: string): readonly [number, number] {
  if (detector.inToken) return [Math.max(0, at - detector.before), at];
  return [at + literal.length, Math.min(text.length, at + literal.length + detector.within)];
}

function whySilent(meeting: Meeting, text: string): Silent {
  const { use, at } = meeting;
  const { detector, literal } = use;
  const [first, last] = startsOf(meeting, text);
  const window = text.slice(first, last + detector.reach);
  const regex = indexingRegexOf(detector);
  for (let start = first; start <= last; start++) {
    if (!hasLeftBoundary(text, start, detector)) continue;
    regex.lastIndex = start - first;
    const match = regex.exec(window);
    if (match === null) continue;
    const named = Object.entries(match.indices?.groups ?? {}).find(([name, span]) => name.startsWith('secret') && span);
    const [from, to] = named?.[1] ?? [match.index, match.index + match[0].length];
    const span = { start: first + from, end: first + to };
    const secret = text.slice(span.start, span.end);
    const input = { text, ...span, secret, spec: detector.spec, anchor: at, groups: match.groups };
    const rejection = rejectionOf(input);
    if (rejection === undefined) continue;
    const prefix = detector.inToken && secret.startsWith(literal) ? literal.length : 0;
    return { detector, ...span, shown: redact(secret, { prefix, suffix: 0 }), reason: { kind: 'rejected', rejection } };
  }
  return { detector, start: at, end: at + literal.length, shown: literal, reason: { kind: 'no-match' } };
}

/**
 * Explains one line.
 *
 * @param own candidates of the team's own detectors in the whole text
 * @returns `silent` in order of interest: lost candidates, rejected matches, then words without a match
 */
export function explain(
  text: string,
  catalogue: Catalogue,
  range: Range,
  options: ScanOptions = {},
  own: readonly Candidate[] = [],
): Explanation {
  const candidates = [...collect(text, catalogue, 0, text.length).candidates, ...own];
  const confirmed = confirmedOf(text, range, candidates, options);
  const lost = lostOf(range, candidates, confirmed, options);
  const spoke = new Set(candidates.filter((each) => touches(each, range)).map(({ detector }) => detector));
  const silent = new Map<string, Silent>();
  for (const meeting of meetings(text, catalogue, range)) {
    const { detector } = meeting.use;
    if (spoke.has(detector)) continue;
    const why = whySilent(meeting, text);
    const known = silent.get(detector.spec.id);
    if (known === undefined || known.reason.kind === 'no-match') silent.set(detector.spec.id, why);
  }
  const [rejected, unmatched]: [Silent[], Silent[]] = [[], []];
  for (const each of silent.values()) (each.reason.kind === 'rejected' ? rejected : unmatched).push(each);
  return { confirmed, silent: [...lost, ...rejected, ...unmatched].slice(0, maxSilent) };
}
