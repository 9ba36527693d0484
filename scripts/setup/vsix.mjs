/**
 * Builds the bundles and packs them into the VSIX that `npm start`, the tests and a release all use: one file, one way
 * to make it. Needs the dependencies, and no network.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './processes.mjs';

/**
 * Makes the VSIX from the sources as they are now.
 *
 * @param {string} root the repository
 * @returns {string} path of the VSIX
 */
export function packageVsix(root) {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const vsix = join(root, 'out', `${name}-${version}.vsix`);
  mkdirSync(join(root, 'out'), { recursive: true });
  run(process.execPath, ['esbuild.mjs'], { cwd: root, quiet: true });
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  run(
    process.execPath,
    [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsix],
    { cwd: root, quiet: true },
  );
  // In a process of its own: whoever packs does so without waiting for promises.
  run(process.execPath, [fileURLToPath(new URL('repack.mjs', import.meta.url)), vsix], { cwd: root, quiet: true });
  return vsix;
}
