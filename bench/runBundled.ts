/** Runs a program of the bench the way programs are shipped: as one bundle. Modules that a loader puts together are slower. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * Runs it in a process of its own.
 *
 * @param program a file of `bench/`
 * @returns whether it ended well
 */
export function runBundled(program: string, args: readonly string[]): boolean {
  const directory = mkdtempSync(join(tmpdir(), 'keylift-bench-'));
  try {
    const outfile = join(directory, 'bench.js');
    const entryPoints = [join(here, program)];
    buildSync({ entryPoints, outfile, bundle: true, platform: 'node', target: 'node20', logLevel: 'error' });
    return spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit', cwd: dirname(here) }).status === 0;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
