/**
 * From candidates to findings: one finding per span. Where candidates overlap, the more specific one wins; what is
 * switched off is dropped first, so that it hides nothing.
 */
import { type Confidence, type DetectorSpec, type Severity, severities } from './catalogue';
import { type Candidate, maxCandidates } from './collect';
import { expiryOf } from './expiry';
import type { Finding, FindingNote, ScanOptions, ScanResult } from './finding';
import { isTranslation, isWords } from './generic/labels';
import { applyIgnores } from './ignores/applyIgnores';
import { exampleFile } from './paths';
import { redact } from './redact';
import { relateSameValues } from './sameValues';
import type { TextSource } from './textSource';

/** Findings of one text that are reported at the most, unless the caller says otherwise. */
const defaultMaxFindings = 1000;

const confidenceRank: Readonly<Record<Confidence, number>> = { high: 2, medium: 1, low: 0 };

/** Greater is more specific: a provider's format before a guess, a literal in the token before a word near it. */
function rank(candidate: Candidate): number {
  const { spec } = candidate.detector;
  // What is public by design and stands inside something encoded is a part of it: a claim of a token.
  if (spec.class === 'public' && candidate.notes.includes('encoded')) return -1;
  // A name that says what a value is for tells more than a provider's word near a value of another length.
  if (candidate.isLonger === true) return 0;
  const tier = spec.tier === 'generic' ? 0 : 1;
  const place = spec.anchor.in === 'token' ? 1 : 0;
  return tier * 8 + place * 4 + confidenceRank[candidate.confidence];
}

function compareSpecificity(a: Candidate, b: Candidate): number {
  return (
    rank(b) - rank(a) ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    severities.indexOf(a.detector.spec.severity) - severities.indexOf(b.detector.spec.severity) ||
    a.detector.spec.id.localeCompare(b.detector.spec.id)
  );
}

/** Keeps the most specific of each overlapping group, ordered by start. */
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const byStart = [...candidates].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Candidate[] = [];
  for (let at = 0; at < byStart.length; ) {
    let end = byStart[at]?.end ?? 0;
    let stop = at + 1;
    while (stop < byStart.length && (byStart[stop]?.start ?? 0) < end) end = Math.max(end, byStart[stop++]?.end ?? 0);
    kept.push(...pick(byStart.slice(at, stop)));
    at = stop;
  }
  return kept;
}

function pick(group: Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  for (const candidate of group.sort(compareSpecificity)) {
    if (chosen.every((other) => candidate.end <= other.start || candidate.start >= other.end)) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function lowered(severity: Severity): Severity {
  return severities[Math.min(severities.indexOf(severity) + 1, severities.indexOf('low'))] ?? severity;
}

function severityOf(candidate: Candidate, notes: readonly FindingNote[]): Severity {
  const { severity } = candidate.detector.spec;
  // A key that its vendor prints in the documentation is nobody's.
  if (severity === 'info' || notes.includes('documented-example')) return 'info';
  const mild: readonly FindingNote[] = [
    'expired',
    'encrypted',
    'example-file',
    'doc-comment',
    'checksum-invalid',
    'sequence',
  ];
  return notes.some((note) => mild.includes(note)) ? lowered(severity) : severity;
}

/** What may be shown of a secret: what the detector says, else the literal it begins with; of an encoded one, nothing. */
function shownOf(
  spec: DetectorSpec,
  secret: string,
  notes: readonly FindingNote[],
): { prefix: number; suffix: number } {
  if (notes.includes('encoded')) return { prefix: 0, suffix: 0 };
  const literal = spec.anchor.in === 'token' ? spec.anchor.literals.find((word) => secret.startsWith(word)) : undefined;
  return { prefix: spec.show?.prefix ?? literal?.length ?? 0, suffix: spec.show?.suffix ?? 0 };
}

/** What the time says about a token that carries its own end. */
function notesOfTime(
  { detector: { spec } }: Candidate,
  secret: string,
  now: number | undefined,
): readonly FindingNote[] {
  if (now === undefined || spec.checks?.includes('jwt') !== true) return [];
  const end = expiryOf(secret);
  return end !== undefined && end < now ? ['expired'] : [];
}

function toFinding(candidate: Candidate, text: TextSource, isExample: boolean, { now, rules }: ScanOptions): Finding {
  const { spec, provider } = candidate.detector;
  const secret = text.slice(candidate.start, candidate.end);
  const ofPlace: readonly FindingNote[] = isExample ? ['example-file'] : [];
  const notes = [...candidate.notes, ...notesOfTime(candidate, secret, now), ...ofPlace];
  const rotated = rules?.rotated?.(secret);
  return {
    detector: spec.id,
    provider: provider.id,
    tier: spec.tier ?? 'provider',
    class: spec.class,
    severity: severityOf(candidate, notes),
    confidence: candidate.confidence,
    start: candidate.start,
    end: candidate.end,
    redacted: candidate.label ?? redact(secret, shownOf(spec, secret, notes)),
    notes,
    ...(rotated && { rotated }),
  };
}

/** Whether the user or the team does not want to hear of a detector, or of all guesses. */
export function isSwitchedOff({ id, tier }: DetectorSpec, { disabled, generic, rules }: ScanOptions): boolean {
  if (disabled?.has(id) || rules?.disabled.has(id)) return true;
  return tier === 'generic' && (generic === false || rules?.generic === false);
}

/** Whether a candidate's detector is to be heard. */
function isWanted({ detector }: Candidate, options: ScanOptions): boolean {
  if (isSwitchedOff(detector.spec, options)) return false;
  // A team's own detector takes the place of a built-in one with its id.
  const own = options.rules?.own?.compiled.get(detector.spec.id);
  return own === undefined || own === detector;
}

/** Whether a candidate is a guess about words in a file of translations: the label of a field, in another language. */
function isTranslated({ detector, start, end }: Candidate, text: TextSource): boolean {
  return detector.spec.tier === 'generic' && isWords(text.slice(start, end));
}

/** Of most texts. */
const nothing: ScanResult = { findings: [], capped: false, ignored: [] };

/**
 * Settles candidates of one text; see the file's first lines.
 *
 * @param mayHoldBlocks false when it is known that nothing in the text begins a block of marks
 */
export function settle(
  candidates: readonly Candidate[],
  text: TextSource,
  options: ScanOptions,
  mayHoldBlocks = true,
): ScanResult {
  if (candidates.length === 0) return nothing;
  const areLabels = isTranslation(options.path ?? '');
  const wanted = candidates.filter(
    (candidate) => isWanted(candidate, options) && !(areLabels && isTranslated(candidate, text)),
  );
  const kept = withoutOverlaps(wanted);
  const max = options.maxFindings ?? defaultMaxFindings;
  const isExample = exampleFile(options.path ?? '');
  const findings = kept.slice(0, max).map((candidate) => toFinding(candidate, text, isExample, options));
  const capped = kept.length > max || candidates.length >= maxCandidates;
  if (options.withIgnored === true || findings.length === 0) {
    return { findings: relateSameValues(findings, text), capped, ignored: [] };
  }
  const { rules } = options;
  const path = rules?.path ?? options.path ?? '';
  const { ignores: sources = [], today = '', commit } = rules ?? {};
  const context = { text, mayHoldBlocks, path, sources, today, commit };
  const { kept: reported, ignored } = applyIgnores(findings, context);
  return { findings: relateSameValues(reported, text), capped, ignored };
}
