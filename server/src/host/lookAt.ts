/** Looks whether something is at a path, and what. Opens nothing. */
import { accessSync, constants, realpathSync, statSync } from 'node:fs';

/** What stands at a path; links are followed. */
export type Sight =
  | { readonly kind: 'directory' | 'file' | 'other' }
  | { readonly kind: 'missing' }
  /** `code` of the system's error, such as `EACCES`. */
  | { readonly kind: 'hidden'; readonly code: string };

/** Never throws. */
export function lookAt(path: string): Sight {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return { kind: 'missing' };
    return { kind: found.isDirectory() ? 'directory' : found.isFile() ? 'file' : 'other' };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    return code === 'ENOTDIR' || code === 'ENOENT' ? { kind: 'missing' } : { kind: 'hidden', code };
  }
}

/** The system's code (`EACCES`) when this user may not read what is at a path; undefined when that is allowed. */
export function whyUnreadable(path: string): string | undefined {
  try {
    accessSync(path, constants.R_OK);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown error';
  }
}

/** The path without links in it; the path itself where there is nothing. */
export function withoutLinks(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    // Nothing is there, or it may not be looked at: whoever opens it will be told.
    return path;
  }
}
