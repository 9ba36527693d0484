/**
 * Tells how far values have got: only in a file, staged, in a commit, pushed. Works on fingerprints, so that no value is
 * handed about; looks at the versions of the files in question alone, each of them once.
 */
import { defaultMaxBytes } from '../shared/fileSize';
import type { Exposure } from '../shared/protocol';
import { FollowedTexts } from './followedTexts';
import { askGit } from './git/askGit';
import { type Commit, walkCommits } from './git/commits';
import { ObjectReader } from './git/objectReader';
import { type PathState, pathStates } from './git/pathStates';
import { textOf } from './scanBlob';
import type { TargetScanRequest } from './scanTarget';

/** A value that was found in a file of a work tree. */
export interface PlacedValue {
  /** `/`-separated, relative to the top of the work tree. */
  readonly file: string;
  readonly detector: string;
  readonly fingerprint: string;
}

/** How far a value has got. */
export interface ValueExposure {
  readonly exposure: Exclude<Exposure, 'buffer'>;
  /** The oldest commit of the file's history that holds it, a pushed one if there is one. Full id. */
  readonly commit?: string;
}

/** What to find out. */
export interface ExposureRequest extends TargetScanRequest {
  /** Top of a work tree. */
  readonly root: string;
  readonly values: readonly PlacedValue[];
  /** Ends the search: only what is known to be pushed by then is told. */
  readonly signal?: AbortSignal;
}

/** Key of a value in the answer. */
export function valueKey({ file, fingerprint }: Pick<PlacedValue, 'file' | 'fingerprint'>): string {
  return `${fingerprint}\0${file}`;
}

/** More files than this are followed through the whole history instead of by their names. */
const mostPaths = 200;

/** Commits that no branch of a remote leads to. */
async function unpushed(root: string, signal?: AbortSignal): Promise<ReadonlySet<string> | undefined> {
  const answer = await askGit(root, ['rev-list', '--all', '--not', '--remotes', '--'], signal ? { signal } : {});
  return answer.ok ? new Set(answer.output.toString('latin1').split('\n')) : undefined;
}

/** One search. */
class ExposureSearch {
  readonly #request: ExposureRequest;
  readonly #reader: ObjectReader;
  readonly #texts: FollowedTexts;
  readonly #found = new Map<string, ValueExposure>();
  readonly #byFile: ReadonlyMap<string, readonly PlacedValue[]>;

  constructor(request: ExposureRequest) {
    this.#request = request;
    this.#reader = new ObjectReader(request.root, request.limits?.maxBytes ?? defaultMaxBytes);
    this.#texts = new FollowedTexts(request.catalogue);
    this.#byFile = groupByFile(request.values);
  }

  async run(): Promise<ReadonlyMap<string, ValueExposure>> {
    const { root, signal } = this.#request;
    const files = [...this.#byFile.keys()];
    if (files.length === 0) return this.#found;
    const stop = () => this.#reader.close();
    signal?.addEventListener('abort', stop);
    try {
      const states = await pathStates(root, files, signal);
      if (states === undefined) return this.#found;
      await this.#judgeNow(states);
      if (!(await this.#judgeHistory(files))) this.#forgetGuesses();
    } finally {
      signal?.removeEventListener('abort', stop);
      this.#reader.close();
    }
    return this.#found;
  }

  /** What the index and the last commit say. */
  async #judgeNow(states: ReadonlyMap<string, PathState>): Promise<void> {
    for (const [file, values] of this.#byFile) {
      const state = states.get(file);
      const index = state?.kind === 'tracked' ? await this.#held(state.index, file) : new Set<string>();
      const head = await this.#held(`HEAD:${file}`, file);
      for (const value of values) {
        const exposure = head.has(value.fingerprint)
          ? 'committed'
          : index.has(value.fingerprint)
            ? 'staged'
            : state?.kind === 'ignored'
              ? 'ignored'
              : 'untracked';
        this.#found.set(valueKey(value), { exposure });
      }
    }
  }

  /** What older versions say, and whether they are anywhere else. @returns whether all of them were looked at */
  async #judgeHistory(files: readonly string[]): Promise<boolean> {
    const { root, signal } = this.#request;
    const local = await unpushed(root, signal);
    if (local === undefined) return false;
    const paths = files.length > mostPaths ? [] : files;
    const walk = walkCommits({ folder: root, revisions: ['--all', '--'], paths, signal });
    const seen = new Set<string>();
    try {
      for (let next = await walk.next(); ; next = await walk.next()) {
        if (signal?.aborted) return false;
        if (next.done) return next.value;
        await this.#judgeCommit(next.value, !local.has(next.value.id), seen);
      }
    } finally {
      await walk.return(false);
    }
  }

  /** @param seen which versions were looked at, in commits that are pushed and in others */
  async #judgeCommit({ id: commit, changes }: Commit, isPushed: boolean, seen: Set<string>): Promise<void> {
    for (const { file, newId, oldId } of changes) {
      const values = this.#byFile.get(file);
      const key = `${newId}\0${isPushed}`;
      if (values === undefined || newId === undefined || seen.has(key)) continue;
      seen.add(key);
      const held = await this.#held(newId, file, oldId);
      for (const value of values) if (held.has(value.fingerprint)) this.#meet(value, commit, isPushed);
    }
  }

  /** Half a history may lack the very push: "not pushed" would be a guess, and the advice to keep a key that is out. */
  #forgetGuesses(): void {
    for (const [key, { exposure }] of this.#found) if (exposure !== 'pushed') this.#found.delete(key);
  }

  #meet(value: PlacedValue, commit: string, isPushed: boolean): void {
    const known = this.#found.get(valueKey(value));
    if (known?.exposure === 'pushed' || (known?.commit !== undefined && !isPushed)) return;
    this.#found.set(valueKey(value), { exposure: isPushed ? 'pushed' : 'committed', commit });
  }

  /** Fingerprints of what a blob holds, marks or no marks. */
  async #held(name: string, file: string, oldId?: string): Promise<ReadonlySet<string>> {
    const object = await this.#reader.read(name);
    const read = textOf(object);
    if (read.kind !== 'text' || object.kind !== 'object') return new Set();
    const { options, fingerprint, rulesFor, root } = this.#request;
    const rules = rulesFor?.(root).forFile(file);
    const how = { ...options, path: file, withIgnored: true, ...(rules && { rules }) };
    const { findings } = this.#texts.scan(read.text, object.id, oldId, how);
    const wanted = new Set(this.#byFile.get(file)?.map(({ detector }) => detector));
    return new Set(
      findings
        .filter(({ detector }) => wanted.has(detector))
        .map(({ detector, start, end }) => fingerprint(detector, read.text.slice(start, end))),
    );
  }
}

function groupByFile(values: readonly PlacedValue[]): Map<string, PlacedValue[]> {
  const groups = new Map<string, PlacedValue[]>();
  for (const value of values) groups.set(value.file, [...(groups.get(value.file) ?? []), value]);
  return groups;
}

/**
 * Finds out how far values have got. Never rejects; asks git a handful of questions, whatever the number of values.
 *
 * @returns by {@link valueKey}; what git could not tell in time is not in it, nor what half a history would say
 */
export function exposuresOf(request: ExposureRequest): Promise<ReadonlyMap<string, ValueExposure>> {
  return new ExposureSearch(request).run();
}

/** Where a commit is, as far as is known here. `name`: `origin/main`. `unknown`: git could not say. */
export type RemoteBranch =
  | { readonly kind: 'branch'; readonly name: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' };

/** A branch of a remote that a commit is in. */
export async function remoteBranchOf(root: string, commit: string, signal?: AbortSignal): Promise<RemoteBranch> {
  const args = ['for-each-ref', `--contains=${commit}`, '--format=%(refname)', '--', 'refs/remotes'];
  const answer = await askGit(root, args, signal ? { signal } : {});
  if (!answer.ok) return { kind: 'unknown' };
  const names = answer.output
    .toString('utf8')
    .split('\n')
    .filter((name) => name !== '' && !name.endsWith('/HEAD'));
  const main = names.find((name) => /\/(?:main|master)$/.test(name)) ?? names[0];
  return main === undefined ? { kind: 'none' } : { kind: 'branch', name: main.replace(/^refs\/remotes\//, '') };
}

/** Which of these commits a remote has, as far as is known here. @returns undefined when git could not say */
export async function pushedOf(
  root: string,
  commits: Iterable<string>,
  signal?: AbortSignal,
): Promise<ReadonlySet<string> | undefined> {
  const local = await unpushed(root, signal);
  return local && new Set([...commits].filter((commit) => !local.has(commit)));
}
