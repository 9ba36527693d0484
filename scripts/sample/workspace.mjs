/**
 * Lays the sample workspace out on disk, as a git repository with one commit, in a new temporary folder. Whoever asked
 * for it removes it.
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../setup/processes.mjs';
import { sampleFiles } from './files.mjs';

/**
 * @typedef {object} SampleWorkspace
 * @property {string} folder the folder to open
 * @property {string} file a file in it with a key, the first to look at
 * @property {() => void} remove
 */

/**
 * Makes a sample workspace.
 *
 * @returns {SampleWorkspace}
 */
export function createSampleWorkspace() {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'keylift-sample-')));
  const folder = join(temporary, 'sample-shop');
  for (const [path, text] of Object.entries(sampleFiles())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  commit(folder);
  const file = join(folder, 'src', 'mailer.js');
  return {
    folder,
    file,
    remove: () => rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}

/** @param {string} folder */
function commit(folder) {
  const identity = ['-c', 'user.name=Sample', '-c', 'user.email=sample@example.com'];
  const plain = ['-c', 'commit.gpgsign=false', '-c', 'core.hooksPath=', '-c', 'core.autocrlf=false'];
  run('git', ['-c', 'init.defaultBranch=main', 'init', '--quiet'], { cwd: folder, quiet: true });
  run('git', ['add', '--all'], { cwd: folder, quiet: true });
  run('git', [...identity, ...plain, 'commit', '--quiet', '--message', 'The shop as it was found'], {
    cwd: folder,
    quiet: true,
  });
}
