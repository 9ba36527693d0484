/**
 * The hook managers that tests run beside Keylift: Husky, lefthook and pre-commit. They come from the package registries, once,
 * into the cache folder; what cannot be had is said and left out.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureTools, toolFolder } from './fetchedTools.mjs';
import { npm, run } from './processes.mjs';

/** The number counts up when the same versions are to be installed in another way. */
const group = 'hook-tools-1';
const nodePackages = ['husky@9.1.7', 'lefthook@2.2.2'];
const pythonPackages = ['pre-commit==4.7.0'];

/** @typedef {'node' | 'python'} HookToolFolder */

/** @type {readonly import('./fetchedTools.mjs').Tool[]} */
const tools = [
  {
    name: 'node',
    needs: [],
    install(folder) {
      writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
      npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...nodePackages], {
        cwd: folder,
      });
    },
  },
  {
    name: 'python',
    needs: ['python3'],
    install(folder) {
      const args = ['-m', 'pip', 'install', '--quiet', '--no-input', '--target', folder, ...pythonPackages];
      run('python3', args, { quiet: true });
    },
  },
];

/**
 * Where the tools of one kind are, whether they are there or not: npm's folder with `node_modules`, or a folder for PYTHONPATH.
 *
 * @param {string} root the repository
 * @param {HookToolFolder} kind
 */
export function hookToolFolder(root, kind) {
  return toolFolder(root, group, kind);
}

/**
 * Installs what is missing, saying so.
 *
 * @param {string} root the repository
 * @returns {readonly string[]} names of what could not be installed
 */
export function ensureHookTools(root) {
  return ensureTools(root, { group, use: 'tests of hooks', tools });
}
