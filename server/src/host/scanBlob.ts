/**
 * Scans a text that is no file of the disk: the content of an object of git. Whatever is wrong with it becomes a reason,
 * never an exception.
 */
import type { Catalogue } from '../core/catalogueCompiled';
import type { FileRules } from '../core/fileRules';
import type { Finding, ScanOptions } from '../core/finding';
import { scan } from '../core/scan';
import type { NotScannedReason } from '../shared/protocol';
import type { GitObject } from './git/objectReader';
import { isLfsPointer } from './lfsPointer';
import { decode } from './textEncoding';

/** What a scan came to. Offsets of the findings are in `text`, which has no byte order mark. */
export type BlobScan =
  | {
      readonly kind: 'scanned';
      readonly text: string;
      readonly bytes: number;
      readonly findings: readonly Finding[];
      readonly capped: boolean;
      /** How many findings marks and rules let through. */
      readonly ignored: number;
    }
  | { readonly kind: 'not-scanned'; readonly reason: NotScannedReason };

/** What a scan of blobs needs to know; the same for all of them. */
export interface BlobScanRequest {
  readonly catalogue: Catalogue;
  /** `path` is set for each blob. */
  readonly options?: ScanOptions;
}

/** The text of an object, or why there is none. */
export function textOf(
  object: GitObject,
):
  | { readonly kind: 'text'; readonly text: string; readonly bytes: number }
  | { readonly kind: 'not-scanned'; readonly reason: NotScannedReason } {
  if (object.kind === 'missing') return { kind: 'not-scanned', reason: 'missing-object' };
  if (object.kind !== 'object') return { kind: 'not-scanned', reason: object.kind };
  if (isLfsPointer(object.bytes)) return { kind: 'not-scanned', reason: 'lfs-pointer' };
  try {
    const decoded = decode(object.bytes);
    if (decoded.kind === 'binary') return { kind: 'not-scanned', reason: 'binary' };
    return { kind: 'text', text: decoded.text, bytes: object.bytes.length };
  } catch {
    // The one thing that can be wrong with bytes in memory: a text longer than a string can be.
    return { kind: 'not-scanned', reason: 'too-large' };
  }
}

/**
 * Scans one object.
 *
 * @param file tells the kind of file (examples, tests)
 * @param rules what the team's configuration says of the file
 */
export function scanBlob(
  object: GitObject,
  file: string,
  { catalogue, options }: BlobScanRequest,
  rules?: FileRules,
): BlobScan {
  const read = textOf(object);
  if (read.kind === 'not-scanned') return read;
  if (rules?.maxFileBytes !== undefined && read.bytes > rules.maxFileBytes) {
    return { kind: 'not-scanned', reason: 'too-large' };
  }
  try {
    const { findings, capped, ignored } = scan(read.text, catalogue, {
      ...options,
      path: file,
      ...(rules && { rules }),
    });
    return { ...read, kind: 'scanned', findings, capped, ignored: ignored.length };
  } catch {
    // The engine promises not to throw. Should it break the promise, the blob counts as not scanned, and the rest goes on.
    return { kind: 'not-scanned', reason: 'failed' };
  }
}
