/** Compiles and runs programs before and after their fix, and says in which respects the fix holds. */
import type { StoreId } from '../../../server/src/remediation/plan';
import type { State, Toolchain } from './compiling';
import type { Outcome } from './processes';
import type { Program } from './program';
import { findingsIn, type Job, planIn, prepareJob } from './workshop';

/** What was seen of one program. Each field is what its name says, or a sentence about what went wrong (never the key). */
export interface Verdict {
  readonly job: Job;
  readonly offered: boolean;
  readonly compiled: string | true;
  readonly sameOutput: string | true;
  readonly loudWhenUnset: string | true;
  readonly loudWhenEmpty: string | true;
  readonly idempotent: string | true;
}

/** All programs of one table, planned and compiled in both states. */
export interface Batch {
  readonly toolchain: Toolchain;
  readonly folder: string;
  readonly jobs: readonly Job[];
  readonly complaints: Readonly<Record<State, ReadonlyMap<string, string>>>;
}

/** Plans and compiles a table. */
export async function openBatch(toolchain: Toolchain, programs: readonly Program[], folder: string): Promise<Batch> {
  const jobs: Job[] = [];
  for (const [index, program] of programs.entries()) {
    const id = `${toolchain.language.slice(0, 2)}${String(index).padStart(3, '0')}`;
    jobs.push(await prepareJob(folder, id, toolchain.file, program));
  }
  const compiled = jobs.filter((job) => job.program.refused === undefined && job.program.notRun === undefined);
  const before = await toolchain.compile(folder, compiled, 'before');
  const after = await toolchain.compile(folder, compiled, 'after');
  return { toolchain, folder, jobs, complaints: { before, after } };
}

/** What a program or compiler said, short and without the keys it may quote. */
function excerpt(text: string): string {
  return text
    .replace(/sk_live_\w+/g, 'sk_live_…')
    .trim()
    .slice(0, 300);
}

/** Whether a program ended with a message that names what it lacks. */
export function loud(outcome: Outcome, name: string): string | true {
  if (outcome.code === 0) return `exit code 0 without ${name}`;
  return `${outcome.stdout}${outcome.stderr}`.includes(name) ? true : `no word of ${name}: ${excerpt(outcome.stderr)}`;
}

/** Whether a program prints what it printed before. */
export function same(before: Outcome, after: Outcome): string | true {
  if (before.code !== 0) return `the program fails as it is: ${excerpt(before.stderr)}`;
  if (after.code !== 0) return `exit code ${after.code}: ${excerpt(after.stderr)}`;
  return before.stdout === after.stdout && before.stdout !== '' ? true : 'another output than before';
}

/** Planning again finds nothing more to do. */
export async function isIdempotent({ after, file, fixed }: Job, store: StoreId = 'env'): Promise<string | true> {
  if (findingsIn(fixed, file).length > 0) return 'keys are left';
  const again = await planIn(after, file, fixed, store);
  return again.plan === undefined ? true : 'a second plan changes more';
}

/** Runs one program. */
export async function judge(batch: Batch, job: Job): Promise<Verdict> {
  const { toolchain, folder, complaints } = batch;
  const base = { job, offered: job.outcome.plan !== undefined, idempotent: await isIdempotent(job) };
  const compiled = excerpt(complaints.before.get(job.id) ?? complaints.after.get(job.id) ?? '') || true;
  if (!base.offered || compiled !== true) {
    const not = 'not run';
    return { ...base, compiled, sameOutput: not, loudWhenUnset: not, loudWhenEmpty: not };
  }
  const names = Object.keys(job.variables);
  const without = (name: string) => Object.fromEntries(Object.entries(job.variables).filter(([each]) => each !== name));
  const execute = (state: State, env: Readonly<Record<string, string>>) => toolchain.execute(folder, job, state, env);
  const [before, after] = await Promise.all([execute('before', {}), execute('after', job.variables)]);
  const runs = names.map(async (name) => {
    const [unset, empty] = await Promise.all([
      execute('after', without(name)),
      execute('after', { ...job.variables, [name]: '' }),
    ]);
    return { unset: loud(unset, name), empty: loud(empty, name) };
  });
  const results = await Promise.all(runs);
  const worst = (key: 'unset' | 'empty') =>
    results.map((each) => each[key]).find((each) => each !== true) ?? (names.length > 0 || 'no variable');
  return {
    ...base,
    compiled,
    sameOutput: same(before, after),
    loudWhenUnset: worst('unset'),
    loudWhenEmpty: worst('empty'),
  };
}
