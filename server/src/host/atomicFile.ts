/**
 * Writes a file whole or not at all: into a draft, which then takes its name. Whoever looks meanwhile, or after a crash or a
 * full disk, sees the old content or the new one. The draft lies beside the file in a directory of its own that git ignores:
 * a program that is killed leaves it behind, it may hold a key, and the rule for `.env` would not cover another name. The next
 * write in that directory takes it away.
 */
import { constants } from 'node:fs';
import { access, type FileHandle, mkdtemp, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { draftName, draftPrefix, removeStaleDrafts } from './staleDrafts';

/** What a file keeps when its content is replaced. */
interface OldFile {
  /** Permission bits. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

/** Where a file is to be written. */
interface Target {
  /** The file itself: links are followed, so that a link stays one. */
  readonly path: string;
  /** The file that is there; undefined: there is none yet. */
  readonly old: OldFile | undefined;
  /** A device or a pipe: it cannot be replaced, only written to. */
  readonly isSpecial: boolean;
}

async function targetOf(path: string): Promise<Target> {
  try {
    const real = await realpath(path);
    const found = await stat(real);
    const { mode, uid, gid } = found;
    const isSpecial = !found.isFile() && !found.isDirectory();
    return { path: real, old: { mode: mode & 0o7777, uid, gid }, isSpecial };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return { path, old: undefined, isSpecial: false };
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

/** Makes a directory beside the target, for this user alone, whose every file git ignores from the beginning. */
async function makeDraftDirectory(target: Target): Promise<string> {
  const directory = await mkdtemp(join(dirname(target.path), draftPrefix));
  try {
    await writeFile(join(directory, '.gitignore'), '*\n');
    return directory;
  } catch (error) {
    await removeDraft(directory);
    throw error;
  }
}

/** Whether the file itself was written is known by then, and nothing that goes wrong here changes it. */
async function removeDraft(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true }).catch(() => undefined);
}

async function writeDraft(draft: string, { old }: Target, mode: number, pieces: Iterable<string | Uint8Array>) {
  const file = await open(draft, 'wx', mode);
  try {
    if (old !== undefined) {
      // In a container one is often root, and the files are somebody else's, who wants to go on working with them. Where the
      // container does not know the owner this fails, and the content counts for more.
      if (process.getuid?.() === 0) await file.chown(old.uid, old.gid).catch(() => undefined);
      // The mask of the process applies to new files only; an old file keeps the mode it has.
      await file.chmod(old.mode);
    }
    await writeAll(file, pieces);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Writes a file atomically. A file that is there keeps its mode, and its owner when root writes it; a link is followed and stays a link; a device or a pipe is
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
  const directory = await makeDraftDirectory(target);
  const draft = join(directory, draftName);
  try {
    await removeStaleDrafts(dirname(target.path), (await stat(directory)).mtimeMs);
    await writeDraft(draft, target, newFileMode, pieces);
    await rename(draft, target.path);
  } finally {
    await removeDraft(directory);
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
  if (target.old !== undefined && (await stat(target.path)).isDirectory()) {
    throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
  }
  await access(dirname(target.path), constants.W_OK);
}
