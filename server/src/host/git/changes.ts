/**
 * Asks git which files are different: staged ones, ones of the work tree, ones since a revision. Names and ids only; reads
 * no content. Git compares work tree files by their stamps and, in doubt, by their content, for which it would run the
 * filters that a repository names: these are switched off one by one.
 */
import { readFileSync } from 'node:fs';
import { isAbsolute, join, resolve, sep } from 'node:path';
import { readableName } from '../fileNames';
import { gitDirectoryOf } from '../gitFolder';
import { askGit, splitAtNul } from './askGit';
import type { GitFailureReason, GitSetting } from './gitProcess';
import { type RawChange, rawChanges } from './rawChanges';

/** Which changes. `since`: what became different after a revision and the present branch parted, committed or not. */
export type ChangeDoor =
  | { readonly kind: 'staged' }
  | { readonly kind: 'unstaged' }
  | { readonly kind: 'since'; readonly revision: string };

/** What git answered. */
export type ChangesAnswer =
  | { readonly ok: true; readonly changes: readonly RawChange[] }
  | { readonly ok: false; readonly reason: GitFailureReason | 'unknown-revision' };

/** Beyond so many files git looks for no renames: the time grows with the square. */
const renames = ['-M', '-l400'];
const raw = ['--raw', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv', ...renames];

/**
 * Where the index is, for a command that a hook of this repository asks: `git commit -a` and `git commit FILE` put together
 * another index and name it by a variable. One that lies elsewhere is not believed.
 */
export function hookIndex(root: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const named = env['GIT_INDEX_FILE'];
  if (named === undefined || named === '') return {};
  const path = isAbsolute(named) ? named : resolve(root, named);
  return path.startsWith(gitDirectoryOf(root) + sep) ? { GIT_INDEX_FILE: path } : {};
}

/** Commits that are being merged: what their files hold is committed already. Ids, none when no merge is going on. */
export function mergeHeads(root: string): readonly string[] {
  try {
    const text = readFileSync(join(gitDirectoryOf(root), 'MERGE_HEAD'), 'latin1');
    return text.split('\n').filter((line) => /^[0-9a-f]{40,64}$/.test(line));
  } catch {
    // No merge is going on, which is the rule.
    return [];
  }
}

/** `ls-files -s`: every entry of the index, for a repository that has no commit yet. */
function indexEntries(output: Buffer): RawChange[] {
  return splitAtNul(output).map((entry) => {
    const tab = entry.indexOf(0x09);
    const [mode = '', id = ''] = entry.toString('latin1', 0, tab).split(' ');
    const path = entry.subarray(tab + 1);
    const kind = mode === '160000' ? 'submodule' : mode === '120000' ? 'link' : 'file';
    return { status: 'A', kind, oldId: undefined, newId: id, file: readableName(path), path };
  });
}

async function hasCommit(root: string, revision: string): Promise<boolean> {
  return (await askGit(root, ['rev-parse', '--quiet', '--verify', `${revision}^{commit}`])).ok;
}

async function staged(root: string, env: NodeJS.ProcessEnv): Promise<ChangesAnswer> {
  const surroundings = { env: hookIndex(root, env) };
  const args = ['diff-index', '--cached', ...raw, '--ignore-submodules=none', 'HEAD', '--'];
  const answer = await askGit(root, args, surroundings);
  if (answer.ok) return { ok: true, changes: rawChanges(splitAtNul(answer.output)) };
  if (answer.reason !== 'failed' || (await hasCommit(root, 'HEAD'))) return answer;
  const all = await askGit(root, ['ls-files', '-s', '-z'], surroundings);
  return all.ok ? { ok: true, changes: indexEntries(all.output) } : all;
}

/** Settings that leave every filter of the repository without a program. */
async function withoutFilters(root: string): Promise<readonly GitSetting[]> {
  const answer = await askGit(root, ['config', '-z', '--name-only', '--get-regexp', '^filter\\.']);
  if (!answer.ok) return [];
  const drivers = new Set(splitAtNul(answer.output).map((name) => name.toString('utf8').replace(/\.[^.]*$/, '')));
  return [...drivers].flatMap((driver) => [
    ...['clean', 'smudge', 'process'].map((key) => ({ name: `${driver}.${key}`, value: '' })),
    { name: `${driver}.required`, value: 'false' },
  ]);
}

async function untracked(root: string): Promise<ChangesAnswer> {
  const answer = await askGit(root, ['ls-files', '--others', '--exclude-standard', '-z']);
  if (!answer.ok) return answer;
  const changes = splitAtNul(answer.output)
    // A repository inside this one is named with a slash at its end.
    .map((path) => ({ path, kind: path.at(-1) === 0x2f ? ('submodule' as const) : ('file' as const) }))
    .map(({ path, kind }) => ({
      status: 'A',
      kind,
      oldId: undefined,
      newId: undefined,
      path,
      file: readableName(kind === 'submodule' ? path.subarray(0, -1) : path),
    }));
  return { ok: true, changes };
}

async function inWorkTree(root: string, base: string | undefined): Promise<ChangesAnswer> {
  const settings = await withoutFilters(root);
  const command = base === undefined ? ['diff-files'] : ['diff-index'];
  const args = [...command, ...raw, '--ignore-submodules=dirty', ...(base === undefined ? [] : [base]), '--'];
  const [tracked, others] = await Promise.all([askGit(root, args, { settings }), untracked(root)]);
  if (!tracked.ok) return tracked;
  if (!others.ok) return others;
  return { ok: true, changes: [...rawChanges(splitAtNul(tracked.output)), ...others.changes] };
}

async function since(root: string, revision: string): Promise<ChangesAnswer> {
  if (revision.startsWith('-') || !(await hasCommit(root, revision))) {
    const isThere = await askGit(root, ['rev-parse', '--git-dir']);
    return isThere.ok ? { ok: false, reason: 'unknown-revision' } : isThere;
  }
  const parted = await askGit(root, ['merge-base', revision, 'HEAD']);
  // Without a common ancestor (or a commit of one's own) everything that differs from the revision is new.
  const base = parted.ok ? parted.output.toString('latin1').trim() : revision;
  return inWorkTree(root, base);
}

/**
 * Lists what changed. Never rejects.
 *
 * @param root top of a work tree
 * @param env of the process: names the index, when a hook asks
 */
export function listChanges(root: string, door: ChangeDoor, env: NodeJS.ProcessEnv): Promise<ChangesAnswer> {
  switch (door.kind) {
    case 'staged':
      return staged(root, env);
    case 'unstaged':
      return inWorkTree(root, undefined);
    case 'since':
      return since(root, door.revision);
  }
}
