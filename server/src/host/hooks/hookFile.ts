/** What git would make of the file of a hook. Changes nothing. */
import { accessSync, constants, existsSync } from 'node:fs';

/** `not-executable`: git passes over it. On Windows git runs every hook that is there. */
export type HookFile = 'missing' | 'not-executable' | 'runs';

/** Looks at the file of a hook. */
export function hookFileAt(path: string): HookFile {
  if (!existsSync(path)) return 'missing';
  if (process.platform === 'win32') return 'runs';
  try {
    accessSync(path, constants.X_OK);
    return 'runs';
  } catch {
    // The one thing that can be wrong with a file that is there.
    return 'not-executable';
  }
}
