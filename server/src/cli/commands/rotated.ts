/**
 * `keylift rotated`: lists keys as rotated, by keyed hashes in `.keylift-rotated` for the team, or on this machine alone. What
 * is listed and stands anywhere again is reported as a revoked key that was put back. Prints and writes no value.
 */
import { dirname, join, relative, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { type LedgerEntry, ledgerName, readLedger } from '../../core/ledger/ledgerFile';
import { isShareable } from '../../core/ledger/rotated';
import { isDay } from '../../core/lineFields';
import { createLocalLedger } from '../../host/localLedger';
import { addToLedger, markOf } from '../../host/sharedLedger';
import { userName } from '../../host/userName';
import { dayOf } from '../../shared/day';
import type { CliContext } from '../context';
import { CliError, kindOfError } from '../errors';
import { findAt, readPlace } from '../findAt';
import { rulesRootOf } from '../teamRules';
import { printable } from '../terminalText';

interface RotatedOptions {
  readonly on?: string;
  readonly by?: string;
  readonly note?: string;
  readonly local: boolean;
  readonly list: boolean;
}

const examples = `
Examples:
  keylift rotated src/config.js:12               the key there is revoked: list it in ${ledgerName}
  keylift rotated src/config.js:12 --local       the same, on this machine alone
  keylift rotated src/config.js:12 --on 2026-11-29 --by Ann --note "ticket 17"
  keylift rotated --list                         what is listed

${ledgerName} lies at the root of the repository and is to be committed. It names values by hashes that only its own salt
can make. Values that could be guessed (passwords, short ones) are listed on this machine alone: see --local.
`;

const nothingWritten = 'Nothing was written.';

function parseDay(value: string): string {
  if (isDay(value)) return value;
  throw new InvalidArgumentError('It must be a date such as 2026-11-29.');
}

async function list(context: CliContext): Promise<void> {
  const shared = markOf(rulesRootOf(context.cwd)).text;
  const local = createLocalLedger(context.env).read() ?? '';
  for (const [where, text] of [
    [ledgerName, shared],
    ['this machine', local],
  ] as const) {
    for (const { detector, on, by, note } of readLedger(text).entries) {
      const about = [by, note].filter((each) => each !== undefined).map(printable);
      await context.print(`${on} ${detector} (${[where, ...about].join(', ')})\n`);
    }
  }
}

async function write(context: CliContext, places: readonly string[], options: RotatedOptions): Promise<void> {
  const [first] = places;
  if (first === undefined) throw new CliError('No place is given.', nothingWritten, 'Give FILE:LINE, or --list.');
  const root = rulesRootOf(dirname(resolve(context.cwd, readPlace(first, nothingWritten).file)));
  const values = places.flatMap((place) => findAt(context.cwd, root, place, nothingWritten));
  const { on = dayOf(Date.now()), by = options.local ? undefined : userName(), note, local } = options;
  const guessable = local ? undefined : values.find((each) => !isShareable(each.finding, textOf(each)));
  if (guessable !== undefined) {
    const happened = `${guessable.finding.redacted} could be guessed by whoever reads ${ledgerName}.`;
    throw new CliError(happened, nothingWritten, 'Use --local to list it on this machine alone.');
  }
  const mark = markOf(root);
  for (const each of values) {
    const { detector, redacted } = each.finding;
    const entry: LedgerEntry = { detector, hash: mark.nameOf(textOf(each)), on, by, note };
    const writing = local ? createLocalLedger(context.env).add(entry, mark.salt) : addToLedger(root, entry, mark.salt);
    await writing.catch((error: unknown) => {
      throw new CliError(
        `The list cannot be written (${kindOfError(error)}).`,
        'It is as it was.',
        'Make it writable.',
      );
    });
    const where = local ? 'on this machine' : printable(relative(context.cwd, join(root, ledgerName)));
    await context.print(`${where}: ${printable(redacted)} (${detector}) was rotated on ${on}\n`);
  }
}

function textOf({ finding, text }: ReturnType<typeof findAt>[number]): string {
  return text.slice(finding.start, finding.end);
}

/** The command, ready to be added to the program. */
export function createRotatedCommand(context: CliContext): Command {
  return new Command('rotated')
    .description('List a key as rotated: wherever it stands again, it is reported as a revoked key put back.')
    .argument('[PLACE...]', 'FILE:LINE or FILE:LINE:COLUMN, as a scan prints it')
    .option('--on <date>', 'the day it was rotated (default: today)', parseDay)
    .option('--by <name>', 'who did it (default: your user name)')
    .option('--note <text>', 'a word for whoever reads the list')
    .option('--local', 'on this machine alone, not in the shared file', false)
    .option('--list', 'print what is listed', false)
    .addHelpText('after', examples)
    .action((places: string[], options: RotatedOptions) =>
      options.list ? list(context) : write(context, places, options),
    );
}
