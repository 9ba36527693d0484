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

/**
 * Where the line behind the one at `from` starts; infinite when there is none.
 *
 * @param hasReturns whether there is a `\r` in the text: one without (nearly all) is searched by the engine's own fast search
 */
function nextLineStart(text: string, from: number, hasReturns: boolean): number {
  if (!hasReturns) {
    const end = text.indexOf('\n', from);
    return end < 0 ? Number.POSITIVE_INFINITY : end + 1;
  }
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) return at + 1;
  }
  return Number.POSITIVE_INFINITY;
}

function lineStarts(text: string): number[] {
  const starts = [];
  const hasReturns = text.includes('\r');
  for (let at = 0; at <= text.length; at = nextLineStart(text, at, hasReturns)) starts.push(at);
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

/** UTF-16 units of a text in which line ends are looked for in one go: all of a long one need not lie in memory. */
const stretchUnits = 1_000_000;

/**
 * The places of some offsets; reads the text up to the last of them, and keeps nothing of it.
 *
 * @param offsets ascending
 */
export function placesOf(text: TextSource, offsets: readonly number[]): Place[] {
  const places: Place[] = [];
  let line = 1;
  let start = 0;
  const placeBefore = (end: number) => {
    for (let offset = offsets[places.length]; offset !== undefined && offset < end; offset = offsets[places.length]) {
      places.push({ line, column: offset - start + 1 });
    }
  };
  for (let from = 0; from < text.length && places.length < offsets.length; from += stretchUnits) {
    // One more, which tells whether a `\r` is half of a line end.
    const stretch = text.slice(from, Math.min(text.length, from + stretchUnits + 1));
    const hasReturns = stretch.includes('\r');
    for (let at = nextLineStart(stretch, 0, hasReturns); at <= stretchUnits; ) {
      placeBefore(from + at);
      if (places.length === offsets.length) break;
      line++;
      start = from + at;
      at = nextLineStart(stretch, at, hasReturns);
    }
  }
  placeBefore(Number.POSITIVE_INFINITY);
  return places;
}

/**
 * A copy that shares no memory with the text it was cut from. A short slice keeps the whole text alive in V8, and a report
 * outlives the text by far.
 */
function detached(short: string): string {
  return short.split('').join('');
}

/** The report of a finding whose places are known. */
function reportOf(
  finding: Finding,
  text: TextSource,
  file: string,
  fingerprint: Fingerprinter,
  { start, end }: { readonly start: Place; readonly end: Place },
): FindingReport {
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
  const places = { start: lines.placeAt(finding.start), end: lines.placeAt(finding.end) };
  return reportOf(finding, text, file, fingerprint, places);
}

/**
 * Reports all findings of one text; its lines are counted once, up to the last finding.
 *
 * @param findings in the order in which they stand in the text, without overlaps
 */
export function toReports(
  findings: readonly Finding[],
  text: TextSource,
  file: string,
  fingerprint: Fingerprinter,
): FindingReport[] {
  const places = placesOf(
    text,
    findings.flatMap(({ start, end }) => [start, end]),
  );
  return findings.map((finding, index) => {
    const [start, end] = [places[2 * index] as Place, places[2 * index + 1] as Place];
    return reportOf(finding, text, file, fingerprint, { start, end });
  });
}
