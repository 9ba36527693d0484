/**
 * Reads a workspace folder from disk, and asks git what it ignores; nothing is ever written.
 */
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import ignore from 'ignore';
import type { IgnoreState, ProjectReader } from '../remediation/facts';
import { defaultMaxBytes } from '../shared/fileSize';
import { askGit, type GitAnswer } from './git/askGit';
import { readRuleText } from './rules/readRuleText';
import { createTextReader } from './textReader';

/** Manifests and `.env` files are small; what is larger is not one. */
const maxBytes = 1024 * 1024;
const maxEntries = 10_000;
const gitDeadlineMs = 3000;

function git(folder: string, args: readonly string[]): Promise<GitAnswer> {
  return askGit(folder, args, { deadlineMs: gitDeadlineMs, maxBytes });
}

/** Whether a path stays inside the folder it is relative to. */
function isInside(path: string): boolean {
  return !/^(?:\/|[A-Za-z]:)|\\|\0/.test(path) && !path.split('/').includes('..');
}

async function readText(folder: string, path: string): Promise<string | undefined> {
  if (!isInside(path)) return undefined;
  try {
    const file = join(folder, path);
    const { size } = await stat(file).then((found) => (found.isFile() ? found : { size: Number.POSITIVE_INFINITY }));
    if (size > maxBytes) return undefined;
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch {
    // Missing, not readable, or not text: for a fix these are one and the same.
    return undefined;
  }
}

async function list(folder: string, directory: string): Promise<readonly string[]> {
  if (!isInside(directory)) return [];
  try {
    return (await readdir(join(folder, directory))).slice(0, maxEntries);
  } catch {
    // A directory that cannot be listed holds nothing that a fix could use.
    return [];
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** Without git's help: the rules of each `.gitignore` from the folder down to the path; the nearest one has the last word. */
async function ignoredByFiles(folder: string, path: string): Promise<boolean> {
  const parts = path.split('/');
  let ignored = false;
  for (let depth = 0; depth < parts.length; depth++) {
    const rules = await readText(folder, [...parts.slice(0, depth), '.gitignore'].join('/'));
    if (rules === undefined) continue;
    const verdict = ignore().add(rules).test(parts.slice(depth).join('/'));
    if (verdict.ignored) ignored = true;
    else if (verdict.unignored) ignored = false;
  }
  return ignored;
}

/** Whether the folder or one above it holds `.git`. */
async function inWorkTree(folder: string): Promise<boolean> {
  for (let at = folder; ; at = join(at, '..')) {
    if (await exists(join(at, '.git'))) return true;
    if (at === join(at, '..')) return false;
  }
}

async function ignoreState(folder: string, path: string): Promise<IgnoreState> {
  if (!isInside(path)) return 'not-ignored';
  if (await inWorkTree(folder)) {
    const tracked = await git(folder, ['ls-files', '--error-unmatch', '-z', '--', `:(literal)${path}`]);
    if (tracked.ok) return 'tracked';
    const checked = await git(folder, ['check-ignore', '-q', '--no-index', '--', path]);
    if (checked.ok) return 'ignored';
    if (checked.code === 1) return 'not-ignored';
    return (await ignoredByFiles(folder, path)) ? 'ignored' : 'not-ignored';
  }
  return (await ignoredByFiles(folder, path)) ? 'ignored' : 'untracked-folder';
}

/**
 * A reader of one folder. Its answers are read afresh on each call.
 *
 * @param folder absolute path
 */
export function createProjectReader(folder: string): ProjectReader {
  return {
    readText: (path) => readText(folder, path),
    readRules: async (path) => (isInside(path) ? readRuleText(join(folder, path)) : undefined),
    async readScanned(path) {
      const file = isInside(path) ? createTextReader(defaultMaxBytes)(join(folder, path)) : undefined;
      return file?.kind === 'text' ? file.text : undefined;
    },
    list: (directory) => list(folder, directory),
    ignoreState: (path) => ignoreState(folder, path),
  };
}
