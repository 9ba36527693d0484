/** How a program that reads from a store is started: by itself, or by the store's own tool, as the fix tells. */
import type { FixPlan } from '../../../server/src/remediation/plan';
import type { StoreServer, Variables } from './servers';
import type { StoreToolchain } from './toolchains';

/**
 * The command that the fix tells to start the program with, by the tool that is here.
 *
 * @returns undefined for a store that the program asks itself
 * @throws when the fix says nothing of it
 */
export function launcherOf({ tool = {} }: StoreServer, plan: FixPlan | undefined): readonly string[] | undefined {
  const [program] = Object.entries(tool);
  if (program === undefined) return undefined;
  const [called, command] = program;
  const pattern = new RegExp(`\`${called} ([^\`]*) COMMAND\``);
  const words = (plan?.notes ?? []).map((note) => pattern.exec(note)?.[1]).find((each) => each !== undefined);
  if (words === undefined) throw new Error(`the fix does not say how ${called} starts the program`);
  return [...command, ...words.split(' ')];
}

/** What a program of this language needs in its environment to reach the store. */
export function environmentOf({ env, plainEnv }: StoreServer, { isPlain }: StoreToolchain): Variables {
  return { ...env, ...(isPlain && plainEnv) };
}
