/**
 * Parts findings into those that are reported and those that a mark in the text or a rule of the team lets through. The one
 * place for it: the editor, scans of trees, streams and commits all come here. Pure.
 */
import type { Finding } from '../finding';
import { stretchesOf, type TextSource } from '../textSource';
import { linesAround } from '../userDetectors/allowed';
import type { IgnoredBy, IgnoredFinding, IgnoreSource } from './ignoreSource';
import { type BlockMarks, blockMarksOf, markFor } from './marks';

/** What the findings are judged by. */
export interface IgnoreContext {
  readonly text: TextSource;
  /** False when it is known that nothing in the text begins a block of marks. */
  readonly mayHoldBlocks?: boolean;
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

/** Where the lines of a text end, ascending; each is looked for when it is asked for. */
function* lineEndsOf(source: TextSource): Generator<number, undefined> {
  for (const { start, text } of stretchesOf(source, source.length)) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) yield start + at;
  }
}

/** Counts lines up to offsets that ascend: each line end of the text is looked at once. */
function createLineCount(source: TextSource): (offset: number) => number {
  const ends = lineEndsOf(source);
  const nextEnd = () => ends.next().value ?? source.length;
  let line = 1;
  let end: number | undefined;
  return (offset) => {
    end ??= nextEnd();
    for (; end < offset; end = nextEnd()) line++;
    return line;
  };
}

/** What is found out once for all findings of a text. */
interface Known {
  readonly blockMarks: readonly BlockMarks[];
  /** For offsets that ascend. */
  readonly lineNumberAt: (offset: number) => number;
}

function verdictOn(finding: Finding, context: IgnoreContext, known: Known): IgnoredBy | undefined {
  const { text, path, sources, today, commit } = context;
  const mark = markFor(text, finding, path, known.blockMarks);
  if (mark !== undefined || sources.length === 0) return mark;
  const seen = {
    finding,
    secret: text.slice(finding.start, finding.end),
    line: linesAround(text, finding.start, finding.end),
    // Few sources ask, and counting lines takes the whole text.
    get lineNumber() {
      return known.lineNumberAt(finding.start);
    },
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

/** See the file's first lines. @param findings ordered by their start */
export function applyIgnores(findings: readonly Finding[], context: IgnoreContext): IgnoreOutcome {
  const kept: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  const { text, path, mayHoldBlocks = true } = context;
  // What stands behind the last finding begins no block before it, and a text with many findings is read no further.
  const end = findings.at(-1)?.end ?? 0;
  const blockMarks = mayHoldBlocks ? blockMarksOf(text, end, path) : [];
  const known = { blockMarks, lineNumberAt: createLineCount(text) };
  for (const finding of findings) {
    const by = verdictOn(finding, context, known);
    if (by === undefined) kept.push(finding);
    else ignored.push({ finding, by });
  }
  return { kept, ignored };
}
