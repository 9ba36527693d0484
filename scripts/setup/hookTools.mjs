/**
 * The hook managers that tests run beside Keylift: Husky, lefthook and pre-commit. They come from the package registries, once,
 * into the cache folder; what cannot be had is said and left out.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../editor/embeddedInstall.mjs';
import { npm, run } from './processes.mjs';

/** Counts up when the same versions are to be installed in another way. */
const recipe = 1;
const nodePackages = ['husky@9.1.7', 'lefthook@2.2.2'];
const pythonPackages = ['pre-commit==4.7.0'];

/** @typedef {'node' | 'python'} HookToolFolder */

/** @type {Readonly<Record<HookToolFolder, (folder: string) => void>>} */
const installers = {
  node(folder) {
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...nodePackages], {
      cwd: folder,
    });
  },
  python(folder) {
    const args = ['-m', 'pip', 'install', '--quiet', '--no-input', '--target', folder, ...pythonPackages];
    run('python3', args, { quiet: true });
  },
};

/**
 * Where the tools of one kind are, whether they are there or not: npm's folder with `node_modules`, or a folder for PYTHONPATH.
 *
 * @param {string} root the repository
 * @param {HookToolFolder} kind
 */
export function hookToolFolder(root, kind) {
  return join(cacheFolder(root), `hook-tools-${recipe}`, kind);
}

/**
 * Installs what is missing, saying so.
 *
 * @param {string} root the repository
 */
export function ensureHookTools(root) {
  for (const [kind, install] of Object.entries(installers)) {
    const folder = hookToolFolder(root, /** @type {HookToolFolder} */ (kind));
    if (existsSync(folder)) continue;
    const temporary = `${folder}.partial-${process.pid}`;
    try {
      console.log(`Fetching hook managers (${kind}) ...`);
      mkdirSync(temporary, { recursive: true });
      install(temporary);
      renameSync(temporary, folder);
    } catch (error) {
      rmSync(temporary, { recursive: true, force: true });
      console.error(
        `Not there for tests of hooks (${kind}): ${error instanceof Error ? error.message.slice(0, 600) : error}`,
      );
    }
  }
}
