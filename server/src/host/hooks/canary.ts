/**
 * Proves that a hook stops a key: makes a throw-away clone that borrows the repository's objects, lets git find the hooks where
 * the repository's are, and tries to commit a made-up key there. The repository itself is not touched; its hooks are run.
 */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gitProgram } from '../git/gitProgram';
import type { HookPlace } from './hookPlace';

/** How the attempt went. `text` is what git and the hooks said, on both streams. */
export interface CanaryRun {
  readonly stopped: boolean;
  readonly text: string;
}

/** A hook that asks something, or hangs, must not keep the doctor. */
const deadlineMs = 60_000;

/** What hook tools read from the top of a work tree. */
const toolFiles = [
  ...['.husky', '.pre-commit-config.yaml', 'lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml'],
  ...['package.json', 'keylift.toml'],
];

function git(folder: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<CanaryRun> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env, timeout: deadlineMs, maxBuffer: 16_000_000, windowsHide: true };
    execFile(gitProgram(), args, options, (error, stdout, stderr) => {
      resolve({ stopped: error !== null, text: stdout + stderr });
    });
  });
}

/** Without what would lead git back to the repository, and without questions. */
function surroundings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const rest = Object.entries(env).filter(([name]) => !name.startsWith('GIT_'));
  return { ...Object.fromEntries(rest), GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: 'true' };
}

/**
 * Tries it.
 *
 * @param canary a line of code with a made-up key
 * @returns undefined when no clone can be made
 */
export async function tryCanary(
  place: HookPlace,
  canary: string,
  env: NodeJS.ProcessEnv,
): Promise<CanaryRun | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'keylift-canary-'));
  const around = surroundings(env);
  try {
    const made = await git(place.root, ['clone', '--quiet', '--shared', '--no-checkout', place.root, folder], around);
    if (made.stopped) return undefined;
    for (const name of toolFiles) {
      const source = join(place.root, name);
      if (existsSync(source)) cpSync(source, join(folder, name), { recursive: true });
    }
    // A file that no list of names leaves out.
    writeFileSync(join(folder, 'canary.js'), canary);
    await git(folder, ['add', '--force', 'canary.js'], around);
    const settings = [
      '-c',
      `core.hooksPath=${place.directory}`,
      '-c',
      'user.name=canary',
      '-c',
      'user.email=canary@localhost',
    ];
    return await git(folder, [...settings, '-c', 'commit.gpgSign=false', 'commit', '--quiet', '-m', 'canary'], around);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
