/**
 * Which folder a file belongs to when it is fixed: there its `.env` and `.gitignore` lie, and everything that is written
 * stays inside of it.
 */
import { dirname, relative, sep } from 'node:path';
import { gitRootOf } from '../../host/gitFolder';
import { lookAt, withoutLinks } from '../../host/lookAt';
import type { ScanPaths } from '../scanPaths';

/** A file and the folder it belongs to. */
export interface PlaceOnDisk {
  /** Absolute, without links. */
  readonly folder: string;
  /** `/`-separated, relative to the folder. */
  readonly path: string;
}

/** `/`-separated way from a directory to a file; undefined when the file does not lie in it. */
function wayInto(folder: string, file: string): string | undefined {
  const way = relative(folder, file);
  return way === '' || way === '..' || way.startsWith(`..${sep}`) ? undefined : way.split(sep).join('/');
}

/**
 * The nearest git work tree; else the directory on the command line that holds the file; else, for a file that was named
 * itself, the current directory if it holds the file, or the file's own.
 *
 * @param file absolute
 */
export function placeOf(file: string, paths: ScanPaths, cwd: string): PlaceOnDisk {
  const real = withoutLinks(file);
  const directories = paths.roots.map(({ path }) => path).filter((path) => lookAt(path).kind === 'directory');
  const candidates = [gitRootOf(dirname(real)), ...directories, cwd, dirname(real)];
  for (const candidate of candidates) {
    const folder = candidate === undefined ? undefined : withoutLinks(candidate);
    const path = folder === undefined ? undefined : wayInto(folder, real);
    if (folder !== undefined && path !== undefined) return { folder, path };
  }
  return { folder: dirname(real), path: real.slice(dirname(real).length + 1) };
}
