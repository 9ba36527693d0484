/**
 * Keeps the candidates of own detectors up to date while a text is edited: only the surroundings of what changed are
 * searched again. Finds out by itself what changed, so it may be asked as rarely as one likes.
 */
import type { Candidate } from '../collect';
import { collectOwn, type OwnDetectors, type OwnSearch, unaidedFor } from './collectOwn';

/** What is known of one version of a text. Immutable. */
export interface OwnState {
  readonly text: string;
  readonly path: string;
  readonly own: OwnDetectors;
  /** Detectors without words of their own that the text let in. */
  readonly unaided: string;
  readonly candidates: readonly Candidate[];
}

/** Lengths of the beginning and the end that two texts share; they do not overlap. */
function sharedEnds(a: string, b: string): { readonly head: number; readonly tail: number } {
  const shortest = Math.min(a.length, b.length);
  let head = 0;
  while (head < shortest && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shortest - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
  return { head, tail };
}

function idsOf(text: string, setting: OwnSearch): string {
  return unaidedFor(text, setting)
    .map(({ spec }) => spec.id)
    .join(' ');
}

/** Follows a text: pass what the call before gave, or undefined for the first one. */
export function followOwn(before: OwnState | undefined, text: string, setting: OwnSearch): OwnState {
  const { own, path } = setting;
  if (before?.own === own && before.path === path && before.text === text) return before;
  const unaided = idsOf(text, setting);
  if (before?.own !== own || before.path !== path || before.unaided !== unaided) {
    return { text, path, own, unaided, candidates: collectOwn(text, setting) };
  }
  const { head, tail } = sharedEnds(before.text, text);
  const shift = text.length - before.text.length;
  const from = Math.max(0, head - own.margin);
  const keepAfter = before.text.length - tail + own.margin;
  const kept = before.candidates.filter(({ anchor, end }) => anchor < from && end <= head);
  const moved = before.candidates
    .filter(({ anchor, start }) => anchor >= keepAfter && start >= keepAfter)
    .map((each) => ({ ...each, anchor: each.anchor + shift, start: each.start + shift, end: each.end + shift }));
  const to = Math.min(text.length, keepAfter + shift);
  const fresh = collectOwn(text, setting, from, to).filter(
    ({ anchor }) => (anchor >= from || from === 0) && (anchor < to || to === text.length),
  );
  return { text, path, own, unaided, candidates: [...kept, ...fresh, ...moved] };
}
