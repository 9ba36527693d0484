/**
 * What client and server say to each other beyond the Language Server Protocol. Plain data; never holds a matched value.
 */
import type { Confidence, SecretClass, Severity } from '../core/catalogue';

/** One finding as the outside sees it. Lines and columns are 1-based, columns and offsets in UTF-16 units. */
export interface FindingReport {
  readonly detector: string;
  readonly provider: string;
  readonly class: SecretClass;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** `/`-separated, relative to the scanned root. */
  readonly file: string;
  readonly startOffset: number;
  /** Half-open: the offset after the secret. */
  readonly endOffset: number;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly redacted: string;
  /** Keyed hash (HMAC) of detector and value: equal values have equal fingerprints under the same key. */
  readonly fingerprint: string;
}

/** Why a file was not scanned: never to be shown as "clean". */
export type NotScannedReason = 'binary' | 'too-large' | 'unreadable' | 'vanished' | 'not-a-file' | 'cancelled' | 'failed';

/** A file that was in scope and was not scanned, or (`capped`) not to its end. */
export interface NotScanned {
  readonly file: string;
  readonly reason: NotScannedReason | 'capped';
}

/** How much a scan did. */
export interface ScanStats {
  readonly files: number;
  readonly bytes: number;
  readonly ms: number;
}

/** Request client -> server: scan folders on disk. Results stream as {@link scanResultsMethod} while it runs. */
export const scanWorkspaceMethod = 'keylift/scanWorkspace';
export interface ScanWorkspaceParams {
  /** `file:` URIs of the workspace folders to scan. */
  readonly folders: readonly string[];
  /** LSP work-done token: progress is reported on it and a cancel of it stops the scan. */
  readonly workDoneToken?: string | number;
}
export interface ScanWorkspaceResult {
  readonly stats: ScanStats;
  readonly findings: number;
  readonly notScanned: number;
  readonly cancelled: boolean;
}

/** Notification server -> client: what was found in some files since the last one. */
export const scanResultsMethod = 'keylift/scanResults';
export interface ScanResultsParams {
  readonly folder: string;
  readonly findings: readonly (FindingReport & { readonly uri: string; readonly title: string })[];
  readonly notScanned: readonly (NotScanned & { readonly uri: string })[];
}
