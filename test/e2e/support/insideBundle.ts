/**
 * Bundles the tests of a folder of `test/e2e` for the extension host, one file each, with the entry that runs them.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { outFolder, root } from './repository';

/**
 * @param name of the folder
 * @returns path of the bundle to give to `runInside`
 */
export async function bundleInsideTests(name: string): Promise<string> {
  const outdir = outFolder(name);
  rmSync(outdir, { recursive: true, force: true });
  const folder = join(root, 'test', 'e2e', name);
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
