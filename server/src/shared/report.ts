/**
 * Turns findings into what is shown outside: lines and columns beside offsets, a fingerprint in place of the value. The
 * only step between the engine and every report, so that all of them agree; it never lets a matched value through.
 */
import type { Finding } from '../core/finding';
import type { TextSource } from '../core/textSource';
import type { Fingerprinter } from './fingerprint';
import type { FindingReport } from './protocol';

/** A place as people and editors count: 1-based, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of one text start. */
export interface LineIndex {
  /** Number of lines; a text without line ends has one. */
  readonly lines: number;
  /** @param offset UTF-16, from 0 to the text's length */
  placeAt(offset: number): Place;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  // A text without `\r` (nearly all of them) is searched by the engine's own fast search.
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** Indexes the lines of a text. Lines end where editors end them: `\n`, `\r\n`, `\r`. */
export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  return {
    lines: starts.length,
    placeAt(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
  };
}

/**
 * A copy that shares no memory with the text it was cut from. A short slice keeps the whole text alive in V8, and a report
 * outlives the text by far.
 */
function detached(short: string): string {
  return short.split('').join('');
}

/**
 * Reports one finding.
 *
 * @param text the scanned text
 * @param file `/`-separated, relative to the scanned root
 * @param lines the index of `text`, when there is more than one finding to report
 */
export function toReport(
  finding: Finding,
  text: TextSource,
  file: string,
  fingerprint: Fingerprinter,
  lines: LineIndex = lineIndex(text.toString()),
): FindingReport {
  const start = lines.placeAt(finding.start);
  const end = lines.placeAt(finding.end);
  return {
    detector: finding.detector,
    provider: finding.provider,
    class: finding.class,
    severity: finding.severity,
    confidence: finding.confidence,
    file,
    startOffset: finding.start,
    endOffset: finding.end,
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    redacted: detached(finding.redacted),
    fingerprint: fingerprint(finding.detector, text.slice(finding.start, finding.end)),
    ...(finding.rotated && { rotated: finding.rotated }),
  };
}

/** Reports all findings of one text; its lines are indexed once, and only when there is a finding. */
export function toReports(
  findings: readonly Finding[],
  text: string,
  file: string,
  fingerprint: Fingerprinter,
): FindingReport[] {
  if (findings.length === 0) return [];
  const lines = lineIndex(text);
  return findings.map((finding) => toReport(finding, text, file, fingerprint, lines));
}
