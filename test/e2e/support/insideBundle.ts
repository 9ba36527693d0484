/**
 * Bundles the tests of `test/e2e/inside` for the extension host, one file each, with the entry that runs them.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { outFolder, root } from './repository';

/** @returns path of the bundle to give to `runInside` */
export async function bundleInsideTests(): Promise<string> {
  const outdir = outFolder('inside');
  rmSync(outdir, { recursive: true, force: true });
  const folder = join(root, 'test', 'e2e', 'inside');
  const files = readdirSync(folder).filter((file) => file.endsWith('.test.ts'));
  await build({
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
    external: ['vscode', 'mocha'],
    outdir,
    entryPoints: [
      { in: join(root, 'test', 'e2e', 'support', 'insideEntry.ts'), out: 'index' },
      ...files.map((file) => ({ in: join(folder, file), out: file.replace(/\.ts$/, '') })),
    ],
  });
  return join(outdir, 'index.js');
}
