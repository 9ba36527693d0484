/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name. Whoever looks meanwhile, or after
 * a crash or a full disk, sees the old content or the new one.
 */
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where a file is to be written. */
interface Target {
  /** The file itself: links are followed, so that a link stays one. */
  readonly path: string;
  /** Permission bits of the file that is there; undefined: there is none yet. */
  readonly mode: number | undefined;
  /** A device or a pipe: it cannot be replaced, only written to. */
  readonly isSpecial: boolean;
}

async function targetOf(path: string): Promise<Target> {
  try {
    const real = await realpath(path);
    const found = await stat(real);
    return { path: real, mode: found.mode & 0o7777, isSpecial: !found.isFile() && !found.isDirectory() };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return { path, mode: undefined, isSpecial: false };
  }
}

async function writeAll(file: FileHandle, pieces: Iterable<string | Uint8Array>): Promise<void> {
  for (const piece of pieces) await file.writeFile(piece);
}

async function writeSpecial(path: string, pieces: Iterable<string | Uint8Array>): Promise<void> {
  const file = await open(path, 'w');
  try {
    await writeAll(file, pieces);
  } finally {
    await file.close();
  }
}

/** Writes into a new file beside the target, and removes it again when that fails. */
async function writeDraft(target: Target, mode: number, pieces: Iterable<string | Uint8Array>): Promise<string> {
  const name = `.${basename(target.path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`;
  const draft = join(dirname(target.path), name);
  const file = await open(draft, 'wx', mode);
  try {
    // The mask of the process applies to new files only; an old file keeps the mode it has.
    if (target.mode !== undefined) await file.chmod(target.mode);
    await writeAll(file, pieces);
    await file.sync();
    await file.close();
    return draft;
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw error;
  }
}

/**
 * Writes a file atomically. A file that is there keeps its mode; a link is followed and stays a link; a device or a pipe is
 * simply written to.
 *
 * @param newFileMode permission bits of a file that is not there yet, before the process's mask (default 0o666)
 * @throws the system's error; the target is then as it was
 */
export async function writeFileAtomically(
  path: string,
  pieces: Iterable<string | Uint8Array>,
  newFileMode = 0o666,
): Promise<void> {
  const target = await targetOf(path);
  if (target.isSpecial) {
    await writeSpecial(target.path, pieces);
    return;
  }
  const draft = await writeDraft(target, newFileMode, pieces);
  try {
    await rename(draft, target.path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/**
 * Finds out early that a file could not be written, before the work it is to hold is done.
 *
 * @throws the system's error, or one with the code `EISDIR`
 */
export async function checkWritable(path: string): Promise<void> {
  const target = await targetOf(path);
  if (target.isSpecial) {
    await access(target.path, constants.W_OK);
    return;
  }
  if (target.mode !== undefined && (await stat(target.path)).isDirectory()) {
    throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
  }
  await access(dirname(target.path), constants.W_OK);
}
