/**
 * `npm test [-- PART...]`: every check of the repository, or the named parts. Sets up whatever a fresh clone lacks, says
 * what only the system can give, runs all parts even when one fails, and closes with `N passed, N failed, N skipped`.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareEmbeddedEditor } from './editor/embeddedInstall.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureFormatTools } from './setup/formatTools.mjs';
import { ensureHookTools } from './setup/hookTools.mjs';
import { ensureStoreTools } from './setup/storeTools.mjs';
import { ensureSystemPrograms, findChromium } from './setup/systemPackages.mjs';
import { packageVsix } from './setup/vsix.mjs';
import { partsNamed } from './testing/parts.mjs';
import { runCommand, runMocha, stopRunning } from './testing/runPart.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const onCi = process.env['CI'] === 'true';

/** @typedef {import('./testing/runPart.mjs').Counts} Counts */

/** @returns {Counts} */
function packs() {
  try {
    process.env['KEYLIFT_VSIX'] = packageVsix(root);
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * @param {import('./testing/parts.mjs').Part} part
 * @returns {Promise<Counts>}
 */
async function runPart(part) {
  if (part.packs) return packs();
  if (part.command) return runCommand(root, part.command);
  if (part.usesBundles && process.env['KEYLIFT_VSIX'] === undefined) {
    console.error('Not run: there is nothing packed to test.');
    return { passed: 0, failed: 1, skipped: 0 };
  }
  if (part.browser && findChromium() === undefined) {
    console.error('Not run: no Chromium (see above).');
    return onCi ? { passed: 0, failed: 1, skipped: 0 } : { passed: 0, failed: 0, skipped: 1 };
  }
  if (part.browser) prepareEmbeddedEditor(root);
  // What cannot be had is said there; the tests that need it skip.
  if (part.formatTools) ensureFormatTools(root);
  if (part.storeTools) ensureStoreTools(root);
  if (part.hookTools) ensureHookTools(root);
  // A window on a busy machine now and then misses a key: a second try is said, and a real fault fails it, too.
  return runMocha(root, part.tests ?? [], part.browser === true ? 1 : 0);
}

/** @param {number} since */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

async function main() {
  const parts = partsNamed(process.argv.slice(2));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => void stopRunning().then(() => process.exit(1)));
  }
  const began = Date.now();
  ensureDependencies(root);
  if (parts.some(({ tests }) => tests)) ensureSystemPrograms();
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const lines = [];
  for (const part of parts) {
    const partBegan = Date.now();
    console.log(`\n== ${part.name}`);
    const { passed, failed, skipped } = await runPart(part);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    lines.push(
      `${part.name.padEnd(9)} ${seconds(partBegan).padStart(8)}  ${passed} passed, ${failed} failed, ${skipped} skipped`,
    );
  }
  // Each part on its own line but the last: the sum stands alone, for whoever reads only the end.
  console.log(`\n${lines.map((line) => `  ${line}`).join('\n')}\n  in all    ${seconds(began).padStart(8)}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
