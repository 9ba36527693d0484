/** Where on disk a scan through git takes place, and which of the repository's files the command line named. */
import { dirname, join, resolve } from 'node:path';
import { askGit } from '../../host/git/askGit';
import { gitRootOf } from '../../host/gitFolder';
import { lookAt } from '../../host/lookAt';
import type { ChangesFailure } from '../../host/scanChanges';
import { slashedWay } from '../../host/wayBelow';
import { CliError } from '../errors';

/** See the file's first lines. */
export interface GitPlace {
  /** Absolute: the top of the work tree. */
  readonly root: string;
  /** Whether a file was named, `/`-separated and relative to the root. */
  readonly isWanted: (file: string) => boolean;
  /** What was named and is not in the work tree, `/`-separated and relative to the root; see {@link assertKnown}. */
  readonly absent: readonly string[];
}

/** Whether a directory is a repository without a work tree, by what git itself looks for. */
function isBare(directory: string): boolean {
  const has = (name: string, kind: 'file' | 'directory') => lookAt(join(directory, name)).kind === kind;
  return has('HEAD', 'file') && has('objects', 'directory') && has('refs', 'directory');
}

/**
 * Where a scan of history takes place: like {@link gitPlaceOf}, but a PATH may be a bare repository, also one that lies in a work
 * tree: git knows nothing of what is in it there, so nothing would be found. A PATH in no work tree is left to git to judge.
 *
 * @throws CliError when PATHs are in several repositories
 */
export function historyPlaceOf(cwd: string, given: readonly string[]): GitPlace {
  const [only = '.'] = given;
  const path = resolve(cwd, only);
  const isAlone = given.length < 2 && lookAt(path).kind === 'directory';
  const isOwn = isAlone && (isBare(path) || gitRootOf(path) === undefined);
  return isOwn ? { root: path, isWanted: () => true, absent: [] } : gitPlaceOf(cwd, given);
}

/** The nearest directory that is there: a file that was named may be deleted by now. */
function directoryOf(path: string): string {
  let at = path;
  while (lookAt(at).kind !== 'directory' && dirname(at) !== at) at = dirname(at);
  return at;
}

function noRepository(given: string): CliError {
  return new CliError(
    `${JSON.stringify(given)} is not in a git work tree.`,
    'Nothing was scanned.',
    'Run it in a repository, or name a PATH in one.',
  );
}

/**
 * @param given as on the command line; none means the whole repository around the current directory
 * @throws CliError when there is no repository, or several
 */
export function gitPlaceOf(cwd: string, given: readonly string[]): GitPlace {
  const [first = '.'] = given;
  const root = gitRootOf(directoryOf(resolve(cwd, first)));
  if (root === undefined) throw noRepository(first);
  const names = given.map((path) => {
    const absolute = resolve(cwd, path);
    if (gitRootOf(directoryOf(absolute)) !== root) {
      throw new CliError(
        `${JSON.stringify(path)} is in another repository than ${JSON.stringify(first)}.`,
        'Nothing was scanned.',
        'Scan one repository at a time.',
      );
    }
    return slashedWay(root, absolute);
  });
  const isEverything = names.length === 0 || names.includes('');
  const isWanted = (file: string) => isEverything || names.some((name) => file === name || file.startsWith(`${name}/`));
  const absent = names.filter((name) => lookAt(join(root, name)).kind === 'missing');
  return { root, isWanted, absent };
}

/**
 * Sees to it that a PATH that is not in the work tree is one that git knows: it may be deleted by now. Else a mistyped PATH would
 * be scanned, found empty, and called clean. Where git cannot answer, the scan itself will say so.
 *
 * @throws CliError
 */
export async function assertKnown({ root, absent }: Pick<GitPlace, 'root' | 'absent'>): Promise<void> {
  for (const name of absent) {
    const literal = `:(top,literal)${name}`;
    const staged = await askGit(root, ['ls-files', '-z', '--', literal]);
    const committed = await askGit(root, ['rev-list', '--all', '-1', '--', literal]);
    if (!staged.ok || !committed.ok || staged.output.length + committed.output.length > 0) continue;
    throw new CliError(
      `The path ${JSON.stringify(name)} is neither in the work tree nor in git.`,
      'Nothing was scanned.',
      'Check the spelling, or leave the path out to take the whole repository.',
    );
  }
}

const failures: Readonly<Record<ChangesFailure, readonly [happened: string, action: string]>> = {
  'no-git': ['Git could not be started.', 'Install git, and see to it that it is on the PATH.'],
  'dubious-ownership': [
    'The repository belongs to another user, so git does not open it.',
    'If you trust it, allow it: git config --global --add safe.directory DIRECTORY.',
  ],
  'no-repository': ['Git finds no repository here.', 'Run it in a repository, or name a PATH in one.'],
  stopped: ['Git took too long, or was stopped.', 'Run it again, or scan the files without git.'],
  failed: ['Git could not answer: the repository may be damaged.', 'Look what "git fsck" says.'],
  'unknown-revision': [
    'Git does not know that revision, or it is not a commit.',
    'Check it with "git rev-parse REVISION".',
  ],
};

/** What to say when git could not be asked. */
export function gitError(reason: ChangesFailure): CliError {
  const [happened, action] = failures[reason];
  return new CliError(happened, 'Nothing was scanned.', action);
}
