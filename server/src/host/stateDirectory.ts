/** Where a program of the user may keep small files between runs, by the custom of the system. Creates nothing. */
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/**
 * Keylift's own state directory.
 *
 * @param env the environment to read; `XDG_STATE_HOME` and `LOCALAPPDATA` count when they are absolute
 * @param platform as `process.platform`
 * @returns an absolute path that need not exist
 */
export function stateDirectory(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  const home = env['HOME'] || env['USERPROFILE'] || homedir();
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'];
    return win32.join(
      local !== undefined && win32.isAbsolute(local) ? local : win32.join(home, 'AppData', 'Local'),
      'keylift',
    );
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'keylift');
  const state = env['XDG_STATE_HOME'];
  const base = state !== undefined && posix.isAbsolute(state) ? state : posix.join(home, '.local', 'state');
  return posix.join(base, 'keylift');
}
