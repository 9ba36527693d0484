/**
 * From literals to candidates: each literal the automaton finds is confirmed by the detectors that wait for it, on a
 * bounded window around it. A candidate depends only on the text within the catalogue's margin of its literal, and on
 * nothing found elsewhere: that is what makes an incremental scan equal a full one.
 */
import type { Confidence } from './catalogue';
import type { Asked, Catalogue } from './catalogueCompiled';
import { confirm } from './confirm';
import type { FindingNote } from './finding';
import type { OnHit } from './kernel/finder';
import type { CompiledDetector } from './matcher';
import type { Changed, Search } from './search';
import { allTests } from './sieve';

/** A confirmed match of one detector, before overlaps are settled. Offsets are UTF-16, half-open. */
export interface Candidate {
  readonly detector: CompiledDetector;
  /** Where the literal stands that led here. */
  readonly anchor: number;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  readonly notes: readonly FindingNote[];
  /** What is shown in place of the value; absent: what the detector says may be. Holds nothing of the value. */
  readonly label?: string;
  /** Longer than its vendor documents; see `longerTokens`. */
  readonly isLonger?: true;
}

/** A text with more candidates than this is cut off; `settle` says so. */
export const maxCandidates = 2000;

/** Where a literal of a detector with a long reach stands: what changes far from it may still matter to it. */
export interface Landmark {
  readonly literal: number;
  readonly at: number;
}

/** What {@link collect} finds; less than there is where candidates reach {@link maxCandidates}. */
export interface Collected {
  /** Ordered by literal. */
  readonly candidates: Candidate[];
  readonly landmarks: Landmark[];
}

/**
 * Collects the candidates of every literal that starts in `text[from, to)`; what stands around that range is looked at as
 * far as the detectors reach.
 *
 * @param changed when given, the candidates of detectors that it does not matter to are left out
 */
export function collect(text: string, catalogue: Catalogue, from: number, to: number, changed?: Changed): Collected {
  const candidates: Candidate[] = [];
  const landmarks: Landmark[] = [];
  const search: Search = { text, searched: new Map(), changed, into: candidates };
  catalogue.finder.find(
    text,
    from,
    Math.min(text.length, to + catalogue.automaton.longest),
    meeting(catalogue, (asked, at, passed) => {
      if (at >= to) return true;
      if (catalogue.isFar(asked.literal)) landmarks.push({ literal: asked.literal, at });
      confirm(search, at, asked, passed);
      return candidates.length < maxCandidates;
    }),
  );
  return { candidates, landmarks };
}

/** Turns hits of the automaton into literals and where they begin. */
function meeting({ askedAt }: Catalogue, meet: (asked: Asked, at: number, passed: number) => boolean): OnHit {
  return (accepting, end, passed) => {
    for (const asked of askedAt(accepting)) if (!meet(asked, end - asked.length, passed)) return false;
    return true;
  };
}

/**
 * Collects the candidates of a whole text whose hits are known.
 *
 * @param hits three numbers each, as `OnHit` is told them
 */
export function collectHits(text: string, catalogue: Catalogue, hits: readonly number[]): Candidate[] {
  const candidates: Candidate[] = [];
  const search: Search = { text, searched: new Map(), changed: undefined, into: candidates };
  const onHit = meeting(catalogue, (asked, at, passed) => {
    confirm(search, at, asked, passed);
    return candidates.length < maxCandidates;
  });
  for (let i = 0; i < hits.length; i += 3) {
    if (onHit(hits[i] as number, hits[i + 1] as number, hits[i + 2] as number) === false) break;
  }
  return candidates;
}

/** Collects the candidates of literals that are known to stand in a text, of detectors that a change matters to. */
export function collectAt(
  text: string,
  catalogue: Catalogue,
  landmarks: readonly Landmark[],
  changed: Changed,
): Candidate[] {
  const candidates: Candidate[] = [];
  const search: Search = { text, searched: new Map(), changed, into: candidates };
  for (const { literal, at } of landmarks) {
    if (candidates.length >= maxCandidates) break;
    const uses = catalogue.usesOf(literal);
    confirm(search, at, { uses, bits: uses.map(() => allTests) }, allTests);
  }
  return candidates;
}
