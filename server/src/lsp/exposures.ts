/**
 * How far values have got, for what an editor shows of them. Asks whoever the host gives for it, never while somebody types;
 * nothing is said where nobody can be asked.
 */
import { exposureKey } from '../host/exposureKey';
import type { ExposureTeller, ToldExposure } from '../host/exposureTeller';
import { escapeMarkdown } from '../shared/markdown';
import type { Exposure, FindingReport } from '../shared/protocol';
import { uriKey } from './uris';

/** A file's findings, whose values are asked about. */
export interface ExposedFile {
  readonly uri: string;
  readonly findings: readonly Pick<FindingReport, 'detector' | 'fingerprint'>[];
}

/** What {@link tellExposures} works with. */
export interface ExposureDeps {
  readonly exposures?: ExposureTeller;
  /** The path of a `file:` URI; undefined for what lies on no disk. */
  readonly pathOf?: (uri: string) => string | undefined;
}

/** Key of a value in a file, for the answers of {@link tellExposures}. */
export function exposedKey(uri: string, fingerprint: string): string {
  return `${fingerprint}\0${uriKey(uri)}`;
}

/** Asks about all findings of some files at once; by {@link exposedKey}. */
export async function tellExposures(
  files: readonly ExposedFile[],
  { exposures, pathOf }: ExposureDeps,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Exposure>> {
  const result = new Map<string, Exposure>();
  if (exposures === undefined) return result;
  const placed = files.flatMap(({ uri, findings }) => {
    const path = pathOf?.(uri);
    return path === undefined ? [] : [{ uri, path, values: findings }];
  });
  const told = await exposures.tellAll(placed, signal);
  for (const { uri, path, values } of placed) {
    for (const { fingerprint } of values) {
      const exposure = told.get(exposureKey(path, fingerprint));
      if (exposure !== undefined) result.set(exposedKey(uri, fingerprint), exposure);
    }
  }
  return result;
}

/** One sentence of a hover, in Markdown. */
export function exposureSentence({ exposure, commit, branch }: ToldExposure): string {
  const where = commit === undefined ? 'a commit' : `commit ${commit.slice(0, 10)}`;
  switch (exposure) {
    case 'buffer':
      return 'This value is not saved yet: no rotation needed, just move it.';
    case 'untracked':
      return 'This value is not in git yet: no rotation needed, just move it.';
    case 'ignored':
      return 'Git ignores this file: the value stays on this machine.';
    case 'staged':
      return 'This value is staged and not committed: no rotation needed, move it and stage again.';
    case 'committed':
      return `This value is in ${where}, which is not pushed: rewrite that commit before you push, or rotate the value.`;
    case 'pushed':
      return `This value is in ${where}, which is pushed${branch === undefined ? '' : ` to ${escapeMarkdown(branch)}`}: **rotate it.**`;
  }
}
