/** Runs a program that reads from a store before and after its fix, and says in which respects the fix holds. */
import { sampleKey } from '../../test/fixes/support/program';
import { isIdempotent, loud, same, type Verdict } from '../../test/fixes/support/verdict';
import { prepareJob } from '../../test/fixes/support/workshop';
import { environmentOf, launcherOf } from '../../test/stores/support/launching';
import { storePrograms } from '../../test/stores/support/programs';
import type { RemoteStoreId, StoreServer } from '../../test/stores/support/servers';
import { execute, type StoreLanguage, storeToolchains } from '../../test/stores/support/toolchains';

/** One program and the store it is to read from. */
export interface StoreCase {
  /** Where programs are written. */
  readonly folder: string;
  readonly id: RemoteStoreId;
  readonly server: StoreServer;
  readonly language: StoreLanguage;
  /** Place in the table of its language. */
  readonly index: number;
}

/** Stores that refuse to hold an empty secret: no program can meet one there. */
const holdsNoEmpty: ReadonlySet<string> = new Set(['aws-secrets-manager']);

/** The same columns as for the environment: "unset" is a secret that the store does not have, "empty" one without a value. */
export async function judgeInStore({ folder, id, server, language, index }: StoreCase): Promise<Verdict> {
  const program = storePrograms[language][index];
  if (program === undefined) throw new RangeError(`no program ${index} for ${language}`);
  const toolchain = storeToolchains[language];
  const job = await prepareJob(folder, `${id}-${language}${index}`, program.file ?? '', program, id);
  const offered = job.outcome.plan !== undefined;
  const [name = ''] = job.outcome.plan?.names ?? [];
  const secret = job.outcome.plan?.entries[0]?.secret ?? name;
  const base = { job, offered, idempotent: await isIdempotent(job, id) };
  const [before, after] = [
    { folder: job.before, file: job.file },
    { folder: job.after, file: job.file },
  ];
  const said = (await toolchain.compile(before)) ?? (await toolchain.compile(after));
  const compiled = said?.replaceAll(sampleKey(1), '…').slice(0, 1_500) ?? true;
  if (!offered || compiled !== true) {
    const not = 'not run';
    return { ...base, compiled, sameOutput: not, loudWhenUnset: not, loudWhenEmpty: not };
  }
  const launcher = launcherOf(server, job.outcome.plan);
  const env = environmentOf(server, toolchain);
  // A tool that fills the environment speaks of the variable.
  const word = launcher === undefined ? secret : name;
  const plain = await execute(toolchain, before, {});
  const readWith = async (value: string) => {
    await server.put(secret, value);
    try {
      return await execute(toolchain, after, env, launcher);
    } finally {
      await server.remove(secret);
    }
  };
  return {
    ...base,
    compiled,
    loudWhenUnset: loud(await execute(toolchain, after, env, launcher), word),
    sameOutput: same(plain, await readWith(sampleKey(1))),
    loudWhenEmpty: holdsNoEmpty.has(id) || loud(await readWith(''), word),
  };
}
