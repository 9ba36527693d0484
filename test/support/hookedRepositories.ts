/** Repositories whose hooks call the built command line, for tests that commit and push for real. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltCli, CliRun } from './builtCli';
import { assertSilent } from './scanRuns';

/** What a command of git came to; its streams are read together. */
export interface Attempt {
  readonly code: number | null;
  readonly text: string;
}

/** What a suite does in its repositories. */
export interface HookedRepositories {
  readonly environment: () => NodeJS.ProcessEnv;
  git(root: string, ...args: string[]): string;
  /** Never blocks this process, which may be asked by nobody. */
  attempt(root: string, ...args: string[]): Promise<Attempt>;
  repository(): string;
  /** A bare one, to push to. */
  remote(): string;
  hooks(root: string, ...args: string[]): Promise<CliRun>;
  /** Writes a file and stages it. */
  stage(root: string, file: string, text: string): void;
}

/** Whether such tests can run here. */
export function canRunHooks(): boolean {
  return process.platform !== 'win32' && !spawnSync('git', ['--version']).error;
}

/** @param folder makes a temporary folder */
export function hookedRepositories(cli: BuiltCli, folder: () => string): HookedRepositories {
  const environment = () => ({ ...cli.env(), GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' });
  const git = (root: string, ...args: string[]) =>
    execFileSync('git', args, { cwd: root, env: environment(), stdio: 'pipe' }).toString();
  return {
    environment,
    git,
    attempt(root, ...args) {
      const child = spawn('git', args, { cwd: root, env: environment() });
      let text = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => {
          text += chunk.toString();
        });
      }
      return new Promise((done) => child.on('close', (code) => done({ code, text })));
    },
    repository() {
      const root = folder();
      git(root, 'init', '--quiet');
      git(root, 'config', 'user.name', 'a');
      git(root, 'config', 'user.email', 'a@localhost');
      return root;
    },
    remote() {
      const root = folder();
      git(root, 'init', '--quiet', '--bare');
      return root;
    },
    async hooks(root, ...args) {
      const run = await cli.run(['hooks', ...args], { cwd: root, env: environment() });
      assertSilent(run.stdout + run.stderr);
      return run;
    },
    stage(root, file, text) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
      git(root, 'add', file);
    },
  };
}
