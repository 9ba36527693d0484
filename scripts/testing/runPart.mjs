/**
 * Runs one part of the test suite in a process group of its own, with a deadline, and counts what came out. A part that
 * dies without a count is one failure: silence never passes.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGroup, stopGroup } from '../setup/processes.mjs';

/** No part takes this long on two cores; one that does hangs. */
const deadlineMs = 15 * 60_000;

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Set<number>} leaders of the groups that run now */
const running = new Set();

/** Ends whatever part is running; for Ctrl+C. */
export async function stopRunning() {
  await Promise.all([...running].map((pid) => stopGroup(pid)));
}

/**
 * Runs Node with these arguments in the repository.
 *
 * @param {string} root
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>} whether it ended well
 */
async function runNode(root, args, env) {
  const child = startGroup(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const { pid } = child;
  if (pid !== undefined) running.add(pid);
  const timer = setTimeout(() => {
    console.error(`It did not end within ${deadlineMs / 60_000} minutes and is stopped.`);
    void stopGroup(pid);
  }, deadlineMs);
  const code = await new Promise((resolve) => {
    child.once('exit', (status) => resolve(status));
    child.once('error', () => resolve(null));
  });
  clearTimeout(timer);
  await stopGroup(pid); // What a test left behind must not disturb the next part.
  if (pid !== undefined) running.delete(pid);
  return code === 0;
}

/**
 * Runs a command that passes or fails.
 *
 * @param {string} root
 * @param {readonly string[]} command arguments for Node
 * @returns {Promise<Counts>}
 */
export async function runCommand(root, command) {
  const isGood = await runNode(root, command, process.env);
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
}

/**
 * Runs mocha files.
 *
 * @param {string} root
 * @param {readonly string[]} globs
 * @param {number} retries how often a test that fails is tried again
 * @returns {Promise<Counts>}
 */
export async function runMocha(root, globs, retries) {
  const folder = mkdtempSync(join(tmpdir(), 'keylift-test-'));
  const file = join(folder, 'summary.json');
  try {
    const program = 'node_modules/mocha/bin/mocha.js';
    const mocha = [program, '--retries', `${retries}`, '--reporter', 'scripts/testing/summaryReporter.cjs', ...globs];
    const isGood = await runNode(root, mocha, { ...process.env, KEYLIFT_TEST_SUMMARY: file });
    if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
    /** @type {Counts} */
    const counts = JSON.parse(readFileSync(file, 'utf8'));
    return isGood || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
