/** Scans the files of a tree one by one and says of each what happened. The same code runs in the program and in its workers. */
import type { Fingerprinter } from '../shared/fingerprint';
import type { FindingReport, NotScannedReason } from '../shared/protocol';
import { toReports } from '../shared/report';
import type { DiskPath } from './listDirectory';
import type { Rules } from './rules/rules';
import { createFileScanner, type FileScanRequest } from './scanFile';

/** A file to scan. Survives structured clone, but for a buffer, which comes out as a plain `Uint8Array`. */
export interface ScanTarget {
  /** The name in events: `/`-separated, relative to the root. */
  readonly file: string;
  readonly path: DiskPath;
  /** `/`-separated; tells the kind of the file (examples, tests). */
  readonly kindPath: string;
  /** Absolute path of the folder that `kindPath` counts from; the team's rules are read from there. */
  readonly rulesRoot?: string;
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

/**
 * Makes a scanner of targets.
 *
 * @returns a function that gives one event, two for a file with more findings than the options allow, and none for one that
 * the team's rules leave out; never throws
 */
export function createTargetScanner(request: TargetScanRequest): (target: ScanTarget) => readonly FileEvent[] {
  const scanFile = createFileScanner(request);
  return ({ file, path, kindPath, rulesRoot }) => {
    const rules = rulesRoot === undefined ? undefined : request.rulesFor?.(rulesRoot).forFile(kindPath);
    if (rules?.isExcluded === true) return [];
    const result = scanFile(path, kindPath, rules);
    if (result.kind === 'not-scanned') return [{ kind: 'not-scanned', file, reason: result.reason }];
    const findings = toReports(result.findings, result.text, file, request.fingerprint);
    const event = { kind: 'file', file, bytes: result.bytes, findings, ignored: result.ignored } as const;
    return result.capped ? [event, { kind: 'not-scanned', file, reason: 'capped' }] : [event];
  };
}
