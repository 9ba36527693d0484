/** Makes one report of many: of the parts of a CI matrix, or of many repositories. Pure. */
import type { FindingReport, NotScanned } from '../../shared/protocol';
import type { SavedReport } from './readReport';

/** A report and where its files are put: `prefix` is empty or ends in `/`. */
export interface NamedReport {
  readonly prefix: string;
  readonly report: SavedReport;
}

function keyOf({ detector, fingerprint, file, startOffset, endOffset, origin }: FindingReport): string {
  return JSON.stringify([file, startOffset, endOffset, detector, fingerprint, origin]);
}

function order<T extends { readonly file: string; readonly startOffset?: number }>(a: T, b: T): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.startOffset ?? 0) - (b.startOffset ?? 0);
}

/**
 * One report, ordered as a scan orders it. A finding that two reports have alike is one; times add up, since the parts ran
 * apart.
 */
export function mergeReports(reports: readonly NamedReport[]): SavedReport {
  const findings = new Map<string, FindingReport>();
  const notScanned = new Map<string, NotScanned>();
  for (const { prefix, report } of reports) {
    for (const finding of report.findings) {
      const moved = { ...finding, file: prefix + finding.file };
      findings.set(keyOf(moved), moved);
    }
    for (const skipped of report.notScanned) {
      const moved = { ...skipped, file: prefix + skipped.file };
      notScanned.set(JSON.stringify([moved.file, moved.reason]), moved);
    }
  }
  const sum = (field: 'files' | 'bytes' | 'ms') =>
    reports.reduce((total, { report }) => total + report.stats[field], 0);
  return {
    findings: [...findings.values()].sort(order),
    notScanned: [...notScanned.values()].sort(order),
    stats: { files: sum('files'), bytes: sum('bytes'), ms: sum('ms') },
  };
}
