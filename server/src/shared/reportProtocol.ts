/** How the client has a report made of what it lists. Plain data; holds no matched value. */
import type { FindingReport, NotScanned, ScanStats } from './protocol';

/** Formats of a report that a client may ask for: those of `keylift scan` that people read; the others are for CI. */
export const reportFormats = ['html', 'sarif', 'markdown', 'csv', 'json'] as const;
/** One of {@link reportFormats}. */
export type ReportFormat = (typeof reportFormats)[number];

/** Request client -> server: write a report of these findings. The result holds redacted forms alone, as they were given. */
export const writeReportMethod = 'keylift/writeReport';
export interface WriteReportParams {
  readonly format: ReportFormat;
  /** Names are relative to `root`. */
  readonly findings: readonly FindingReport[];
  readonly notScanned: readonly NotScanned[];
  readonly stats: ScanStats;
  /** When the scan ended; ISO 8601. */
  readonly at: string;
  /** URI of a folder. */
  readonly root: string;
  /** Whether the scan came to its end: what is not listed is clean. */
  readonly isComplete: boolean;
}
/** Null where the server holds no formats. */
export type WriteReportResult = { readonly text: string } | null;
