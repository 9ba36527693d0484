/**
 * Parts findings into those that are reported and those that a mark in the text or a rule of the team lets through. The one
 * place for it: the editor, scans of trees, streams and commits all come here. Pure.
 */
import type { Finding } from '../finding';
import { linesAround } from '../userDetectors/allowed';
import type { IgnoredBy, IgnoredFinding, IgnoreSource } from './ignoreSource';
import { markFor } from './marks';

/** What the findings are judged by. */
export interface IgnoreContext {
  readonly text: string;
  /** `/`-separated, relative to the root that rules count from. */
  readonly path: string;
  /** In this order; the first that has something to say counts. Marks in the text come before all of them. */
  readonly sources: readonly IgnoreSource[];
  /** ISO 8601: "2026-11-25". */
  readonly today: string;
  readonly commit?: string | undefined;
}

/** Each finding of the input stands in one of the two, in its order. */
export interface IgnoreOutcome {
  readonly kept: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
}

function lineNumberAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

function verdictOn(finding: Finding, context: IgnoreContext): IgnoredBy | undefined {
  const { text, path, sources, today, commit } = context;
  const mark = markFor(text, finding, path);
  if (mark !== undefined || sources.length === 0) return mark;
  const seen = {
    finding,
    secret: text.slice(finding.start, finding.end),
    line: linesAround(text, finding.start, finding.end),
    lineNumber: lineNumberAt(text, finding.start),
    path,
    commit,
    today,
  };
  for (const source of sources) {
    const by = source.ignores(seen);
    if (by !== undefined) return by;
  }
  return undefined;
}

/** See the file's first lines. */
export function applyIgnores(findings: readonly Finding[], context: IgnoreContext): IgnoreOutcome {
  const kept: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const by = verdictOn(finding, context);
    if (by === undefined) kept.push(finding);
    else ignored.push({ finding, by });
  }
  return { kept, ignored };
}
