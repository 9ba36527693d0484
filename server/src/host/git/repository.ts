/** What kind of repository a directory belongs to: bare, shallow, partial. Asks git; reads no object. */
import { resolve } from 'node:path';
import { readSmallText } from '../gitFolder';
import { askGit } from './askGit';
import type { GitFailureReason } from './gitProcess';
import { outputLines } from './outputLines';

/** See the file's first lines. */
export interface Repository {
  /** Directory that git is asked in. Absolute. */
  readonly folder: string;
  /** Commits whose parents a shallow clone has left out; empty for a whole one. */
  readonly shallow: ReadonlySet<string>;
  /** Whether objects may be missing, to be fetched when somebody asks. */
  readonly isPartial: boolean;
}

/** What git said of a directory. */
export type RepositoryAnswer =
  | { readonly ok: true; readonly repository: Repository }
  | { readonly ok: false; readonly reason: GitFailureReason };

/** Never rejects. */
export async function lookAtRepository(folder: string): Promise<RepositoryAnswer> {
  const [facts, promisors] = await Promise.all([
    askGit(folder, ['rev-parse', '--is-shallow-repository', '--git-path', 'shallow']),
    askGit(folder, ['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$']),
  ]);
  if (!facts.ok) return facts;
  const [isShallow, path = ''] = facts.output.toString('utf8').split('\n');
  const boundary = isShallow === 'true' ? (readSmallText(resolve(folder, path)) ?? '') : '';
  const shallow = new Set(boundary.split('\n').filter((line) => line !== ''));
  return { ok: true, repository: { folder, shallow, isPartial: promisors.ok } };
}

/**
 * Objects that a partial clone lacks. Asking for one of them ends git, so they have to be known before.
 *
 * @param revisions as for `rev-list`
 */
export async function missingObjects(
  { folder, isPartial }: Repository,
  revisions: readonly string[],
): Promise<ReadonlySet<string>> {
  const missing = new Set<string>();
  if (!isPartial) return missing;
  const args = ['rev-list', '--objects', '--missing=print', '--no-object-names', ...revisions];
  for await (const line of outputLines(folder, args)) if (line.startsWith('?')) missing.add(line.slice(1));
  return missing;
}
