/** What goes on in one search for candidates. */
import type { Candidate } from './collect';
import type { CompiledDetector } from './matcher';
import type { HiddenScout } from './seeThrough';

/** A range of the text that is new: only detectors that it matters to are asked. */
export interface Changed {
  readonly start: number;
  readonly end: number;
}

/** Whether a change matters to a detector whose literal stands at `at`. */
export function isReached(detector: CompiledDetector, at: number, { start, end }: Changed): boolean {
  return at >= start - detector.margin && at < end + detector.margin;
}

/**
 * Up to where each detector has looked for tokens after its words, in one call of {@link collect}: a word that follows close
 * on another has only the rest to look at, so that a wall of words costs no more than its length.
 */
export type Searched = Map<CompiledDetector, number>;

/** One call of {@link collect}. */
export interface Search {
  readonly text: string;
  readonly searched: Searched;
  readonly changed: Changed | undefined;
  readonly into: Candidate[];
  /** Made when first needed. */
  scout?: HiddenScout;
}
