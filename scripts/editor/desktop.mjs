/**
 * Opens an installed desktop VS Code with a throw-away profile that holds only the given extension. The user's own
 * profile, windows and extensions are never touched.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, run, startGroup, stopGroup } from '../setup/processes.mjs';
import { windowSettings } from './settings.mjs';

/** Where the `code` command is when it is not on the PATH. */
const usualPlaces = ['/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code'];

/** @returns {string | undefined} the command that opens desktop VS Code, if this machine has one */
export function findDesktopEditor() {
  return findProgram(['code', ...usualPlaces]);
}

/**
 * Opens a window; `exited` resolves when it is closed.
 *
 * @param {{ code: string, vsix: string, folder: string, file?: string }} request
 * @returns {{ exited: Promise<void>, stop: () => Promise<void> }}
 */
export function openDesktopEditor({ code, vsix, folder, file }) {
  const temporary = mkdtempSync(join(tmpdir(), 'keylift-desktop-'));
  const user = join(temporary, 'user');
  mkdirSync(join(user, 'User'), { recursive: true });
  writeFileSync(join(user, 'User', 'settings.json'), JSON.stringify(windowSettings, null, 2));
  const profile = ['--user-data-dir', user, '--extensions-dir', join(temporary, 'extensions')];
  const shell = process.platform === 'win32';
  run(code, [...profile, '--install-extension', vsix, '--force'], { quiet: true, shell });
  const window = ['--new-window', '--wait', '--disable-workspace-trust', folder, ...(file ? [file] : [])];
  const child = startGroup(code, [...profile, ...window], { stdio: 'ignore', shell });
  const exited = new Promise((resolve) => {
    child.once('exit', () => resolve(undefined));
    child.once('error', () => resolve(undefined));
  });
  const stop = async () => {
    // `code --wait` starts the window in a process group of its own; the profile's lock file names its leader.
    await stopGroup(lockHolder(user));
    await stopGroup(child.pid);
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return { exited, stop };
}

/**
 * @param {string} user
 * @returns {number | undefined}
 */
function lockHolder(user) {
  try {
    const pid = Number.parseInt(readFileSync(join(user, 'code.lock'), 'utf8'), 10);
    return pid > 1 ? pid : undefined;
  } catch {
    return undefined; // The window is closed already, or never opened.
  }
}
