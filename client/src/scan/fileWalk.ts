/**
 * Walks a folder through a file system interface: skips what git would ignore and what the settings exclude, reads the
 * rest, and says of every file that it could not give as text why. Knows no editor, so that it can be tested on a map.
 */
import type { NotScannedReason } from '../../../server/src/shared/protocol';
import { IgnoreLayers } from './ignoreLayers';
import { textOfBytes } from './textOfBytes';

/** A file system, seen from one folder. Paths are `/`-separated and relative to it; '' is the folder itself. */
export interface WalkedFiles {
  /** @throws when the folder cannot be listed */
  list(folder: string): Promise<readonly WalkedEntry[]>;
  /** @throws when the file cannot be read */
  read(file: string): Promise<Uint8Array>;
  /** @throws when the file is gone */
  sizeOf(file: string): Promise<number>;
}

/** One entry of a folder. Links are not followed: what they point to is scanned where it lies. */
export interface WalkedEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** What limits a walk. */
export interface WalkLimits {
  /** gitignore-style patterns, relative to the walked folder. */
  readonly exclude: readonly string[];
  readonly maxBytes: number;
}

/** A file of the walk: its text, or why there is none. */
export type WalkedFile =
  | { readonly kind: 'text'; readonly file: string; readonly text: string; readonly bytes: number }
  | { readonly kind: 'not-scanned'; readonly file: string; readonly reason: NotScannedReason };

/** Yields files in the order of their names, depth first. Never throws; a folder that cannot be listed is `unreadable`. */
export async function* walkFiles(files: WalkedFiles, limits: WalkLimits): AsyncGenerator<WalkedFile> {
  const excluded = limits.exclude.length > 0 ? IgnoreLayers.none.with('', limits.exclude) : IgnoreLayers.none;
  yield* walkFolder('', IgnoreLayers.none, { files, excluded, maxBytes: limits.maxBytes });
}

interface Walk {
  readonly files: WalkedFiles;
  readonly excluded: IgnoreLayers;
  readonly maxBytes: number;
}

async function* walkFolder(folder: string, inherited: IgnoreLayers, walk: Walk): AsyncGenerator<WalkedFile> {
  const entries = await attempt(() => walk.files.list(folder.replace(/\/$/, '')));
  if (entries === undefined) {
    yield { kind: 'not-scanned', file: folder.replace(/\/$/, '') || '.', reason: 'unreadable' };
    return;
  }
  const ignored = await withOwnRules(folder, entries, inherited, walk);
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, kind } of sorted) {
    const path = `${folder}${name}${kind === 'folder' ? '/' : ''}`;
    if (name === '.git' || kind === 'other' || ignored.isIgnored(path) || walk.excluded.isIgnored(path)) continue;
    if (kind === 'folder') yield* walkFolder(path, ignored, walk);
    else yield await readFile(path, walk);
  }
}

async function withOwnRules(
  folder: string,
  entries: readonly WalkedEntry[],
  inherited: IgnoreLayers,
  { files }: Walk,
): Promise<IgnoreLayers> {
  if (!entries.some(({ name, kind }) => name === '.gitignore' && kind === 'file')) return inherited;
  const bytes = await attempt(() => files.read(`${folder}.gitignore`));
  return bytes === undefined ? inherited : inherited.with(folder, textOfBytes(bytes) ?? '');
}

async function readFile(file: string, { files, maxBytes }: Walk): Promise<WalkedFile> {
  const size = await attempt(() => files.sizeOf(file));
  if (size === undefined) return { kind: 'not-scanned', file, reason: 'vanished' };
  if (size > maxBytes) return { kind: 'not-scanned', file, reason: 'too-large' };
  const bytes = await attempt(() => files.read(file));
  if (bytes === undefined) return { kind: 'not-scanned', file, reason: 'unreadable' };
  const text = textOfBytes(bytes);
  if (text === undefined) return { kind: 'not-scanned', file, reason: 'binary' };
  return { kind: 'text', file, text, bytes: bytes.length };
}

/** File systems throw errors of their own kinds; that one was thrown is all that is needed. */
async function attempt<Value>(action: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await action();
  } catch {
    return undefined;
  }
}
