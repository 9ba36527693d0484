/**
 * Scans one file of the disk: reads it, decodes it, hands the text to the engine. Whatever is wrong with a file becomes a
 * reason, never an exception, so that one file cannot end the scan of the others.
 */
import type { Catalogue } from '../core/catalogueCompiled';
import type { FileRules } from '../core/fileRules';
import type { Finding, ScanOptions } from '../core/finding';
import { scan } from '../core/scan';
import { type ReadScan, scanLong, scanRead } from '../core/scanBytes';
import type { TextSource } from '../core/textSource';
import { defaultMaxBytes } from '../shared/fileSize';
import type { NotScannedReason } from '../shared/protocol';
import type { DiskPath } from './listDirectory';
import { longTextOf, placesInText, type TextEncoding, textOf } from './textEncoding';
import { createBytesReader, type FileBytes, reasonOf } from './textReader';

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

/** What a scan of a file came to. Offsets of the findings are in `text`, which has no byte order mark. */
export type FileScan<Text extends TextSource = string> =
  | {
      readonly kind: 'scanned';
      /** Empty when nothing was found: then it may not have been decoded at all. */
      readonly text: Text;
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

type OpenedFile = Exclude<FileBytes, { readonly kind: 'not-scanned' }>;

/** Scans the bytes of a file where they lie, if they can be; else piece by piece. */
function scanBytes(file: OpenedFile, catalogue: Catalogue, options: ScanOptions): ReadScan {
  const { encoding } = file;
  if (file.kind === 'long') return scanLong(longTextOf(file, encoding), catalogue, options);
  const { bytes } = file;
  const decode = () => textOf(bytes, encoding);
  if (encoding.charset !== 'utf-8') {
    const text = decode();
    return { ...scan(text, catalogue, options), text };
  }
  const placesIn = (text: string) => placesInText(bytes, encoding, text);
  return scanRead({ length: bytes.length, decode, placesIn }, catalogue, options);
}

/** The finder's memory as files are read into it. */
function roomOf({ finder: { room } }: Catalogue): Buffer {
  return Buffer.from(room.buffer, room.byteOffset, room.byteLength);
}

/** Which file to scan, and as what. */
export interface FileToScan {
  /** What to open; a link in the last part of it is not followed. */
  readonly path: DiskPath;
  /** `/`-separated; tells the kind of the file (examples, tests). */
  readonly kindPath: string;
  /** What the team's configuration says of the file. */
  readonly rules?: FileRules | undefined;
}

/**
 * Makes a scanner of files that decodes as little of long ones as it can.
 *
 * @returns a function that scans a file, and hands what came of it to `use`, for whose time alone the text can be read. When it
 * cannot be read any more by then, `use` is told that the file was not scanned. Never throws, unless `use` does even so
 */
export function createFileReader(
  request: FileScanRequest,
): <Result>(file: FileToScan, use: (scan: FileScan<TextSource>) => Result) => Result {
  const { catalogue } = request;
  const read = createBytesReader(request.limits?.maxBytes ?? defaultMaxBytes, roomOf(catalogue));
  const scanOpened = (file: OpenedFile, { kindPath, rules }: FileToScan): FileScan<TextSource> => {
    const { encoding } = file;
    const bytes = file.kind === 'long' ? file.length : file.bytes.length;
    if (rules?.maxFileBytes !== undefined && bytes > rules.maxFileBytes) {
      return { kind: 'not-scanned', reason: 'too-large' };
    }
    try {
      const options = { ...request.options, path: kindPath, ...(rules && { rules }) };
      const { findings, capped, ignored, text = '' } = scanBytes(file, catalogue, options);
      return { kind: 'scanned', text, bytes, encoding, findings, capped, ignored: ignored.length };
    } catch (error) {
      // A text may be too long for a string. The engine promises not to throw; should it, the file counts as not scanned.
      return { kind: 'not-scanned', reason: reasonOf(error) };
    }
  };
  return (wanted, use) => {
    const file = read(wanted.path);
    if (file.kind === 'not-scanned') return use(file);
    if (file.kind === 'bytes') return use(scanOpened(file, wanted));
    try {
      return use(scanOpened(file, wanted));
    } catch (error) {
      return use({ kind: 'not-scanned', reason: reasonOf(error) });
    } finally {
      file.close();
    }
  };
}

/** The same with a text that stays. */
function withWholeText(scan: FileScan<TextSource>): FileScan {
  return scan.kind === 'not-scanned' ? scan : { ...scan, text: scan.text.toString() };
}

/** Makes a scanner of files whose texts stay; never throws. */
export function createFileScanner(request: FileScanRequest): (file: FileToScan) => FileScan {
  const read = createFileReader(request);
  return (file) => read(file, withWholeText);
}
