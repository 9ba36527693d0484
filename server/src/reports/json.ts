/**
 * The JSON report, version 1: the contract for scripts. One finding a line, so that two reports can be compared as text.
 * Fields are named one by one: what a later part adds to a finding does not slip into the contract unseen.
 */
import type { FindingReport, NotScanned } from '../shared/protocol';
import type { Reporter } from './scanReport';

function findingLine(finding: FindingReport): string {
  return JSON.stringify({
    detector: finding.detector,
    provider: finding.provider,
    class: finding.class,
    severity: finding.severity,
    confidence: finding.confidence,
    file: finding.file,
    startOffset: finding.startOffset,
    endOffset: finding.endOffset,
    startLine: finding.startLine,
    startColumn: finding.startColumn,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    redacted: finding.redacted,
    fingerprint: finding.fingerprint,
    origin: finding.origin,
    exposure: finding.exposure,
    rotated: finding.rotated,
    verification: finding.verification,
  });
}

function notScannedLine({ file, reason }: NotScanned): string {
  return JSON.stringify({ file, reason });
}

function* list<T>(name: string, items: readonly T[], line: (item: T) => string): Generator<string> {
  yield `"${name}":[`;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item !== undefined) yield `${at === 0 ? '' : ','}\n${line(item)}`;
  }
  yield items.length === 0 ? '],\n' : '\n],\n';
}

/** See the file's first lines. */
export const reportJson: Reporter = function* ({ findings, notScanned, stats }) {
  yield '{"version":1,\n';
  yield* list('findings', findings, findingLine);
  yield* list('notScanned', notScanned, notScannedLine);
  yield `"stats":${JSON.stringify({ files: stats.files, bytes: stats.bytes, ms: stats.ms })}}\n`;
};
