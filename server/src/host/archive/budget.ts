/**
 * How much an archive may unpack to. A bomb of a few kilobytes unpacks to terabytes: what is beyond the limits is said not to be
 * scanned, and costs nothing.
 */
import { defaultMaxBytes } from '../../shared/fileSize';
import type { Bytes } from './bytes';

/** Bounds of what is read out of one archive, the ones inside of it included. */
export interface ArchiveLimits {
  /** Archives inside of archives: 1 opens only the outermost. */
  readonly maxDepth: number;
  /** A larger member is not scanned. */
  readonly maxMemberBytes: number;
  /** All that is unpacked. */
  readonly maxTotalBytes: number;
  readonly maxMembers: number;
  /** Unpacked to packed, once a good deal is unpacked: text packs to a tenth, rarely to a fiftieth. */
  readonly maxRatio: number;
}

/** Limits that no honest archive meets. */
export const defaultArchiveLimits: ArchiveLimits = {
  maxDepth: 4,
  maxMemberBytes: defaultMaxBytes,
  maxTotalBytes: 16_000_000_000,
  maxMembers: 1_000_000,
  maxRatio: 400,
};

/** Below this a ratio says nothing: a file of zeros is no bomb. */
const ratioFromBytes = 100_000_000;

/** A zip inside of an archive is read from memory. */
export const maxZipInMemory = 512_000_000;

/** Thrown when a limit is met; whoever opened the archive says so of it. */
export class ArchiveLimitError extends Error {
  override readonly name = 'ArchiveLimitError';
}

/** What has been used of the limits. */
export class Budget {
  #packed = 0;
  #unpacked = 0;
  #members = 0;

  constructor(readonly limits: ArchiveLimits) {}

  /** Counts what is read from the archive's own file. */
  async *packed(bytes: Bytes): AsyncGenerator<Buffer> {
    for await (const piece of bytes) {
      this.#packed += piece.length;
      yield piece;
    }
  }

  /** For what is read otherwise: a zip is opened at its end. */
  addPacked(count: number): void {
    this.#packed += count;
  }

  /** Counts what comes out of a decompressor. */
  async *unpacked(bytes: Bytes): AsyncGenerator<Buffer> {
    for await (const piece of bytes) {
      this.#unpacked += piece.length;
      const { maxTotalBytes, maxRatio } = this.limits;
      const isBomb = this.#unpacked > ratioFromBytes && this.#unpacked > this.#packed * maxRatio;
      if (isBomb || this.#unpacked > maxTotalBytes) throw new ArchiveLimitError();
      yield piece;
    }
  }

  addMember(): void {
    this.#members++;
    if (this.#members > this.limits.maxMembers) throw new ArchiveLimitError();
  }
}
