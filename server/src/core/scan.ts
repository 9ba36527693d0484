/**
 * The engine's front door: text + catalogue + options -> findings. Pure; never throws, never waits, whatever the text.
 * A scan collects candidates around literals (`collect`), then settles them into findings (`settle`). An incremental scan
 * collects again only around what changed: `openText`, then `changeText` for each edit, and reads `findingsOf`.
 */
import type { Catalogue } from './catalogueCompiled';
import { type Candidate, collect } from './collect';
import type { ScanOptions, ScanResult } from './finding';
import { settle } from './settle';
import { collectOwn, isCutShort } from './userDetectors/collectOwn';

/** Scans a whole text. */
export function scan(text: string, catalogue: Catalogue, options: ScanOptions = {}): ScanResult {
  const candidates = collect(text, catalogue, 0, text.length);
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
}

/** A replaced range: `before.text[start, oldEnd)` became `newText[start, newEnd)`. */
export interface TextChange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Starts to follow a text. */
export function openText(text: string, catalogue: Catalogue): TextState {
  return { text, candidates: collect(text, catalogue, 0, text.length) };
}

/**
 * Follows one change. The result equals `openText(newText)`; only the surroundings of the change are scanned.
 *
 * @param newText the whole text after the change
 */
export function changeText(before: TextState, newText: string, change: TextChange, catalogue: Catalogue): TextState {
  const { start, oldEnd, newEnd } = change;
  const shift = newEnd - oldEnd;
  const from = Math.max(0, start - catalogue.margin);
  const keepAfter = oldEnd + catalogue.margin;
  const head = before.candidates.filter((candidate) => candidate.anchor < from);
  const tail = before.candidates
    .filter((candidate) => candidate.anchor >= keepAfter)
    .map((candidate) => ({
      ...candidate,
      anchor: candidate.anchor + shift,
      start: candidate.start + shift,
      end: candidate.end + shift,
    }));
  const to = Math.min(newText.length, keepAfter + shift);
  return { text: newText, candidates: [...head, ...collect(newText, catalogue, from, to), ...tail] };
}

/** The findings of a followed text: equal to `scan(state.text)`, but that own detectors' candidates must be among the state's. */
export function findingsOf(state: TextState, options: ScanOptions = {}): ScanResult {
  return settle(state.candidates, state.text, options);
}
