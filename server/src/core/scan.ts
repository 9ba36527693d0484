/**
 * The engine's front door: text + catalogue + options -> findings. Pure; never throws, never waits, whatever the text.
 * A scan collects candidates around literals (`collect`), then settles them into findings (`settle`). An incremental scan
 * collects again only around what changed: `openText`, then `changeText` for each edit, and reads `findingsOf`.
 */
import type { Catalogue } from './catalogueCompiled';
import { type Candidate, type Collected, collect, collectAt, type Landmark, maxCandidates } from './collect';
import type { ScanOptions, ScanResult } from './finding';
import { longestBlockName, mayHoldBlocks } from './ignores/marks';
import { collectKnown } from './knownValues';
import { nearMargin } from './matcher';
import { type Changed, isReached } from './search';
import { settle } from './settle';
import type { TextSource } from './textSource';
import { collectOwn, isCutShort } from './userDetectors/collectOwn';

/** Scans a whole text. */
export function scan(text: string, catalogue: Catalogue, options: ScanOptions = {}): ScanResult {
  return settleAll(collect(text, catalogue, 0, text.length).candidates, text, options);
}

/** Adds literals that are known values; a text without any is told fast. */
function withKnown(candidates: readonly Candidate[], text: TextSource, { rules }: ScanOptions): readonly Candidate[] {
  if (rules?.known === undefined || rules.known.lengths.size === 0) return candidates;
  const known = collectKnown(text, rules.known);
  return known.length === 0 ? candidates : [...candidates, ...known];
}

/** Settles what the catalogue found together with what a team's own detectors find. */
export function settleAll(found: readonly Candidate[], text: string, options: ScanOptions): ScanResult {
  const candidates = withKnown(found, text, options);
  const own = options.rules?.own;
  if (options.rules === undefined || own === undefined) return settle(candidates, text, options);
  const setting = { ...options.rules, own };
  const settled = settle([...candidates, ...collectOwn(text, setting)], text, options);
  return isCutShort(text, setting) ? { ...settled, capped: true } : settled;
}

/** What is known of one version of a text. Immutable: a change gives a new state. */
export interface TextState {
  readonly text: TextSource;
  /** Ordered by the place of their literal. */
  readonly candidates: readonly Candidate[];
  /** Where literals of detectors with a long reach stand; undefined when there are too many to keep. Ordered by place. */
  readonly landmarks?: readonly Landmark[] | undefined;
  /** False when it is known that nothing in the text begins a block of marks. */
  readonly mayHoldBlocks?: boolean;
}

/** A replaced range: `before.text[start, oldEnd)` became `newText[start, newEnd)`. */
export interface TextChange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** A text with more landmarks than this is scanned anew as far as any detector reaches. */
const maxLandmarks = 2_000;

/** What a state is made of. */
interface Known extends Pick<Required<TextState>, 'text' | 'candidates' | 'mayHoldBlocks'> {
  readonly landmarks: readonly Landmark[];
}

function stateOf({ landmarks, ...known }: Known): TextState {
  const isCut = known.candidates.length >= maxCandidates || landmarks.length > maxLandmarks;
  return { ...known, landmarks: isCut ? undefined : landmarks };
}

/** Starts to follow a text. */
export function openText(text: string, catalogue: Catalogue): TextState {
  const { candidates, landmarks } = collect(text, catalogue, 0, text.length);
  return stateOf({ text, candidates, landmarks, mayHoldBlocks: mayHoldBlocks(text) });
}

/** What stands behind a change, moved to where it stands now. */
export function moved<T extends { readonly anchor: number; readonly start: number; readonly end: number }>(
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

/** More than any judgement looks beyond what its detector reaches: lines are read so far. */
export const lineRoom = 8_192;

/** A search around a change, in a piece of the text that holds all that the change may matter to. */
class Around {
  readonly #text: string;
  /** Where the piece begins in the whole. */
  readonly #base: number;
  readonly #changed: Changed;

  /** @param reach how far from the change literals stand, and from these what matters to them */
  constructor(
    text: TextSource,
    { start, newEnd }: TextChange,
    private readonly catalogue: Catalogue,
    reach: number,
  ) {
    const room = 2 * reach + catalogue.automaton.longest + lineRoom;
    this.#base = Math.max(0, start - room);
    this.#text = text.slice(this.#base, Math.min(text.length, newEnd + room));
    this.#changed = { start: start - this.#base, end: newEnd - this.#base };
  }

  /** Candidates and landmarks of the literals in a range of the whole. */
  collect(from: number, to: number): Collected {
    const base = this.#base;
    const { candidates, landmarks } = collect(this.#text, this.catalogue, from - base, to - base, this.#changed);
    return {
      candidates: candidates.map((candidate) => moved(candidate, base)),
      landmarks: landmarks.map(({ literal, at }) => ({ literal, at: at + base })),
    };
  }

  /** Candidates of landmarks of the whole; the change does not matter to those outside of the piece. */
  collectAt(landmarks: readonly Landmark[]): Candidate[] {
    const base = this.#base;
    const within = landmarks.flatMap(({ literal, at }) =>
      at >= base && at < base + this.#text.length ? [{ literal, at: at - base }] : [],
    );
    const candidates = collectAt(this.#text, this.catalogue, within, this.#changed);
    return candidates.map((candidate) => moved(candidate, base));
  }
}

/** Landmarks before and after a change, with none between them that are searched for anew. */
function landmarksApart(known: readonly Landmark[], { start, oldEnd, newEnd }: TextChange, margin: number) {
  const ahead = known.filter(({ at }) => at < start - margin);
  const behind = known
    .filter(({ at }) => at >= oldEnd + margin)
    .map(({ literal, at }) => ({ literal, at: at + newEnd - oldEnd }));
  return { ahead, behind };
}

/** What a change put into the text, and as much on both sides as may become a mark by it. */
function touched(text: TextSource, { start, newEnd }: TextChange): string {
  return text.slice(Math.max(0, start - longestBlockName), Math.min(text.length, newEnd + longestBlockName));
}

/**
 * Follows one change. The result equals `openText(newText)`; only the surroundings of the change are scanned, and those of
 * landmarks near enough.
 *
 * @param newText the whole text after the change
 */
export function changeText(
  before: TextState,
  newText: TextSource,
  change: TextChange,
  catalogue: Catalogue,
): TextState {
  const { start, newEnd } = change;
  const { margin: widest } = catalogue;
  const margin = before.landmarks === undefined ? widest : Math.min(nearMargin, widest);
  const { ahead, behind } = landmarksApart(before.landmarks ?? [], change, margin);
  const from = Math.max(0, start - margin);
  const to = Math.min(newText.length, newEnd + margin);
  const isReachedFrom = ({ at }: Landmark) => at >= start - widest && at < newEnd + widest;
  let around = new Around(newText, change, catalogue, [...ahead, ...behind].some(isReachedFrom) ? widest : margin);
  let near = around.collect(from, to);
  if (near.landmarks.length > 0) {
    // A detector of long reach looks further than the piece.
    around = new Around(newText, change, catalogue, widest);
    near = around.collect(from, to);
  }
  const { head, tail } = unaffected(before.candidates, change);
  const far = (landmarks: readonly Landmark[]) => around.collectAt(landmarks.filter(isReachedFrom));
  const candidates = [...head, ...far(ahead), ...near.candidates, ...far(behind), ...tail];
  const holdsBlocks = before.mayHoldBlocks !== false || mayHoldBlocks(touched(newText, change));
  if (before.landmarks === undefined) return { text: newText, candidates, mayHoldBlocks: holdsBlocks };
  const landmarks = [...ahead, ...near.landmarks, ...behind];
  return stateOf({ text: newText, candidates, landmarks, mayHoldBlocks: holdsBlocks });
}

/** The findings of a followed text: equal to `scan(state.text)`, but that own detectors' candidates must be among the state's. */
export function findingsOf(state: TextState, options: ScanOptions = {}): ScanResult {
  const { text, candidates, mayHoldBlocks: holdsBlocks } = state;
  return settle(withKnown(candidates, text, options), text, options, holdsBlocks);
}
