/**
 * The engine's front door: text + catalogue + options -> findings. Pure; never throws, never waits, whatever the text.
 * A scan collects candidates around literals (`collect`), then settles them into findings (`settle`). An incremental scan
 * collects again only around what changed: `openText`, then `changeText` for each edit, and reads `findingsOf`.
 */
import type { Catalogue } from './catalogueCompiled';
import { type Candidate, collect, collectAt, collectHits, type Landmark, maxCandidates } from './collect';
import { type Changed, isReached } from './confirm';
import type { ScanOptions, ScanResult } from './finding';
import { collectKnown } from './knownValues';
import { nearMargin } from './matcher';
import { settle } from './settle';
import { collectOwn, isCutShort } from './userDetectors/collectOwn';

/** Scans a whole text. */
export function scan(text: string, catalogue: Catalogue, options: ScanOptions = {}): ScanResult {
  return settleAll(collect(text, catalogue, 0, text.length).candidates, text, options);
}

/** Bytes of a text, in ASCII or UTF-8, that were read into the finder's `room`. */
export interface ReadText {
  readonly length: number;
  readonly isAscii: () => boolean;
  /** Makes a text of the bytes. */
  readonly decode: () => string;
}

/** What a scan of bytes came to. */
export interface ReadScan extends ScanResult {
  /** Undefined where the bytes alone told that nothing is to be found. */
  readonly text: string | undefined;
}

/** Scans a text that lies in the finder's `room`. The result equals `scan` of it; most texts need not be decoded for that. */
export function scanRead(read: ReadText, catalogue: Catalogue, options: ScanOptions = {}): ReadScan {
  const hits: number[] = [];
  catalogue.finder.findRead(read.length, (accepting, end) => hits.push(accepting, end));
  if (hits.length === 0 && options.rules?.own === undefined && options.rules?.known === undefined)
    return { ...settle([], '', options), text: undefined };
  const text = read.decode();
  if (!read.isAscii()) return { ...scan(text, catalogue, options), text };
  return { ...settleAll(collectHits(text, catalogue, hits), text, options), text };
}

/** Adds literals that are known values; a text without any is told fast. */
function withKnown(candidates: readonly Candidate[], text: string, { rules }: ScanOptions): readonly Candidate[] {
  const known = collectKnown(text, rules?.known);
  return known.length === 0 ? candidates : [...candidates, ...known];
}

/** Settles what the catalogue found together with what a team's own detectors find. */
function settleAll(found: readonly Candidate[], text: string, options: ScanOptions): ScanResult {
  const candidates = withKnown(found, text, options);
  const own = options.rules?.own;
  if (options.rules === undefined || own === undefined) return settle(candidates, text, options);
  const setting = { ...options.rules, own };
  const settled = settle([...candidates, ...collectOwn(text, setting)], text, options);
  return isCutShort(text, setting) ? { ...settled, capped: true } : settled;
}

/** What is known of one version of a text. Immutable: a change gives a new state. */
export interface TextState {
  readonly text: string;
  /** Ordered by the place of their literal. */
  readonly candidates: readonly Candidate[];
  /** Where literals of detectors with a long reach stand; undefined when there are too many to keep. Ordered by place. */
  readonly landmarks?: readonly Landmark[] | undefined;
}

/** A replaced range: `before.text[start, oldEnd)` became `newText[start, newEnd)`. */
export interface TextChange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** A text with more landmarks than this is scanned anew as far as any detector reaches. */
const maxLandmarks = 2_000;

function stateOf(text: string, candidates: readonly Candidate[], landmarks: readonly Landmark[]): TextState {
  const isCut = candidates.length >= maxCandidates || landmarks.length > maxLandmarks;
  return { text, candidates, landmarks: isCut ? undefined : landmarks };
}

/** Starts to follow a text. */
export function openText(text: string, catalogue: Catalogue): TextState {
  const { candidates, landmarks } = collect(text, catalogue, 0, text.length);
  return stateOf(text, candidates, landmarks);
}

/** What stands behind a change, moved to where it stands now. */
function moved<T extends { readonly anchor: number; readonly start: number; readonly end: number }>(
  candidate: T,
  shift: number,
): T {
  const { anchor, start, end } = candidate;
  return { ...candidate, anchor: anchor + shift, start: start + shift, end: end + shift };
}

/** Candidates before and after a change to whose detectors it does not matter. */
function unaffected(candidates: readonly Candidate[], { start, oldEnd, newEnd }: TextChange) {
  const old: Changed = { start, end: oldEnd };
  const head: Candidate[] = [];
  const tail: Candidate[] = [];
  for (const candidate of candidates) {
    if (isReached(candidate.detector, candidate.anchor, old)) continue;
    if (candidate.anchor < start) head.push(candidate);
    else tail.push(moved(candidate, newEnd - oldEnd));
  }
  return { head, tail };
}

/**
 * Follows one change. The result equals `openText(newText)`; only the surroundings of the change are scanned, and those of
 * landmarks near enough.
 *
 * @param newText the whole text after the change
 */
export function changeText(before: TextState, newText: string, change: TextChange, catalogue: Catalogue): TextState {
  const { start, oldEnd, newEnd } = change;
  const shift = newEnd - oldEnd;
  const changed: Changed = { start, end: newEnd };
  const margin = before.landmarks === undefined ? catalogue.margin : Math.min(nearMargin, catalogue.margin);
  const from = Math.max(0, start - margin);
  const { head, tail } = unaffected(before.candidates, change);
  const near = collect(newText, catalogue, from, Math.min(newText.length, newEnd + margin), changed);
  const known = before.landmarks ?? [];
  const ahead = known.filter(({ at }) => at < from);
  const behind = known
    .filter(({ at }) => at >= oldEnd + margin)
    .map(({ literal, at }) => ({ literal, at: at + shift }));
  const far = (landmarks: readonly Landmark[]) => collectAt(newText, catalogue, landmarks, changed);
  const candidates = [...head, ...far(ahead), ...near.candidates, ...far(behind), ...tail];
  if (before.landmarks === undefined) return { text: newText, candidates };
  return stateOf(newText, candidates, [...ahead, ...near.landmarks, ...behind]);
}

/** The findings of a followed text: equal to `scan(state.text)`, but that own detectors' candidates must be among the state's. */
export function findingsOf(state: TextState, options: ScanOptions = {}): ScanResult {
  return settle(withKnown(state.candidates, state.text, options), state.text, options);
}
