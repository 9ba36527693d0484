/** What git holds of files now: which blob is in the index, and which files it does not know or ignores. */
import { readableName } from '../fileNames';
import { askGit, splitAtNul } from './askGit';

/** One file. `index`: id of the staged blob. */
export type PathState =
  | { readonly kind: 'tracked'; readonly index: string }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'untracked' };

/** More names than this are not given to git one by one. */
const mostNames = 100;

async function staged(root: string, files: readonly string[], signal?: AbortSignal) {
  const names = files.length > mostNames ? [] : files.map((file) => `:(top,literal)${file}`);
  const answer = await askGit(root, ['ls-files', '-s', '-z', '--', ...names], signal ? { signal } : {});
  if (!answer.ok) return undefined;
  const wanted = new Set(files);
  const ids = new Map<string, string>();
  for (const entry of splitAtNul(answer.output)) {
    const tab = entry.indexOf(0x09);
    const file = readableName(entry.subarray(tab + 1));
    const [mode, id = ''] = entry.toString('latin1', 0, tab).split(' ');
    if (mode !== '160000' && wanted.has(file)) ids.set(file, id);
  }
  return ids;
}

/**
 * Asks git about files of a work tree.
 *
 * @param root top of the work tree
 * @param files `/`-separated, relative to it
 * @returns undefined when git could not say
 */
export async function pathStates(
  root: string,
  files: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, PathState> | undefined> {
  const ids = await staged(root, files, signal);
  if (ids === undefined) return undefined;
  const unknown = files.filter((file) => !ids.has(file));
  const input = unknown.map((file) => `${file}\0`).join('');
  const checked = input === '' ? undefined : await askGit(root, ['check-ignore', '-z', '--stdin'], { input });
  const ignored = new Set(checked?.ok === true ? splitAtNul(checked.output).map(readableName) : []);
  return new Map(
    files.map((file): [string, PathState] => {
      const index = ids.get(file);
      if (index !== undefined) return [file, { kind: 'tracked', index }];
      return [file, { kind: ignored.has(file) ? 'ignored' : 'untracked' }];
    }),
  );
}
