/**
 * What to walk to see a whole history, and what references lead to beside commits: annotated tags with their messages, and
 * the trees and files that a tag, or a replacement, may name.
 */
import { readableName } from '../fileNames';
import { askGit, splitAtNul } from './askGit';
import type { RawChange } from './rawChanges';

/** Which commits. */
export interface HistoryRange {
  /** As on a command line: `main`, `v1..v2`, several with spaces between; undefined: everything references lead to. */
  readonly range?: string;
  /** Also what only the reflog still knows. */
  readonly reflog: boolean;
}

/** A reference that leads to something else than a commit. */
export interface OddReference {
  readonly type: 'tag' | 'tree' | 'blob';
  readonly id: string;
  /** `refs/tags/v1.0` */
  readonly name: string;
}

/** Every entry of `git stash list`; only the last of them is a reference. */
async function stashes(folder: string): Promise<readonly string[]> {
  const answer = await askGit(folder, ['rev-list', '-g', 'refs/stash', '--']);
  return answer.ok ? answer.output.toString('latin1').split('\n').filter(Boolean) : [];
}

/**
 * The arguments of `rev-list` that name the commits.
 *
 * @returns undefined when git does not know the range
 */
export async function revisionsOf(folder: string, { range, reflog }: HistoryRange): Promise<string[] | undefined> {
  const more = reflog ? ['--reflog'] : [];
  if (range === undefined) return ['--all', ...more, ...(await stashes(folder)), '--'];
  const words = range.split(/\s+/).filter(Boolean);
  if (words.length === 0 || words.some((word) => word.startsWith('-'))) return undefined;
  const revisions = [...more, ...words, '--'];
  return (await askGit(folder, ['rev-list', '--max-count=1', ...revisions])).ok ? revisions : undefined;
}

function isOdd(type: string): type is OddReference['type'] {
  return type === 'tag' || type === 'tree' || type === 'blob';
}

/** References of the repository that lead to no commit at once; undefined when git could not say. */
async function oddNames(folder: string): Promise<readonly OddReference[] | undefined> {
  const answer = await askGit(folder, ['for-each-ref', '--format=%(objecttype) %(objectname) %(refname)']);
  if (!answer.ok) return undefined;
  const lines = answer.output.toString('utf8').split('\n');
  return lines.flatMap((line) => {
    const [type = '', id = '', ...name] = line.split(' ');
    return isOdd(type) ? [{ type, id, name: name.join(' ') }] : [];
  });
}

/** What the words of a range name themselves; what they leave out (`^v1`) is not among it. */
async function oddObjects(folder: string, range: string): Promise<readonly Omit<OddReference, 'name'>[] | undefined> {
  // Not `rev-list`, which goes from a tag to its commit at once and passes over everything else.
  const answer = await askGit(folder, ['rev-parse', ...range.split(/\s+/).filter(Boolean), '--']);
  if (!answer.ok) return undefined;
  const ids = answer.output
    .toString('latin1')
    .split('\n')
    .filter((line) => /^[0-9a-f]{40,64}$/.test(line));
  const input = [...new Set(ids)].map((id) => `${id}\n`).join('');
  const types = await askGit(folder, ['cat-file', '--batch-check=%(objecttype) %(objectname)'], { input });
  if (!types.ok) return undefined;
  return types.output
    .toString('latin1')
    .split('\n')
    .flatMap((line) => {
      const [type = '', id = ''] = line.split(' ');
      return isOdd(type) ? [{ type, id }] : [];
    });
}

/** What a scan has to look at beside commits, and how tags are called. */
export interface OddReferences {
  readonly references: readonly OddReference[];
  /** The name of the reference that leads to an object, by the object's id. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * References that lead to no commit at once: all of the repository, or those that a range names. What is named by its id alone,
 * as in a push, is called by the reference that leads to it.
 *
 * @returns undefined when git could not say
 */
export async function oddReferences(folder: string, range?: string): Promise<OddReferences | undefined> {
  const all = await oddNames(folder);
  if (all === undefined) return undefined;
  const names = new Map(all.toReversed().map(({ id, name }) => [id, name]));
  if (range === undefined) return { references: all, names };
  const objects = await oddObjects(folder, range);
  return objects && { references: objects.map((odd) => ({ ...odd, name: names.get(odd.id) ?? odd.id })), names };
}

/** The files of a tree, as if all of them had just been added; undefined when git could not say. */
export async function filesOfTree(folder: string, tree: string): Promise<readonly RawChange[] | undefined> {
  const answer = await askGit(folder, ['ls-tree', '-r', '-z', '--full-tree', tree]);
  if (!answer.ok) return undefined;
  return splitAtNul(answer.output).map((entry) => {
    const tab = entry.indexOf(0x09);
    const [mode = '', type, id = ''] = entry.toString('latin1', 0, tab).split(' ');
    const path = entry.subarray(tab + 1);
    const kind = type === 'commit' ? 'submodule' : mode === '120000' ? 'link' : 'file';
    return { status: 'A', kind, oldId: undefined, newId: id, file: readableName(path), path };
  });
}

/** What an annotated tag says of itself. */
export interface TagObject {
  readonly target: { readonly type: string; readonly id: string };
  readonly author: string;
  /** ISO 8601; empty where the tag has none. */
  readonly date: string;
}

/** Reads the head of a tag object. */
export function readTag(text: string): TagObject {
  const head = text.slice(0, Math.max(0, text.indexOf('\n\n')));
  const field = (name: string) => new RegExp(`^${name} (.*)$`, 'm').exec(head)?.[1] ?? '';
  const [, author = '', seconds] = /^(.*>) (\d+)/.exec(field('tagger')) ?? [];
  const date = seconds === undefined ? '' : new Date(Number(seconds) * 1000).toISOString();
  return { target: { type: field('type'), id: field('object') }, author, date };
}
