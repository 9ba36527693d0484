/** Runs a real editor without a screen on a project in a temporary folder, and reads the steps that its script prints. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serverBundle } from './serverProcess';

const deadlineMs = 60_000;

/** One line that a script printed. */
export interface Step {
  readonly step: string;
  readonly value: unknown;
}

/** A project on disk, under git; `dispose` removes it. */
export class DiskProject {
  readonly root = mkdtempSync(join(tmpdir(), 'keylift-editor-'));

  constructor(files: Readonly<Record<string, string>>) {
    execFileSync('git', ['init', '-q', this.root]);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
    }
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Whether a program answers to `--version`. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Runs an editor until it ends.
 *
 * @param file path of the file the script works on, below the project's root
 * @returns what the script said, in order; the editor's other output is left out
 */
export async function runEditor(command: readonly string[], project: DiskProject, file: string): Promise<Step[]> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: project.root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      HOME: join(project.root, '.git'),
      KEYLIFT_FINGERPRINT_KEY: 'of-tests-and-nothing-else',
      KEYLIFT_NODE: process.execPath,
      KEYLIFT_SERVER: serverBundle,
      KEYLIFT_ROOT: project.root,
      KEYLIFT_FILE: join(project.root, file),
    },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.resume();
  try {
    await once(child, 'close', { signal: AbortSignal.timeout(deadlineMs) });
  } finally {
    child.kill('SIGKILL');
  }
  return (
    output
      .split('\n')
      // Lua writes keys in any order.
      .filter((line) => line.startsWith('{"'))
      .map((line) => JSON.parse(line) as Step)
  );
}
