/**
 * Between the engine's offsets (UTF-16, half-open) and the protocol's positions (0-based lines, UTF-16 columns), by
 * a text's line table.
 */
import type { Position, Range, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit as OffsetEdit } from '../remediation/plan';
import type { FindingReport } from '../shared/protocol';
import type { LineIndex } from '../shared/report';

/** A text's line table. Offsets and positions beyond the text are cut down to it. */
export interface Lines {
  readonly lineCount: number;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
}

/** A range of offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The line table of a text that is not open. */
export function linesOf(text: string): Lines {
  return TextDocument.create('', '', 0, text);
}

/** Offsets -> positions. */
export function toRange(lines: Lines, { start, end }: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

/** Positions -> offsets; a range whose end stands before its start is turned round. */
export function toSpan(lines: Lines, range: Range): Span {
  const [a, b] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
  return { start: Math.min(a, b), end: Math.max(a, b) };
}

/** Edits of a plan -> edits of the protocol, in the same order. */
export function toTextEdits(lines: Lines, edits: readonly OffsetEdit[]): TextEdit[] {
  return edits.map((edit) => ({ range: toRange(lines, edit), newText: edit.newText }));
}

/** The line table as reports count: 1-based. */
export function toLineIndex(lines: Lines): LineIndex {
  return {
    lines: lines.lineCount,
    placeAt(offset) {
      const { line, character } = lines.positionAt(offset);
      return { line: line + 1, column: character + 1 };
    },
  };
}

/** The range of a finding in a file that is not open, from its report (1-based). */
export function rangeOfReport(report: FindingReport): Range {
  return {
    start: { line: report.startLine - 1, character: report.startColumn - 1 },
    end: { line: report.endLine - 1, character: report.endColumn - 1 },
  };
}
