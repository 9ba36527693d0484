/**
 * Reads files as text, one after another, through one buffer: synchronous calls are several times faster for many small
 * files than asynchronous ones, and the caller decides when to let others run. Only regular files are read to their end;
 * a pipe or a device can neither block it nor feed it for ever.
 */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { NotScannedReason } from '../shared/protocol';
import type { DiskPath } from './listDirectory';
import { encodingOf, headBytes, type TextEncoding, textOf } from './textEncoding';

/** What reading a file came to. `bytes` is its size on disk. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string; readonly bytes: number; readonly encoding: TextEncoding }
  | { readonly kind: 'not-scanned'; readonly reason: NotScannedReason };

/** The same before it is decoded. */
export type FileBytes =
  | {
      readonly kind: 'bytes';
      /** All of the file. Good until the next file is read. */
      readonly bytes: Buffer;
      /** Whether they lie at the beginning of the memory that the reader was given. */
      readonly isInRoom: boolean;
      readonly encoding: TextEncoding;
    }
  | { readonly kind: 'not-scanned'; readonly reason: NotScannedReason };

/** Files up to this size are read in one call, into memory that is used again. */
const scratchBytes = 256 * 1024;

/** A link in place of the file, or a pipe, must not lead elsewhere or wait for a writer. Absent on Windows. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const reasonByCode: Readonly<Record<string, NotScannedReason>> = {
  ENOENT: 'vanished',
  ENOTDIR: 'vanished',
  EISDIR: 'not-a-file',
  ENXIO: 'not-a-file',
  ENODEV: 'not-a-file',
  EAGAIN: 'not-a-file',
  ELOOP: 'not-a-file',
  ERR_STRING_TOO_LONG: 'too-large',
  ERR_FS_FILE_TOO_LARGE: 'too-large',
};

/** Why a file system call failed, by its error's code; what has no code is a fault of our own. */
export function reasonOf(error: unknown): NotScannedReason {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code === undefined ? 'failed' : (reasonByCode[code] ?? 'unreadable');
}

/** Reads on from where the file stands until the buffer is full or the file ends; returns how much of it is filled. */
function fill(file: number, buffer: Buffer, from: number): number {
  let filled = from;
  while (filled < buffer.length) {
    const read = readSync(file, buffer, filled, buffer.length - filled, null);
    if (read === 0) return filled;
    filled += read;
  }
  return filled;
}

function skipped(reason: NotScannedReason) {
  return { kind: 'not-scanned', reason } as const;
}

/** Reads what did not fit: the size says how much memory it takes, one byte more shows whether it has grown since. */
function readLarge(file: number, start: Buffer, maxBytes: number): Buffer | NotScannedReason {
  if (encodingOf(start.subarray(0, headBytes)) === undefined) return 'binary';
  const stat = fstatSync(file);
  if (!stat.isFile()) return 'not-a-file';
  if (stat.size > maxBytes) return 'too-large';
  const buffer = Buffer.allocUnsafeSlow(Math.max(stat.size, start.length) + 1);
  start.copy(buffer);
  const length = fill(file, buffer, start.length);
  return length > maxBytes || length === buffer.length ? 'too-large' : buffer.subarray(0, length);
}

function readOpen(file: number, room: Buffer, maxBytes: number): FileBytes {
  const length = fill(file, room, 0);
  // A pipe without a writer looks empty, and "empty" must not be said of what was not read.
  if (length === 0 && !fstatSync(file).isFile()) return skipped('not-a-file');
  const isInRoom = length < room.length;
  const bytes = isInRoom ? room.subarray(0, length) : readLarge(file, room, maxBytes);
  if (typeof bytes === 'string') return skipped(bytes);
  const encoding = encodingOf(bytes.subarray(0, headBytes));
  if (encoding === undefined) return skipped('binary');
  if (bytes.length > maxBytes) return skipped('too-large');
  return { kind: 'bytes', bytes, isInRoom, encoding };
}

/**
 * Makes a reader of bytes.
 *
 * @param maxBytes larger text files are `too-large`; binary ones are `binary` whatever their size
 * @param room memory that files are read into, if they are smaller
 * @returns a function that reads one file and never throws; it does not follow a link in the last part of the path
 */
export function createBytesReader(maxBytes: number, room: Buffer): (path: DiskPath) => FileBytes {
  return (path) => {
    let file: number | undefined;
    try {
      file = openSync(path, openFlags);
      return readOpen(file, room, maxBytes);
    } catch (error) {
      return skipped(reasonOf(error));
    } finally {
      if (file !== undefined) closeSync(file);
    }
  };
}

/** Makes a reader of texts; the same as {@link createBytesReader} besides. */
export function createTextReader(maxBytes: number): (path: DiskPath) => FileText {
  const read = createBytesReader(maxBytes, Buffer.allocUnsafeSlow(scratchBytes));
  return (path) => {
    const file = read(path);
    if (file.kind !== 'bytes') return file;
    const { bytes, encoding } = file;
    try {
      return { kind: 'text', text: textOf(bytes, encoding), bytes: bytes.length, encoding };
    } catch (error) {
      return skipped(reasonOf(error));
    }
  };
}
