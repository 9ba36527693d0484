/**
 * Where the hooks of a repository are, and who looks after them: git alone, or a tool that has its own list. Reads settings and
 * looks at files; runs no hook.
 */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { askGit } from '../git/askGit';

/** Who starts what at a hook. */
export type HookManager =
  /** Scripts in the directory that git looks into. */
  | { readonly kind: 'git' }
  /** https://typicode.github.io/husky : scripts of the team in `.husky`. */
  | { readonly kind: 'husky'; readonly directory: string }
  /** https://lefthook.dev and https://pre-commit.com : lists in a file of the team. */
  | { readonly kind: 'lefthook' | 'pre-commit'; readonly file: string };

/** What is known of a repository's hooks. Paths are absolute. */
export interface HookPlace {
  readonly root: string;
  /** Where git looks for hooks. */
  readonly directory: string;
  /** Which settings file says so: `default`, `local`, `worktree`, `global`, `system`, `command`. */
  readonly scope: string;
  /** Whether that directory belongs to this repository alone. */
  readonly isOwn: boolean;
  readonly manager: HookManager;
}

const lefthookFiles = ['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml'];
const preCommitFile = '.pre-commit-config.yaml';

/** A clone in which Husky has not pointed git to its scripts yet, which it does when the packages are installed. */
function waitsForHusky(root: string): boolean {
  if (!existsSync(join(root, '.husky'))) return false;
  try {
    return readFileSync(join(root, 'package.json'), 'utf8').includes('husky');
  } catch {
    // No package, so nothing will call Husky.
    return false;
  }
}

function managerOf(root: string, directory: string, isSet: boolean): HookManager {
  // Husky 9 points git to `.husky/_`, Husky 5 to 8 to `.husky`.
  const husky = basename(directory) === '_' ? dirname(directory) : directory;
  if (basename(husky) === '.husky') return { kind: 'husky', directory: husky };
  if (!isSet && waitsForHusky(root)) return { kind: 'husky', directory: join(root, '.husky') };
  const lefthook = lefthookFiles.map((name) => join(root, name)).find(existsSync);
  if (lefthook !== undefined) return { kind: 'lefthook', file: lefthook };
  if (existsSync(join(root, preCommitFile))) return { kind: 'pre-commit', file: join(root, preCommitFile) };
  return { kind: 'git' };
}

function isBelow(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep);
}

/** `~/hooks`, `hooks` (from the top of the work tree), `/etc/hooks`. */
function expand(root: string, path: string): string {
  if (path === '~' || path.startsWith('~/')) return join(homedir(), path.slice(1));
  return isAbsolute(path) ? path : resolve(root, path);
}

async function text(root: string, args: readonly string[]): Promise<string | undefined> {
  // Our own questions switch hooks off; this one asks for the setting, so it must not be covered.
  const answer = await askGit(root, args);
  return answer.ok ? answer.output.toString('utf8').replace(/\n$/, '') : undefined;
}

/** The last setting of `core.hooksPath` that a file makes, and which file. */
async function hooksPath(root: string): Promise<{ readonly scope: string; readonly path: string } | undefined> {
  const answer = await askGit(root, ['config', '--show-scope', '-z', '--get-all', 'core.hooksPath']);
  if (!answer.ok) return undefined;
  const fields = answer.output.toString('utf8').split('\0');
  let found: { readonly scope: string; readonly path: string } | undefined;
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [scope = '', path = ''] = fields.slice(at, at + 2);
    if (scope !== 'command' && path !== '') found = { scope, path };
  }
  return found;
}

/**
 * Looks where hooks are.
 *
 * @param root top of a work tree, absolute
 * @returns undefined when git cannot be asked
 */
export async function hookPlaceOf(root: string): Promise<HookPlace | undefined> {
  const common = await text(root, ['rev-parse', '--git-common-dir']);
  if (common === undefined) return undefined;
  const gitDirectory = resolve(root, common);
  const set = await hooksPath(root);
  const directory = set === undefined ? join(gitDirectory, 'hooks') : expand(root, set.path);
  const isOwn = isBelow(directory, gitDirectory) || isBelow(directory, root);
  return {
    root,
    directory,
    scope: set?.scope ?? 'default',
    isOwn,
    manager: managerOf(root, directory, set !== undefined),
  };
}

/**
 * What makes the place's tool write the scripts that git runs.
 *
 * @returns undefined when there is no such tool, or Husky's scripts are where git looks
 */
export function setUpCommand({ manager, directory }: HookPlace, hooks: readonly string[]): string | undefined {
  switch (manager.kind) {
    case 'git':
      return undefined;
    case 'husky':
      return isBelow(directory, manager.directory) && existsSync(directory) ? undefined : 'npx husky';
    case 'lefthook':
      return 'lefthook install';
    case 'pre-commit':
      // Without types it writes the script of pre-commit alone.
      return `pre-commit install ${hooks.map((hook) => `-t ${hook}`).join(' ')}`;
  }
}
