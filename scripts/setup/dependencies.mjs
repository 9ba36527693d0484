/**
 * Brings `node_modules` to what package-lock.json says, and does nothing when it is there already. Plain Node without
 * dependencies: it is the first thing that runs on a fresh clone.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './processes.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function lockedPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * Whether every package of the lock is installed in the locked version. Optional packages may be missing: most are for
 * other systems.
 *
 * @param {string} root the repository
 */
function dependenciesInstalled(root) {
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const installed = lockedPackages(hidden);
  return Object.entries(lockedPackages(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    return found === undefined ? wanted.optional === true : found.version === wanted.version;
  });
}

/**
 * Installs what is missing, saying so.
 *
 * @param {string} root the repository
 */
export function ensureDependencies(root) {
  if (dependenciesInstalled(root)) return;
  console.log('Installing the dependencies that package-lock.json names (npm ci) ...');
  npm(['ci', '--loglevel=error'], { cwd: root });
}
