/** `keylift hooks doctor`: tells which hooks git really runs here, whether Keylift is among them, and proves it. */
import { randomBytes } from 'node:crypto';
import { relative } from 'node:path';
import { tryCanary } from '../../host/hooks/canary';
import { hookFileAt } from '../../host/hooks/hookFile';
import { type HookPlace, setUpCommand } from '../../host/hooks/hookPlace';
import { hookNames } from '../../host/hooks/hookScript';
import { isInstalled } from '../../host/hooks/installHooks';
import { type CliContext, paintFor } from '../context';
import { exitCodes } from '../exitCodes';
import { printable } from '../terminalText';

const managerNames: Readonly<Record<HookPlace['manager']['kind'], string>> = {
  git: 'scripts that git runs itself',
  husky: 'Husky',
  lefthook: 'lefthook',
  'pre-commit': 'pre-commit',
};

/** A key that opens nothing, of a format that every set of rules knows; made anew each time. */
function canaryLine(): string {
  const letters = randomBytes(64)
    .toString('base64')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 24);
  return `const stripe = 'sk_${'live'}_${letters}';\n`;
}

/** What git would do at a hook, in a sentence; undefined when all is well. */
function trouble(place: HookPlace, hook: (typeof hookNames)[number]): string | undefined {
  const path = `${place.directory}/${hook}`;
  if (!isInstalled(place, hook)) return 'Keylift is not in it';
  const file = hookFileAt(path);
  if (file === 'missing') {
    const command = setUpCommand(place, [hook]);
    return `git finds no ${printable(path)}${command === undefined ? '' : `: run ${command}`}`;
  }
  return file === 'runs' ? undefined : `git passes over it, since ${printable(path)} is not executable`;
}

/** Says all it finds. Ends with 0 when a made-up key was stopped by Keylift, else with 1. */
export async function doctor(context: CliContext, place: HookPlace): Promise<void> {
  const paint = paintFor(context, 'stdout', true);
  const shown = relative(context.cwd, place.directory) || '.';
  await context.print(
    `Hooks:       ${printable(shown)} (core.hooksPath: ${place.scope}), ${managerNames[place.manager.kind]}\n`,
  );
  for (const hook of hookNames) {
    const wrong = trouble(place, hook);
    const verdict = wrong === undefined ? paint.green('Keylift is in it') : paint.yellow(wrong);
    await context.print(`${`${hook}:`.padEnd(12)} ${verdict}\n`);
  }
  const run = await tryCanary(place, canaryLine(), context.env);
  const isOurs = run?.stopped === true && /^keylift: .*which was stopped/m.test(run.text);
  const verdict = isOurs
    ? paint.green('a made-up key was stopped by Keylift')
    : paint.red(
        run === undefined
          ? 'could not be tried: git made no clone'
          : run.stopped
            ? 'the commit failed before Keylift looked at it: another hook, or git itself, stopped it'
            : 'a made-up key was committed: no hook stopped it',
      );
  await context.print(`Proof:       ${verdict}\n`);
  if (!isOurs) await context.print('Run "keylift hooks install" and then this again.\n');
  context.end(isOurs ? exitCodes.ok : exitCodes.findings);
}
