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
      /** All of the file, at the beginning of the memory that the reader was given. Good until the next file is read. */
      readonly bytes: Buffer;
      readonly encoding: TextEncoding;
    }
  | LongFile
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

/** Reads until the buffer is full or the file ends, from where the file stands or `position`; returns how much of it is filled. */
function fill(file: number, buffer: Buffer, position: number | null): number {
  let filled = 0;
  while (filled < buffer.length) {
    const from = position === null ? null : position + filled;
    const read = readSync(file, buffer, filled, buffer.length - filled, from);
    if (read === 0) return filled;
    filled += read;
  }
  return filled;
}

function skipped(reason: NotScannedReason) {
  return { kind: 'not-scanned', reason } as const;
}

/** Pieces up to this size are read into memory that is used again. */
const pieceBytes = 1024 * 1024;

/** A regular file that does not fit into a reader's memory: it stays open, and is read piece by piece. */
export class LongFile {
  readonly kind = 'long';
  readonly #file: number;
  #piece = Buffer.alloc(0);

  /** @param length bytes; what a program adds to the file meanwhile does not count */
  constructor(
    file: number,
    readonly length: number,
    readonly encoding: TextEncoding,
  ) {
    this.#file = file;
  }

  /**
   * The bytes `[from, to)`. Good until the next are read.
   *
   * @throws an error with a code when the file cannot be read, or has become shorter
   */
  read(from: number, to: number): Buffer {
    const size = to - from;
    if (size > pieceBytes) return this.#readInto(Buffer.allocUnsafeSlow(size), from);
    if (this.#piece.length < size) this.#piece = Buffer.allocUnsafeSlow(pieceBytes);
    return this.#readInto(this.#piece.subarray(0, size), from);
  }

  #readInto(buffer: Buffer, from: number): Buffer {
    if (fill(this.#file, buffer, from) === buffer.length) return buffer;
    throw Object.assign(new Error('The file became shorter while it was read.'), { code: 'ESTALE' });
  }

  /** Whoever is given a long file closes it. */
  close(): void {
    closeSync(this.#file);
  }
}

function readOpen(file: number, room: Buffer, maxBytes: number): FileBytes {
  const length = fill(file, room, null);
  // A pipe without a writer looks empty, and "empty" must not be said of what was not read.
  if (length === 0 && !fstatSync(file).isFile()) return skipped('not-a-file');
  const bytes = room.subarray(0, length);
  const encoding = encodingOf(bytes.subarray(0, headBytes));
  if (encoding === undefined) return skipped('binary');
  if (length > maxBytes) return skipped('too-large');
  if (length < room.length) return { kind: 'bytes', bytes, encoding };
  const stat = fstatSync(file);
  if (!stat.isFile()) return skipped('not-a-file');
  return stat.size > maxBytes ? skipped('too-large') : new LongFile(file, stat.size, encoding);
}

/**
 * Makes a reader of bytes.
 *
 * @param maxBytes larger text files are `too-large`; binary ones are `binary` whatever their size
 * @param room memory that files are read into, if they are smaller
 * @returns a function that reads one file, or the beginning of a long one, and never throws; it does not follow a link in the last
 * part of the path
 */
export function createBytesReader(maxBytes: number, room: Buffer): (path: DiskPath) => FileBytes {
  return (path) => {
    let file: number | undefined;
    let isKept = false;
    try {
      file = openSync(path, openFlags);
      const read = readOpen(file, room, maxBytes);
      isKept = read.kind === 'long';
      return read;
    } catch (error) {
      return skipped(reasonOf(error));
    } finally {
      if (file !== undefined && !isKept) closeSync(file);
    }
  };
}

function textIn(file: Exclude<FileBytes, { kind: 'not-scanned' }>): string {
  if (file.kind === 'bytes') return textOf(file.bytes, file.encoding);
  return textOf(file.read(0, file.length), file.encoding);
}

/** Makes a reader of texts; the same as {@link createBytesReader} besides. */
export function createTextReader(maxBytes: number): (path: DiskPath) => FileText {
  const readBytes = createBytesReader(maxBytes, Buffer.allocUnsafeSlow(scratchBytes));
  return (path) => {
    const file = readBytes(path);
    if (file.kind === 'not-scanned') return file;
    try {
      const bytes = file.kind === 'long' ? file.length : file.bytes.length;
      return { kind: 'text', text: textIn(file), bytes, encoding: file.encoding };
    } catch (error) {
      return skipped(reasonOf(error));
    } finally {
      if (file.kind === 'long') file.close();
    }
  };
}
