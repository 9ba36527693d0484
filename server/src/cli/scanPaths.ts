/** From the paths on the command line to the trees to scan, and how files are named in the report. */
import { dirname, resolve } from 'node:path';
import { lookAt } from '../host/lookAt';
import { slashedWay } from '../host/wayBelow';
import { CliError } from './errors';

/** One tree, or one file, to scan. */
export interface ScanRoot {
  /** Absolute. */
  readonly path: string;
  /** What is put before the names that the scan of this root reports: '' or with a slash at its end. */
  readonly prefix: string;
}

/** All that is to be scanned. */
export interface ScanPaths {
  /** Every reported name is relative to this directory. Absolute. */
  readonly base: string;
  readonly roots: readonly ScanRoot[];
}

interface Found {
  readonly path: string;
  readonly directory: string;
}

function absent(given: string, what: string): CliError {
  return new CliError(
    `The path ${JSON.stringify(given)} ${what}.`,
    'Nothing was done.',
    'Check the spelling, or leave the path out to take the current directory.',
  );
}

function find(cwd: string, given: string): Found {
  const path = resolve(cwd, given);
  const sight = lookAt(path);
  switch (sight.kind) {
    case 'directory':
      return { path, directory: path };
    case 'file':
      return { path, directory: dirname(path) };
    case 'other':
      // "Nothing found" would look as if it had been read.
      throw new CliError(
        `The path ${JSON.stringify(given)} is a pipe or a device.`,
        'Nothing was done.',
        'Scan what a program prints with --stdin.',
      );
    case 'missing':
      throw absent(given, 'does not exist');
    case 'hidden':
      throw absent(given, `cannot be looked at (${sight.code})`);
  }
}

/** `/`-separated way from one directory to another, to be put before names: '' or with a slash at its end. */
export function prefixFrom(base: string, directory: string): string {
  const path = slashedWay(base, directory);
  return path === '' ? '' : `${path}/`;
}

/**
 * Names are relative to the given directory when there is one path, and it is a directory; to the file's directory when it is
 * a file; to the current directory when there are several paths.
 *
 * @param given as on the command line; none means the current directory
 * @throws CliError when a path is not there
 */
export function resolvePaths(cwd: string, given: readonly string[]): ScanPaths {
  const found = (given.length === 0 ? ['.'] : given).map((path) => find(cwd, path));
  const [only] = found;
  const base = found.length === 1 && only !== undefined ? only.directory : cwd;
  const seen = new Set<string>();
  const roots = found
    .filter(({ path }) => !seen.has(path) && seen.add(path))
    .map(({ path, directory }) => ({ path, prefix: prefixFrom(base, directory) }));
  return { base, roots };
}
