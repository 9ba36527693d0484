/** `keylift hooks`: Keylift as a part of a repository's git hooks. */
import { relative } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { gitRootOf } from '../../host/gitFolder';
import { UnreadableListError } from '../../host/hooks/hookList';
import { type HookPlace, hookPlaceOf, setUpCommand } from '../../host/hooks/hookPlace';
import { type HookName, hookNames } from '../../host/hooks/hookScript';
import { type HookChange, installHooks, uninstallHooks } from '../../host/hooks/installHooks';
import type { CliContext } from '../context';
import { CliError, kindOfError } from '../errors';
import { doctor } from '../hooks/doctor';
import { runHook } from '../hooks/runHook';
import { printable } from '../terminalText';

interface InstallOptions {
  readonly hook: readonly HookName[];
  readonly shared: boolean;
}

const examples = `
Examples:
  keylift hooks install                    check every commit and every push
  keylift hooks install --hook pre-commit  commits only
  keylift hooks doctor                     which hooks really run, proved with a made-up key
  keylift hooks uninstall

Keylift joins what is there: a hook's script keeps its lines; with Husky the line goes into .husky, with lefthook or
pre-commit into their file. Nothing is overwritten.

Exit codes:
  0  done; doctor: a made-up key was stopped
  1  run: keys were found, and the commit or push is stopped; doctor: a made-up key was not stopped by Keylift
  2  the job could not be done
`;

const changeWords: Readonly<Record<HookChange['change'], string>> = {
  created: 'created',
  changed: 'changed',
  removed: 'removed',
  unchanged: 'is as it should be',
  'kept-beside': 'is what was there before, and is called after Keylift',
};

async function placeOf({ cwd }: CliContext): Promise<HookPlace> {
  const root = gitRootOf(cwd);
  const place = root === undefined ? undefined : await hookPlaceOf(root);
  if (place !== undefined) return place;
  throw new CliError(
    'This is not a git work tree, or git cannot be asked.',
    'Nothing was changed.',
    'Run it in a repository.',
  );
}

async function report(context: CliContext, changes: readonly HookChange[], none: string): Promise<void> {
  if (changes.length === 0) await context.print(`${none}\n`);
  for (const { path, change } of changes) {
    await context.print(`${printable(relative(context.cwd, path))}: ${changeWords[change]}\n`);
  }
}

/** Turns what goes wrong while files are written into a message. */
async function changing(
  place: HookPlace,
  change: () => Promise<readonly HookChange[]>,
): Promise<readonly HookChange[]> {
  try {
    return await change();
  } catch (error) {
    if (error instanceof UnreadableListError && 'file' in place.manager) {
      const file = JSON.stringify(place.manager.file);
      throw new CliError(
        `${file} is not a list that Keylift understands.`,
        'It is as it was.',
        'Fix it, and run this again.',
      );
    }
    const kind = kindOfError(error);
    throw new CliError(`A hook could not be written (${kind}).`, 'It is as it was.', 'Look at who owns the directory.');
  }
}

async function install(context: CliContext, { hook, shared }: InstallOptions): Promise<void> {
  const place = await placeOf(context);
  if (!place.isOwn && !shared) {
    throw new CliError(
      `Git takes the hooks of this repository from ${JSON.stringify(place.directory)}, which other repositories use too ` +
        `(core.hooksPath, ${place.scope} settings).`,
      'Nothing was changed.',
      'To check all of those repositories, say --shared.',
    );
  }
  const program = { node: process.execPath, bundle: context.bundle };
  const hooks = hook.length > 0 ? hook : hookNames;
  const changes = await changing(place, () => installHooks(place, hooks, program));
  await report(context, changes, 'Nothing to change.');
  const next = setUpCommand(place, hooks);
  if (next !== undefined) await context.print(`Then run: ${next}\n`);
  await context.print('Run "keylift hooks doctor" to see it stop a made-up key.\n');
}

async function uninstall(context: CliContext): Promise<void> {
  const place = await placeOf(context);
  await report(context, await changing(place, () => uninstallHooks(place)), 'Keylift is in no hook here.');
}

function append(value: string, earlier: readonly HookName[]): readonly HookName[] {
  const known = hookNames.find((name) => name === value);
  if (known === undefined) {
    throw new CliError(
      `There is no hook ${JSON.stringify(value)} to join.`,
      'Nothing was changed.',
      `Say one of: ${hookNames.join(', ')}.`,
    );
  }
  return [...earlier, known];
}

/** The command, ready to be added to the program. */
export function createHooksCommand(context: CliContext): Command {
  const command = new Command('hooks')
    .description('Check commits and pushes by git hooks.')
    .addHelpText('after', examples);
  command
    .command('install')
    .description('Join the hooks of this repository.')
    .addOption(
      new Option('--hook <name>', 'pre-commit or pre-push; may be repeated').argParser(append).default([], 'both'),
    )
    .option('--shared', 'also when the hooks are those of several repositories', false)
    .action((options: InstallOptions) => install(context, options));
  command
    .command('uninstall')
    .description('Take Keylift out of the hooks of this repository.')
    .action(() => uninstall(context));
  command
    .command('doctor')
    .description('Tell which hooks really run, and prove it with a made-up key. Runs the hooks.')
    .action(async () => doctor(context, await placeOf(context)));
  command
    .command('run', { hidden: true })
    .description('What the hooks call.')
    .addArgument(new Argument('<hook>').choices(hookNames))
    .argument('[args...]', 'what git gives the hook')
    .allowUnknownOption()
    .action((hook: HookName, args: string[]) => runHook(context, hook, args));
  return command;
}
