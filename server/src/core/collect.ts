/**
 * From literals to candidates: each literal the automaton finds is confirmed by the detectors that wait for it, on a
 * bounded window around it. A candidate depends only on the text within the catalogue's margin of its literal, and on
 * nothing found elsewhere: that is what makes an incremental scan equal a full one.
 */
import type { Confidence } from './catalogue';
import type { Catalogue } from './catalogueCompiled';
import { type Changed, confirm, type Search } from './confirm';
import type { FindingNote } from './finding';
import type { OnHit } from './kernel/finder';
import type { CompiledDetector } from './matcher';

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
    meeting(catalogue, (literal, at) => {
      if (at >= to) return true;
      if (catalogue.isFar(literal)) landmarks.push({ literal, at });
      confirm(search, at, catalogue.usesOf(literal));
      return candidates.length < maxCandidates;
    }),
  );
  return { candidates, landmarks };
}

/** Turns hits of the automaton into literals and where they begin. */
function meeting({ automaton }: Catalogue, meet: (literal: number, at: number) => boolean): OnHit {
  const { outputs, outputStart, lengths } = automaton;
  return (accepting, end) => {
    const stop = outputStart[accepting + 1] as number;
    for (let o = outputStart[accepting] as number; o < stop; o++) {
      const literal = outputs[o] as number;
      if (!meet(literal, end - (lengths[literal] as number))) return false;
    }
    return true;
  };
}

/**
 * Collects the candidates of a whole text whose hits are known.
 *
 * @param hits two numbers each, as `OnHit` is told them
 */
export function collectHits(text: string, catalogue: Catalogue, hits: readonly number[]): Candidate[] {
  const candidates: Candidate[] = [];
  const search: Search = { text, searched: new Map(), changed: undefined, into: candidates };
  const onHit = meeting(catalogue, (literal, at) => {
    confirm(search, at, catalogue.usesOf(literal));
    return candidates.length < maxCandidates;
  });
  for (let i = 0; i < hits.length; i += 2) {
    if (onHit(hits[i] as number, hits[i + 1] as number) === false) break;
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
    if (candidates.length < maxCandidates) confirm(search, at, catalogue.usesOf(literal));
  }
  return candidates;
}
