/** Folders on disk for tests: made in the system's temporary directory, removed when the suite is done. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Contents by `/`-separated path. A path that ends with a slash is an empty directory. */
export type TreeContents = Readonly<Record<string, string | Buffer>>;

/** Writes files, with their directories, below a folder. */
export function writeTree(folder: string, contents: TreeContents): void {
  for (const [path, content] of Object.entries(contents)) {
    const whole = join(folder, path);
    mkdirSync(path.endsWith('/') ? whole : dirname(whole), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(whole, content);
  }
}

/** Runs git in a folder with an identity of its own and no settings of the user or the system. */
export function git(folder: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', '-c', 'init.defaultBranch=main'];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', [...identity, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/**
 * Gives a suite its folders; call it inside `describe`.
 *
 * @returns a function that makes one more folder, named without links, with the given contents
 */
export function temporaryFolders(): (contents?: TreeContents) => string {
  const made: string[] = [];
  after(() => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  });
  return (contents = {}) => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'keylift-test-')));
    made.push(folder);
    writeTree(folder, contents);
    return folder;
  };
}

/** The same, each folder with an empty git repository around its contents; nothing is added or committed. */
export function temporaryRepositories(): (contents?: TreeContents) => string {
  const folder = temporaryFolders();
  return (contents) => {
    const root = folder(contents);
    git(root, 'init', '-q');
    return root;
  };
}
