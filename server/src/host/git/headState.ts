/** Where a work tree stands: its branch, what is under way in it, and whether something would get in the way of a rewrite. Asks only. */
import { resolve } from 'node:path';
import { lookAt } from '../lookAt';
import { askGit } from './askGit';

/** Something that has to be ended before commits can be rewritten. */
export type Underway = 'rebase' | 'merge' | 'cherry-pick' | 'revert' | 'bisect';

/** See the file's first lines. */
export interface HeadState {
  /** Full id; undefined without any commit. */
  readonly head: string | undefined;
  /** Undefined when no branch is checked out. */
  readonly branch: string | undefined;
  readonly underway: Underway | undefined;
  /** Tracked files differ from the last commit. */
  readonly isDirty: boolean;
}

const marks: readonly (readonly [string, Underway])[] = [
  ['rebase-merge', 'rebase'],
  ['rebase-apply', 'rebase'],
  ['MERGE_HEAD', 'merge'],
  ['CHERRY_PICK_HEAD', 'cherry-pick'],
  ['REVERT_HEAD', 'revert'],
  ['BISECT_LOG', 'bisect'],
];

/** One line of git's answer; undefined when there is none. */
export async function askLine(folder: string, args: readonly string[]): Promise<string | undefined> {
  const answer = await askGit(folder, args);
  const line = answer.ok ? answer.output.toString('utf8').replace(/\r?\n[\s\S]*$/, '') : '';
  return line === '' ? undefined : line;
}

/** Never rejects. */
export async function headStateOf(root: string): Promise<HeadState> {
  const [head, branch, differences, folder] = await Promise.all([
    askLine(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']),
    askLine(root, ['symbolic-ref', '--short', '--quiet', 'HEAD']),
    // Compares what git remembers of the files, and so starts none of the filters that a repository may ask for.
    Promise.all([
      askGit(root, ['diff-files', '--quiet', '--ignore-submodules=all']),
      askGit(root, ['diff-index', '--cached', '--quiet', '--ignore-submodules=all', 'HEAD', '--']),
    ]),
    askLine(root, ['rev-parse', '--git-dir']),
  ]);
  const own = folder === undefined ? undefined : resolve(root, folder);
  const underway = marks.find(([name]) => own !== undefined && lookAt(resolve(own, name)).kind !== 'missing')?.[1];
  return { head, branch, underway, isDirty: differences.some((each) => !each.ok && each.code === 1) };
}
