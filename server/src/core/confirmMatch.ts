/** Runs a detector's pattern at one place of a window, and judges what it matches: what all ways of confirming have in common. */
import { judge } from './checks/judge';
import type { Candidate } from './collect';
import { type CompiledDetector, hasLeftBoundary, regexOf } from './matcher';
import { spanOf } from './secretSpan';
import { sourceSpan, type View } from './view';

/** A piece of the text that a pattern is run on, `text.slice(from, ...)`, and the literal it is run for. */
export interface Window {
  readonly from: number;
  readonly text: string;
  readonly anchor: number;
}

/** Judges a match that was found in a window, and keeps it when it stands. */
export function accept(
  text: string,
  detector: CompiledDetector,
  match: RegExpExecArray,
  window: Window,
  into: Candidate[],
): boolean {
  const [from, to] = spanOf(match, detector, window.text);
  const start = window.from + from;
  const end = window.from + to;
  const secret = text.slice(start, end);
  const { anchor } = window;
  const verdict = judge(
    { text, start, end, secret, spec: detector.spec, anchor, groups: match.groups },
    detector.confidence,
  );
  if (verdict === undefined) return false;
  into.push({ detector, anchor, start, end, ...verdict });
  return true;
}

/**
 * Tries the pattern at one place.
 *
 * @param at offset in the text, within the window
 * @returns undefined when no token may start there, or none does
 */
export function tryAt(
  text: string,
  at: number,
  detector: CompiledDetector,
  window: Window,
): RegExpExecArray | undefined {
  if (!hasLeftBoundary(text, at, detector)) return undefined;
  const regex = regexOf(detector);
  regex.lastIndex = at - window.from;
  return regex.exec(window.text) ?? undefined;
}

/** Puts what was found in a view where it stands in the text. */
export function addFromView(view: View, found: readonly Candidate[], anchor: number, into: Candidate[]): void {
  for (const candidate of found) {
    const { start, end, escaped, joined } = sourceSpan(view, candidate.start, candidate.end);
    const notes = [
      ...candidate.notes,
      ...(escaped ? (['encoded'] as const) : []),
      ...(joined ? (['joined'] as const) : []),
    ];
    into.push({ ...candidate, start, end, anchor, notes });
  }
}

/** As much as any pattern looks at behind a match. */
export const behindMatch = 160;
