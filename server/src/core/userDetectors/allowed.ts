/** Decides whether an allow list lets a match through. Pure; knows no file and no format. */
import type { TextSource } from '../textSource';
import type { AllowList } from './ownDetector';

/** What may be looked at. Nothing of it leaves this module. */
export interface AllowInput {
  readonly detector: string;
  readonly secret: string;
  /** All that the detector's pattern matched. */
  readonly match: string;
  /** The line, or lines, that the match stands on. */
  readonly line: string;
  readonly path: string;
  /** Id of the commit that is being looked at, when one is. */
  readonly commit?: string | undefined;
}

/** Which kinds of conditions the list has, and whether each holds. */
function* verdicts(list: AllowList, input: AllowInput): Generator<boolean> {
  const { paths, patterns, stopwords, commits, target } = list;
  if (paths.length > 0) yield paths.some((matches) => matches(input.path));
  if (commits.length > 0) {
    const commit = input.commit?.toLowerCase();
    yield commit !== undefined && commits.some((id) => commit.startsWith(id));
  }
  if (patterns.length > 0) yield patterns.some((pattern) => pattern.test(input[target]));
  if (stopwords.length > 0) {
    const secret = input.secret.toLowerCase();
    yield stopwords.some((word) => secret.includes(word));
  }
}

/** @returns whether the list lets the match through; a list without conditions lets nothing through */
export function isAllowedBy(list: AllowList, input: AllowInput): boolean {
  if (list.detectors !== undefined && !list.detectors.has(input.detector)) return false;
  const held = [...verdicts(list, input)];
  if (held.length === 0) return false;
  return list.condition === 'any' ? held.includes(true) : !held.includes(false);
}

/** The lines that `text[start, end)` stands on, without their last line end; cut where they are longer than anybody reads. */
export function linesAround(text: TextSource, start: number, end: number): string {
  const first = Math.max(0, start - longestLine);
  // Not in the text itself: a line of megabytes would be searched to its end for each match in it.
  const from = first + text.slice(first, start).lastIndexOf('\n') + 1;
  const ahead = text.slice(end, Math.min(text.length, end + longestLine));
  const stop = ahead.indexOf('\n');
  return text.slice(from, end) + (stop < 0 ? ahead : ahead.slice(0, stop));
}

const longestLine = 4096;
