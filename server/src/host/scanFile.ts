/**
 * Scans one file of the disk: reads it, decodes it, hands the text to the engine. Whatever is wrong with a file becomes a
 * reason, never an exception, so that one file cannot end the scan of the others.
 */
import type { Catalogue } from '../core/catalogueCompiled';
import type { FileRules } from '../core/fileRules';
import type { Finding, ScanOptions } from '../core/finding';
import { scan } from '../core/scan';
import type { NotScannedReason } from '../shared/protocol';
import type { DiskPath } from './listDirectory';
import type { TextEncoding } from './textEncoding';
import { createTextReader } from './textReader';

/** What a scan of files needs to know; the same for all of them. */
export interface FileScanRequest {
  readonly catalogue: Catalogue;
  /** `path` is set for each file. */
  readonly options?: ScanOptions;
  readonly limits?: ScanLimits;
}

/** Bounds of a scan of files. */
export interface ScanLimits {
  /** Larger text files are not scanned (default {@link defaultMaxBytes}). */
  readonly maxBytes?: number;
}

/** 64 MB, as the setting `keylift.scan.maxFileSizeMB` has it. */
export const defaultMaxBytes = 64_000_000;

/** What a scan of a file came to. Offsets of the findings are in `text`, which has no byte order mark. */
export type FileScan =
  | {
      readonly kind: 'scanned';
      readonly text: string;
      /** Size on disk. */
      readonly bytes: number;
      readonly encoding: TextEncoding;
      readonly findings: readonly Finding[];
      /** There were more findings than the options allow. */
      readonly capped: boolean;
      /** How many findings marks and rules let through. */
      readonly ignored: number;
    }
  | { readonly kind: 'not-scanned'; readonly reason: NotScannedReason };

/**
 * Makes a scanner of files.
 *
 * @returns a function of the path to open, the `/`-separated path that tells the kind of file (examples, tests), and what
 * the team's configuration says of the file; it does not follow a link in the last part of the path, and never throws
 */
export function createFileScanner(
  request: FileScanRequest,
): (path: DiskPath, kindPath: string, rules?: FileRules) => FileScan {
  const read = createTextReader(request.limits?.maxBytes ?? defaultMaxBytes);
  return (path, kindPath, rules) => {
    const file = read(path);
    if (file.kind !== 'text') return file;
    if (rules?.maxFileBytes !== undefined && file.bytes > rules.maxFileBytes) {
      return { kind: 'not-scanned', reason: 'too-large' };
    }
    try {
      const options = { ...request.options, path: kindPath, ...(rules && { rules }) };
      const { findings, capped, ignored } = scan(file.text, request.catalogue, options);
      return { ...file, kind: 'scanned', findings, capped, ignored: ignored.length };
    } catch {
      // The engine promises not to throw. Should it break the promise, the file counts as not scanned, and the rest goes on.
      return { kind: 'not-scanned', reason: 'failed' };
    }
  };
}
