/** Scans the files of a tree one by one and says of each what happened. The same code runs in the program and in its workers. */
import type { FileRules } from '../core/fileRules';
import type { TextSource } from '../core/textSource';
import type { Fingerprinter } from '../shared/fingerprint';
import type { FindingReport, NotScannedReason, Origin } from '../shared/protocol';
import { toReports } from '../shared/report';
import type { DiskPath } from './listDirectory';
import type { Rules } from './rules/rules';
import type { BlobScan } from './scanBlob';
import { createFileReader, type FileScan, type FileScanRequest } from './scanFile';

/** A file to scan. Survives structured clone, but for a buffer, which comes out as a plain `Uint8Array`. */
export interface ScanTarget {
  /** The name in events: `/`-separated, relative to the root. */
  readonly file: string;
  readonly path: DiskPath;
  /** `/`-separated; tells the kind of the file (examples, tests). */
  readonly kindPath: string;
  /** Absolute path of the folder that `kindPath` counts from; the team's rules are read from there. */
  readonly rulesRoot?: string;
  /** No folder between this one, written as `kindPath` is and with a slash at its end, and the file holds a file of rules. */
  readonly ruled?: string;
}

/** What happened to a file. */
export type FileEvent =
  | {
      readonly kind: 'file';
      readonly file: string;
      readonly bytes: number;
      readonly findings: readonly FindingReport[];
      /** How many more findings marks and rules let through. */
      readonly ignored?: number;
    }
  | { readonly kind: 'not-scanned'; readonly file: string; readonly reason: NotScannedReason | 'capped' };

/** What a scan of targets needs to know. */
export interface TargetScanRequest extends FileScanRequest {
  readonly fingerprint: Fingerprinter;
  /** The team's rules below a folder; absent: nobody's rules count. Asked often, so it should remember. */
  readonly rulesFor?: (root: string) => Rules;
}

/** What a scan of one text came to, wherever the text was kept. */
export type TextScan = FileScan<TextSource> | BlobScan;

/** The events of a text: one, or two when it held more findings than the options allow. `origin` is put on each finding. */
export function eventsOf(
  scan: TextScan,
  file: string,
  fingerprint: Fingerprinter,
  origin?: Origin,
): readonly FileEvent[] {
  if (scan.kind === 'not-scanned') return [{ kind: 'not-scanned', file, reason: scan.reason }];
  const reports = toReports(scan.findings, scan.text, file, fingerprint);
  const findings = origin === undefined ? reports : reports.map((report) => ({ ...report, origin }));
  const event = { kind: 'file', file, bytes: scan.bytes, findings, ignored: scan.ignored } as const;
  return scan.capped ? [event, { kind: 'not-scanned', file, reason: 'capped' }] : [event];
}

/** What the team's rules say of a target. */
export function rulesOf(target: ScanTarget, { rulesFor }: Pick<TargetScanRequest, 'rulesFor'>): FileRules | undefined {
  const { kindPath, rulesRoot, ruled } = target;
  if (rulesRoot === undefined || rulesFor === undefined) return undefined;
  const rules = rulesFor(rulesRoot);
  if (ruled !== undefined) rules.passOver(kindPath, ruled);
  return rules.forFile(kindPath);
}

/**
 * Makes a scanner of targets.
 *
 * @returns a function that gives one event, two for a file with more findings than the options allow, and none for one that
 * the team's rules leave out; never throws
 */
export function createTargetScanner(request: TargetScanRequest): (target: ScanTarget) => readonly FileEvent[] {
  const readFile = createFileReader(request);
  return (target) => {
    const { file, path, kindPath } = target;
    const rules = rulesOf(target, request);
    if (rules?.isExcluded === true) return [];
    return readFile({ path, kindPath, rules }, (scan) => eventsOf(scan, file, request.fingerprint));
  };
}
