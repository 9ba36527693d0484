/** What every toolchain is made of: compiling a whole table at once, and telling whose program the compiler complains about. */
import { join } from 'node:path';
import type { Outcome } from './processes';
import type { Job } from './workshop';

/** `before`: the program as it was; `after`: fixed. */
export type State = 'before' | 'after';

/** See the file's first lines. */
export interface Toolchain {
  readonly language: string;
  /** Name of a program's source, unless its row says otherwise. */
  readonly file: string;
  /** A tool that is not on this machine; the language is skipped then. */
  readonly missing: () => string | undefined;
  /** Compiles all programs in one state; tells what the compiler said against each. */
  readonly compile: (folder: string, jobs: readonly Job[], state: State) => Promise<ReadonlyMap<string, string>>;
  readonly execute: (folder: string, job: Job, state: State, env: Readonly<Record<string, string>>) => Promise<Outcome>;
}

/** No complaints. */
export const nothing: ReadonlyMap<string, string> = new Map();
/** What a compiler said, by the job whose path it names. */
export function complaints(jobs: readonly Job[], { code, stdout, stderr }: Outcome): ReadonlyMap<string, string> {
  if (code === 0) return nothing;
  const lines = `${stdout}\n${stderr}`.split('\n');
  const named = jobs.map((job) => [job.id, lines.filter((line) => line.includes(`${job.id}/`)).join('\n')] as const);
  const found = new Map(named.filter(([, text]) => text !== ''));
  return found.size > 0 ? found : new Map(jobs.map((job) => [job.id, lines.join('\n')]));
}

/** Compiles everything at once; when some do not compile, the others again without them. */
export async function compileTogether(
  jobs: readonly Job[],
  compile: (jobs: readonly Job[]) => Promise<Outcome>,
): Promise<ReadonlyMap<string, string>> {
  const first = complaints(jobs, await compile(jobs));
  const others = jobs.filter((job) => !first.has(job.id));
  if (first.size === 0 || others.length === 0) return first;
  return new Map([...first, ...complaints(others, await compile(others))]);
}

/** Paths of the sources. */
export function sources(jobs: readonly Job[], state: State): string[] {
  return jobs.map((job) => join(job[state], job.file));
}
