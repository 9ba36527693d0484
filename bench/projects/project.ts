/** What a real project is to `npm run bench:projects`: how it is fetched, where keys are planted in it, how its own tests run. */
import { spawnSync } from 'node:child_process';

/** How a program ended. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** A project from a package registry. */
export interface Project {
  /** As the registry knows it, with its version. */
  readonly name: string;
  readonly ecosystem: 'npm' | 'PyPI' | 'Maven';
  /** Programs it needs. */
  readonly tools: readonly string[];
  /** Puts the sources and tests into an empty folder, and what the tests need beside it. */
  fetch(folder: string, aside: string): void;
  /** Source that is loaded by the tests, relative to the folder. */
  readonly source: string;
  /** Plants keys in the source. */
  plant(text: string): string;
  /** Runs the project's own tests. */
  test(folder: string, aside: string, env: Readonly<Record<string, string>>): Outcome;
}

const deadlineMs = 10 * 60_000;

/** Variables that the tools themselves need; nothing else of the caller's environment reaches a project. */
const ownNames = [
  'PATH',
  'HOME',
  'LANG',
  'TMPDIR',
  'JAVA_HOME',
  'npm_config_registry',
  'PIP_INDEX_URL',
  'PIP_CONFIG_FILE',
];

/** Runs a program to its end, with the caller's tools and no other variables. */
export function run(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Outcome {
  const own = Object.fromEntries(ownNames.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: { ...own, ...env },
    encoding: 'utf8',
    timeout: deadlineMs,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status ?? -1, output: `${stdout ?? ''}${stderr ?? ''}${error ? error.message : ''}` };
}

/** The same for what must not fail: fetching. @throws Error with the end of what the program said */
export function must(command: string, args: readonly string[], cwd: string): void {
  const { code, output } = run(command, args, { cwd, env: process.env as Record<string, string> });
  if (code !== 0) throw new Error(`${command} ${args.slice(0, 3).join(' ')} failed: ${output.slice(-600)}`);
}
