/**
 * Puts Keylift into a repository's hooks, and takes it out again. Chains with what is there: a script keeps its lines, a list
 * its entries; a program that is no script is kept beside and called. Writes whole files or nothing.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFileAtomically } from '../atomicFile';
import { withLefthookEntry, withoutLefthookEntry, withoutPreCommitEntry, withPreCommitEntry } from './hookList';
import type { HookPlace } from './hookPlace';
import {
  type HookName,
  type HookProgram,
  hasPart,
  hookNames,
  isShellScript,
  withoutPart,
  withPart,
} from './hookScript';

/** What happened to a file. `path` is absolute. */
export interface HookChange {
  readonly path: string;
  readonly change: 'created' | 'changed' | 'removed' | 'unchanged' | 'kept-beside';
}

/** A hook that is no shell script goes on under this ending, called from the one that takes its place. */
const besideEnding = '.before-keylift';

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

async function write(path: string, before: string | undefined, after: string, isProgram: boolean): Promise<HookChange> {
  if (before === after) return { path, change: 'unchanged' };
  mkdirSync(dirname(path), { recursive: true });
  await writeFileAtomically(path, [after]);
  // Git runs what is executable and passes over the rest with a hint that nobody reads.
  if (isProgram && process.platform !== 'win32') chmodSync(path, statSync(path).mode | 0o111);
  return { path, change: before === undefined ? 'created' : 'changed' };
}

async function installScript(
  path: string,
  hook: HookName,
  program: HookProgram | undefined,
): Promise<readonly HookChange[]> {
  const before = textOf(path);
  if (before === undefined || isShellScript(before)) {
    return [await write(path, before, withPart(before, hook, program), true)];
  }
  const beside = path + besideEnding;
  renameSync(path, beside);
  const script = `${withPart(undefined, hook, program)}exec "$(dirname "$0")/${hook}${besideEnding}" "$@"\n`;
  const written = await write(path, undefined, script, true);
  return [{ path: beside, change: 'kept-beside' }, written];
}

async function removeScript(path: string): Promise<readonly HookChange[]> {
  const before = textOf(path);
  if (before === undefined || !hasPart(before)) return [];
  const beside = path + besideEnding;
  if (existsSync(beside)) {
    renameSync(beside, path);
    return [{ path, change: 'changed' }];
  }
  const after = withoutPart(before);
  if (after !== undefined) return [await write(path, before, after, false)];
  rmSync(path);
  return [{ path, change: 'removed' }];
}

/** Where the scripts of a place are that people write: Husky's own stubs are made anew by Husky. */
function scriptDirectory({ manager, directory }: HookPlace): string {
  return manager.kind === 'husky' ? manager.directory : directory;
}

/**
 * Installs some hooks.
 *
 * @throws UnreadableListError when the list of a hook tool cannot be read; an error of the system when a file cannot be written
 */
export async function installHooks(
  place: HookPlace,
  hooks: readonly HookName[],
  program: HookProgram,
): Promise<readonly HookChange[]> {
  const { manager } = place;
  if (manager.kind === 'lefthook' || manager.kind === 'pre-commit') {
    const before = readFileSync(manager.file, 'utf8');
    const after = manager.kind === 'lefthook' ? withLefthookEntry(before, hooks) : withPreCommitEntry(before, hooks);
    return [await write(manager.file, before, after, false)];
  }
  const changes: HookChange[] = [];
  const own = manager.kind === 'husky' ? undefined : program;
  for (const hook of hooks) changes.push(...(await installScript(join(scriptDirectory(place), hook), hook, own)));
  return changes;
}

/** Takes Keylift out of every hook, wherever it was put. Throws as {@link installHooks} does. */
export async function uninstallHooks(place: HookPlace): Promise<readonly HookChange[]> {
  const changes: HookChange[] = [];
  const { manager } = place;
  if (manager.kind === 'lefthook' || manager.kind === 'pre-commit') {
    const before = readFileSync(manager.file, 'utf8');
    const after = manager.kind === 'lefthook' ? withoutLefthookEntry(before) : withoutPreCommitEntry(before);
    if (before.includes('keylift')) changes.push(await write(manager.file, before, after, false));
  }
  for (const hook of hookNames) changes.push(...(await removeScript(join(scriptDirectory(place), hook))));
  return changes;
}

/** Whether Keylift's part is where the place's manager will find it. */
export function isInstalled(place: HookPlace, hook: HookName): boolean {
  const { manager } = place;
  if (manager.kind === 'lefthook' || manager.kind === 'pre-commit') {
    return (textOf(manager.file) ?? '').includes(`keylift hooks run ${hook}`);
  }
  return hasPart(textOf(join(scriptDirectory(place), hook)) ?? '');
}
