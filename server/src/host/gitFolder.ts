/**
 * What the files of a git repository say without asking git: where its work tree begins, and its private ignore rules.
 * Reads three small files at the most; starts no program.
 */
import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The size beyond which a file of git's own is not what it claims to be. */
const maxBytes = 1024 * 1024;

/** A small text file, or undefined when it is not there, not a file, or not small. Follows no link. */
export function readSmallText(path: string): string | undefined {
  try {
    const stat = lstatSync(path);
    return stat.isFile() && stat.size <= maxBytes ? readFileSync(path, 'utf8') : undefined;
  } catch {
    // Not there, or not for us to read: either way it has nothing to say.
    return undefined;
  }
}

/** Whether a directory holds a `.git`, be it a folder or (in a submodule or a linked work tree) a file. */
function isGitRoot(directory: string): boolean {
  return lstatSync(join(directory, '.git'), { throwIfNoEntry: false }) !== undefined;
}

/**
 * The work tree that holds a directory.
 *
 * @param directory absolute path
 * @returns the nearest directory at or above it that holds `.git`
 */
export function gitRootOf(directory: string): string | undefined {
  for (let at = directory; ; at = dirname(at)) {
    try {
      if (isGitRoot(at)) return at;
    } catch {
      // A directory that may not be looked into is not known to be a work tree; one above it may be.
    }
    if (dirname(at) === at) return undefined;
  }
}

/**
 * Where git keeps what belongs to one work tree: its index, its HEAD.
 *
 * @param root directory that holds `.git`, be it a folder or a file that points elsewhere
 */
export function gitDirectoryOf(root: string): string {
  const dotGit = join(root, '.git');
  const pointer = readSmallText(dotGit);
  const target = pointer === undefined ? undefined : /^gitdir: (.+?)\r?\n?$/.exec(pointer)?.[1];
  return target === undefined ? dotGit : resolve(root, target);
}

/** Where git keeps what all work trees of a repository share. */
function commonDirectory(root: string): string {
  const own = gitDirectoryOf(root);
  const common = readSmallText(join(own, 'commondir'))?.trim();
  return common === undefined ? own : resolve(own, common);
}

/** The lines of the repository's `info/exclude`, which counts like a `.gitignore` at the root but is never committed. */
export function privateExcludes(root: string): string | undefined {
  return readSmallText(join(commonDirectory(root), 'info', 'exclude'));
}
