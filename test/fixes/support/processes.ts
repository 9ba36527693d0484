/** Runs programs of toolchains: no shell, a deadline, and an environment that holds nothing by accident. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** How a process ended. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const deadlineMs = 180_000;

/** The variables that toolchains need. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'GOCACHE', 'GOROOT', 'GOPATH', 'JAVA_HOME', 'SystemRoot', 'TEMP'];
  const entries = kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return { ...Object.fromEntries(entries), LC_ALL: 'C.UTF-8', GOTOOLCHAIN: 'local', GOFLAGS: '-mod=mod' };
}

/** Runs a program to its end; a signal counts as exit code -1. */
export function run(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Outcome> {
  const settings = {
    cwd: options.cwd,
    env: { ...plainEnvironment(), ...options.env },
    timeout: deadlineMs,
    maxBuffer: 16 * 1024 * 1024,
  };
  return new Promise((resolve) => {
    execFile(command, [...args], settings, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, stdout, stderr });
    });
  });
}

/** The first of these programs that is nowhere on the path. */
export function missingTool(...names: readonly string[]): string | undefined {
  const directories = (process.env['PATH'] ?? '').split(delimiter);
  return names.find((name) => !directories.some((directory) => existsSync(join(directory, name))));
}
