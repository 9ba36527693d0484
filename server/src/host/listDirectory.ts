/**
 * Lists a directory in an order that is the same everywhere, and names its entries so that each can be opened, whatever
 * bytes their names are made of. Opens no entry.
 */
import { type Dirent, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { readableName } from './fileNames';

/** A path as `node:fs` takes it: a buffer where a name is not valid Unicode. */
export type DiskPath = string | Buffer;

/** What stands in a directory. */
export interface DirectoryEntry {
  /** As it is shown. */
  readonly name: string;
  /** The name's bytes, where the shown name would not open it. */
  readonly bytes: Buffer | undefined;
  readonly kind: 'file' | 'directory' | 'link' | 'other';
}

function kindOf(entry: Dirent<string> | Dirent<Buffer>): DirectoryEntry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'directory';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

/** A directory sorts as if its slash were part of its name: so a walk in this order is ordered by whole paths. */
function sortKey({ name, kind }: DirectoryEntry): string {
  return kind === 'directory' ? `${name}/` : name;
}

function compareEntries(a: DirectoryEntry, b: DirectoryEntry): number {
  const left = sortKey(a);
  const right = sortKey(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

function readEntries(directory: DiskPath): DirectoryEntry[] {
  if (typeof directory === 'string') {
    const entries = readdirSync(directory, { withFileTypes: true });
    // A replacement character tells that a name was not valid UTF-8: as text it would open nothing.
    if (!entries.some(({ name }) => name.includes('\uFFFD'))) {
      return entries.map((entry) => ({ name: entry.name, bytes: undefined, kind: kindOf(entry) }));
    }
  }
  const path = typeof directory === 'string' ? Buffer.from(directory) : directory;
  return readdirSync(path, { withFileTypes: true, encoding: 'buffer' }).map((entry) => ({
    name: readableName(entry.name),
    bytes: entry.name,
    kind: kindOf(entry),
  }));
}

/**
 * Lists a directory, ordered by name in UTF-16 units.
 *
 * @throws as `readdirSync` does
 */
export function listDirectory(directory: DiskPath): readonly DirectoryEntry[] {
  return readEntries(directory).sort(compareEntries);
}

/** The path that opens an entry of a directory. */
export function pathOf(directory: DiskPath, { name, bytes }: DirectoryEntry): DiskPath {
  if (typeof directory === 'string' && bytes === undefined) {
    return directory.endsWith(sep) ? directory + name : directory + sep + name;
  }
  const parts = [Buffer.from(directory), Buffer.from(sep), bytes ?? Buffer.from(name)];
  return Buffer.concat(parts);
}
