/** Which findings an editor means by a caret or a selection. A caret at either end of a finding is on it. */
import type { Span } from './convert';

/** The things that a selection touches, in their order. */
export function touchedBy<T extends Span>(things: readonly T[], span: Span): T[] {
  return things.filter(({ start, end }) => start <= span.end && end >= span.start);
}

/** The one that a caret is on. */
export function findingAt<T extends Span>(findings: readonly T[], offset: number): T | undefined {
  return findings.find(({ start, end }) => start <= offset && offset <= end);
}

/** The one that a selection touches; undefined when it touches several, which an action about one cannot mean. */
export function onlyFindingIn<T extends Span>(findings: readonly T[], span: Span): T | undefined {
  const [finding, another] = touchedBy(findings, span);
  return another === undefined ? finding : undefined;
}
