/** How to name a file by the folder it lies in. A pure question of names: nothing is looked up on the disk. */
import nodePath, { type PlatformPath } from 'node:path';

/**
 * The way from one place to another, however they lie: with `../` where it leads up, and the whole path of what lies on another
 * drive.
 *
 * @param path how the system writes paths
 * @returns `/`-separated, '' for the same place
 */
export function slashedWay(from: string, to: string, path: PlatformPath = nodePath): string {
  return path.relative(from, to).split(path.sep).join('/');
}

/**
 * The way from a folder down to a file.
 *
 * @param path how the system writes paths
 * @returns `/`-separated, '' for the folder itself; undefined when the file lies elsewhere, also on another drive
 */
export function wayBelow(folder: string, file: string, path: PlatformPath = nodePath): string | undefined {
  const way = path.relative(folder, file);
  if (way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way)) return undefined;
  return way.split(path.sep).join('/');
}
