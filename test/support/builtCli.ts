/**
 * Runs the built command line as a user's shell would. Within `npm test` that is the bundle that was packed; alone, tests
 * build it first, apart from `dist`.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a run left behind. */
export interface CliRun {
  /** Undefined when a signal ended it. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to run it. */
export interface CliSetting {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Given on standard input. */
  readonly input?: string | Buffer;
  /** Leave standard input open after `input`, as an editor does. */
  readonly keepsInputOpen?: boolean;
  /** Another copy of the command line to run. */
  readonly bundle?: string;
  /** Called when it has started. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** The command line of one suite. */
export interface BuiltCli {
  run(args: readonly string[], setting?: CliSetting): Promise<CliRun>;
  /** For a shell: the words that start it. */
  readonly command: () => string;
  /** Variables that keep a run from the user's own files. */
  readonly env: () => NodeJS.ProcessEnv;
}

const root = resolve(__dirname, '../..');

function build(): string {
  if (process.env['KEYLIFT_VSIX'] !== undefined) return join(root, 'dist/cli.js');
  const out = `.cache/built-cli/${process.pid}`;
  execFileSync(process.execPath, ['esbuild.mjs', `--out=${out}`, '--only=cli.js,server.js'], { cwd: root });
  return join(root, out, 'cli.js');
}

function run(file: string, args: readonly string[], env: NodeJS.ProcessEnv, setting: CliSetting): Promise<CliRun> {
  const child = spawn(process.execPath, [file, ...args], { cwd: setting.cwd, env: { ...env, ...setting.env } });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      output[name] += chunk;
    });
  }
  // Whoever does not read its input closes it early; that is no failure of the test.
  child.stdin.on('error', () => undefined);
  child.stdin.write(setting.input ?? '');
  if (!setting.keepsInputOpen) child.stdin.end();
  setting.onStart?.(child);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => done({ code: code ?? undefined, ...output }));
  });
}

/** Gives a suite the command line; call it inside `describe`. */
export function builtCli(): BuiltCli {
  let file = '';
  let home = '';
  before(function () {
    this.timeout(60_000);
    file = build();
    home = mkdtempSync(join(tmpdir(), 'keylift-home-'));
  });
  after(() => {
    rmSync(home, { recursive: true, force: true });
    if (file.includes('.cache')) rmSync(resolve(file, '..'), { recursive: true, force: true });
  });
  const env = (): NodeJS.ProcessEnv => {
    const { NO_COLOR: _, KEYLIFT_FINGERPRINT_KEY: __, ...rest } = process.env;
    return { ...rest, HOME: home, XDG_STATE_HOME: join(home, 'state'), GIT_CONFIG_GLOBAL: '/dev/null' };
  };
  return {
    run: (args, setting = {}) => run(setting.bundle ?? file, args, env(), setting),
    command: () => `'${process.execPath}' '${file}'`,
    env,
  };
}
