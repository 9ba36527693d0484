/**
 * Opens an archive, and the archives inside of it, and gives their files one by one, in memory. Nothing is ever written, so the
 * names inside (`../../etc/passwd`) are labels and no paths.
 */
import { createReadStream } from 'node:fs';
import { posix } from 'node:path';
import type { NotScannedReason } from '../../shared/protocol';
import { encodingOf, headBytes } from '../textEncoding';
import { type ArchiveKind, archiveHeadBytes, archiveKindOf, isCompression } from './archiveKind';
import { ArchiveLimitError, type Budget, maxZipInMemory } from './budget';
import { type Bytes, drain, gather, peek } from './bytes';
import { decompress } from './decompress';
import { tarEntries } from './tarMembers';
import { zipEntries } from './zipMembers';

/** A file of an archive. `path`: `app.zip!/lib/a.tar.gz!/config.yaml`. */
export type Member =
  | { readonly kind: 'content'; readonly path: string; readonly bytes: Buffer }
  | { readonly kind: 'skipped'; readonly path: string; readonly reason: NotScannedReason };

/** What separates an archive's name from a name inside of it. */
const memberMark = '!/';

const compressedEnding = /\.(?:gz|tgz|bz2|tbz2?|xz|txz|zst|tzst|Z)$/i;

/** `./a`, `/a`, `../a` and `a` name the same member: none of them leads out of the archive. */
export function memberName(name: string): string {
  return posix.normalize(`/${name}`).slice(1);
}

function skipped(path: string, reason: NotScannedReason): Member {
  return { kind: 'skipped', path, reason };
}

/** Says of an archive what went wrong in it; what was found before that stays found. */
async function* guarded(path: string, members: AsyncGenerator<Member>): AsyncGenerator<Member> {
  try {
    yield* members;
  } catch (error) {
    yield skipped(path, error instanceof ArchiveLimitError ? 'archive-limit' : 'archive-damaged');
  }
}

/** Reads one archive under one budget. */
class ArchiveReader {
  readonly #budget: Budget;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** A content of which it is not known what it is. */
  async *content(path: string, bytes: Bytes, depth: number): AsyncGenerator<Member> {
    const { head, whole } = await peek(bytes, headBytes);
    const kind = archiveKindOf(head.subarray(0, archiveHeadBytes));
    const { maxDepth, maxMemberBytes } = this.#budget.limits;
    if (kind !== undefined && depth < maxDepth) {
      yield* guarded(path, this.archive(path, kind, whole, depth + 1));
    } else if (kind !== undefined || encodingOf(head) === undefined) {
      await drain(whole);
      yield skipped(path, kind === undefined ? 'binary' : 'archive-limit');
    } else {
      const gathered = await gather(whole, maxMemberBytes);
      yield gathered === undefined ? skipped(path, 'too-large') : { kind: 'content', path, bytes: gathered };
    }
  }

  async *archive(path: string, kind: ArchiveKind, bytes: Bytes, depth: number): AsyncGenerator<Member> {
    if (isCompression(kind)) {
      yield* this.#compressed(path, this.#budget.unpacked(decompress(kind, bytes)), depth);
    } else if (kind === 'tar') {
      yield* this.#tar(path, bytes, depth);
    } else {
      const whole = await gather(bytes, maxZipInMemory);
      if (whole === undefined) yield skipped(path, 'archive-limit');
      else yield* this.zip(path, whole, depth);
    }
  }

  /** `a.tar.gz` is one archive, `a.log.gz` holds `a.log`. */
  async *#compressed(path: string, bytes: Bytes, depth: number): AsyncGenerator<Member> {
    const { head, whole } = await peek(bytes, archiveHeadBytes);
    if (archiveKindOf(head) === 'tar') {
      yield* this.#tar(path, whole, depth);
      return;
    }
    const inner = posix.basename(path.split(memberMark).at(-1) ?? '').replace(compressedEnding, '');
    yield* this.content(path + memberMark + inner, whole, depth);
  }

  async *#tar(path: string, bytes: Bytes, depth: number): AsyncGenerator<Member> {
    for await (const { name, type, content } of tarEntries(bytes)) {
      if (type !== 'file' && type !== 'contiguous-file') continue;
      this.#budget.addMember();
      yield* this.content(path + memberMark + memberName(name), content, depth);
    }
  }

  async *zip(path: string, source: string | Buffer, depth: number): AsyncGenerator<Member> {
    for await (const entry of zipEntries(source)) {
      this.#budget.addMember();
      const name = path + memberMark + memberName(entry.name);
      if (entry.isEncrypted) {
        yield skipped(name, 'encrypted');
        continue;
      }
      this.#budget.addPacked(entry.packedBytes);
      yield* guarded(name, this.#zipMember(name, entry.open, depth));
    }
  }

  async *#zipMember(name: string, open: () => Promise<Bytes>, depth: number): AsyncGenerator<Member> {
    yield* this.content(name, this.#budget.unpacked(await open()), depth);
  }
}

/** The files of a content that comes in pieces: of an archive, or of the content itself when it is none. Never throws. */
export async function* membersOf(path: string, bytes: Bytes, budget: Budget): AsyncGenerator<Member> {
  yield* guarded(path, new ArchiveReader(budget).content(path, budget.packed(bytes), 0));
}

/**
 * The files of an archive on disk. Never throws.
 *
 * @param diskPath where it is
 * @param path what it is called
 * @returns nothing for a file that is no archive
 */
export async function* membersOfFile(diskPath: string, path: string, budget: Budget): AsyncGenerator<Member> {
  yield* guarded(path, fileMembers(diskPath, path, budget));
}

async function* fileMembers(diskPath: string, path: string, budget: Budget): AsyncGenerator<Member> {
  const { head, whole, close } = await peek(createReadStream(diskPath), archiveHeadBytes);
  const kind = archiveKindOf(head);
  const reader = new ArchiveReader(budget);
  if (kind !== undefined && kind !== 'zip') {
    yield* reader.archive(path, kind, budget.packed(whole), 1);
    return;
  }
  await close();
  if (kind === 'zip') yield* reader.zip(path, diskPath, 1);
}
