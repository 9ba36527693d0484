/**
 * Writes several files so that either all are new or all are old, as far as a file system allows: each one atomically, and
 * what was written is taken back when a later one fails. Writes nothing when a file is no longer what the caller saw.
 */
import { readFile, realpath, rm } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { writeFileAtomically } from './atomicFile';

/** One file to write. */
export interface FileWrite {
  /** Absolute. */
  readonly path: string;
  /** What the file holds now; undefined: it is not there. */
  readonly before: Buffer | undefined;
  readonly after: Buffer;
  /** Permission bits for a file that is not there yet (default 0o666, before the process's mask). */
  readonly newFileMode?: number;
}

/** How it went. */
export type WriteOutcome =
  | { readonly kind: 'written' }
  /** A file is not what the caller saw, or (`outside`) a link leads it out of the folder. Nothing was written. */
  | { readonly kind: 'refused'; readonly path: string; readonly why: 'changed' | 'outside' }
  /** The system said no (`code`). `restored` is false when the files written before could not be put back, either. */
  | { readonly kind: 'failed'; readonly path: string; readonly code: string; readonly restored: boolean };

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error';
}

async function contentOf(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether a path, links followed, lies in the folder. A file that is not there yet lies where its directory does. */
async function isInside(folder: string, { path, before }: FileWrite): Promise<boolean> {
  const real = await realpath(before === undefined ? dirname(path) : path);
  const way = relative(await realpath(folder), real);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) !== way);
}

async function check(folder: string, write: FileWrite): Promise<WriteOutcome> {
  const { path, before } = write;
  try {
    const now = await contentOf(path);
    const isSame = now === undefined || before === undefined ? now === before : now.equals(before);
    if (!isSame) return { kind: 'refused', path, why: 'changed' };
    return (await isInside(folder, write)) ? { kind: 'written' } : { kind: 'refused', path, why: 'outside' };
  } catch (error) {
    return { kind: 'failed', path, code: codeOf(error), restored: true };
  }
}

/** Puts back what the files held, last one first; says whether that worked for all. */
async function restore(written: readonly FileWrite[]): Promise<boolean> {
  let isRestored = true;
  for (const { path, before } of written.toReversed()) {
    try {
      if (before === undefined) await rm(path, { force: true });
      else await writeFileAtomically(path, [before]);
    } catch {
      // The caller is told, and goes on putting back the others.
      isRestored = false;
    }
  }
  return isRestored;
}

/**
 * Writes the files in the given order. Files keep their mode; a link is followed, unless it leads out of the folder.
 *
 * @param folder absolute path; every file must lie in it
 */
export async function writeTogether(folder: string, writes: readonly FileWrite[]): Promise<WriteOutcome> {
  for (const write of writes) {
    const outcome = await check(folder, write);
    if (outcome.kind !== 'written') return outcome;
  }
  const written: FileWrite[] = [];
  for (const write of writes) {
    try {
      await writeFileAtomically(write.path, [write.after], write.newFileMode);
      written.push(write);
    } catch (error) {
      return { kind: 'failed', path: write.path, code: codeOf(error), restored: await restore(written) };
    }
  }
  return { kind: 'written' };
}
