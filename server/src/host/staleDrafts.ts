/**
 * Takes away what writes that were killed left behind: a draft may hold a key. Only directories that are ours beyond doubt and
 * that no write can still be using are touched, and of them only the files that a write puts there.
 */
import { lstat, readdir, rmdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** What the name of every draft's directory starts with. */
export const draftPrefix = '.keylift-draft-';

/** The draft itself, in its directory. */
export const draftName = 'draft';

/** `mkdtemp` adds six characters. */
const directoryName = new RegExp(`^\\${draftPrefix}[A-Za-z0-9]{6}$`);

/** In the order in which they are taken away: whatever interrupts this, git goes on ignoring what is left. */
const contents = [draftName, '.gitignore'];

/** A write takes seconds; a machine that sleeps in the middle of one is given up. */
const staleAfterMs = 10 * 60_000;

async function removeIfStale(directory: string, now: number): Promise<void> {
  const found = await lstat(directory);
  const isOurs = process.getuid === undefined || found.uid === process.getuid();
  if (!found.isDirectory() || !isOurs || now - found.mtimeMs < staleAfterMs) return;
  const names = await readdir(directory);
  if (names.some((name) => !contents.includes(name))) return;
  for (const name of contents) if (names.includes(name)) await unlink(join(directory, name));
  await rmdir(directory);
}

/**
 * Takes away stale drafts that lie in a directory. Never rejects: what cannot be removed stays, and the next write tries again.
 *
 * @param now by the clock of the file system, which need not be this machine's
 */
export async function removeStaleDrafts(directory: string, now: number): Promise<void> {
  const names = await readdir(directory).catch(() => []);
  for (const name of names.filter((each) => directoryName.test(each))) {
    await removeIfStale(join(directory, name), now).catch(() => undefined);
  }
}
