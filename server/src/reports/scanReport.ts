/** What a scan came to, before it is written in some format. Plain data; never holds a matched value. */
import type { Catalogue } from '../core/catalogueCompiled';
import type { FindingReport, NotScanned, ScanStats } from '../shared/protocol';

/** The result of one run of `keylift scan`; files and findings are ordered by path, then by place. */
export interface ScanReport {
  /** Absolute path of the directory that every `file` is relative to. */
  readonly root: string;
  readonly findings: readonly FindingReport[];
  readonly notScanned: readonly NotScanned[];
  /** How many more findings marks in the text and the team's rules let through. */
  readonly ignored?: number;
  readonly stats: ScanStats;
  readonly startedAt: Date;
  /** Ctrl+C came before the end: what is here is true, and not all. */
  readonly cancelled: boolean;
}

/** What a reporter may need beside the report. */
export interface ReportContext {
  readonly catalogue: Catalogue;
  readonly version: string;
  /** From the current directory to the report's root: reports for people put it before names, so that they can be opened. */
  readonly directory: string;
  /** The report's root as a URI that ends with a slash. */
  readonly rootUri: string;
}

/** Writes a report in one format, in pieces, so that a long one need not be held whole. */
export type Reporter = (report: ScanReport, context: ReportContext) => Iterable<string>;
