/**
 * `keylift ignore`: lets values through by an entry in `.keyliftignore`, and tells of entries that do nothing any more. An
 * entry names a value by a keyed hash, so it holds wherever the lines move, and for no other value.
 */
import { dirname, join, relative, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { ignoreFileName, withoutLines } from '../../core/ignores/ignoreFile';
import { type ReviewedEntry, remarkSentences, reviewEntries } from '../../core/ignores/review';
import { isDay } from '../../core/lineFields';
import { scan } from '../../core/scan';
import { createDiskRules } from '../../host/rules/diskRules';
import { counted } from '../../reports/amounts';
import { globTest } from '../../shared/config/pathTest';
import { dayOf } from '../../shared/day';
import type { CliContext } from '../context';
import { CliError } from '../errors';
import { exitCodes } from '../exitCodes';
import { findAt, readPlace } from '../findAt';
import { eachText } from '../ignores/eachText';
import { addEntries, type EntryRemarks, entryOf, openIgnoreFile, writeIgnoreFile } from '../ignores/entries';
import { PassedOver } from '../ignores/passedOver';
import { loadCatalogue } from '../loadCatalogue';
import { rulesRootOf, sayProblems } from '../teamRules';
import { printable } from '../terminalText';

interface IgnoreOptions {
  readonly reason?: string;
  readonly until?: string;
  readonly by?: string;
  readonly here: boolean;
  readonly check: boolean;
  readonly prune: boolean;
}

const examples = `
Examples:
  keylift ignore src/config.js:12 --reason "revoked"     ignore the value that stands there, wherever it stands
  keylift ignore src/config.js:12 --here --until 2027-01-31
  keylift ignore --check                                 list entries that have expired or ignore nothing
  keylift ignore --prune                                 remove them; files are looked at as they are now, not the history

Exit codes:
  0  done; with --check: every entry does something
  1  with --check: some entries do nothing
  2  the job could not be done: bad arguments, no finding at that place, a file that cannot be written
`;

const nothingWritten = 'Nothing was written.';

/** An entry that has expired before it is written would let nothing through. */
function parseDate(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError('It must be a date such as 2027-01-31.');
  if (value < dayOf(Date.now())) throw new InvalidArgumentError('That day has passed.');
  return value;
}

async function add(context: CliContext, places: readonly string[], options: IgnoreOptions): Promise<void> {
  const [first] = places;
  if (first === undefined) {
    throw new CliError('No place is given.', nothingWritten, 'Give FILE:LINE, or --check, or --prune.');
  }
  const root = rulesRootOf(dirname(resolve(context.cwd, readPlace(first, nothingWritten).file)));
  const file = openIgnoreFile(join(root, ignoreFileName));
  const { reason, until, by: author } = options;
  const remarks: EntryRemarks = { reason, until, author };
  const values = places.flatMap((place) => findAt(context.cwd, root, place, nothingWritten));
  await addEntries(
    file,
    values.map((value) => entryOf(value, file, remarks, !options.here)),
  );
  const shown = printable(relative(context.cwd, file.path) || ignoreFileName);
  for (const { finding, path } of values) {
    const where = options.here ? ` in ${printable(path)}` : '';
    await context.print(`${shown}: ignores ${printable(finding.redacted)} (${finding.detector})${where}\n`);
  }
}

/** Scans everything under the rules, and tells of each entry that does nothing. */
async function review(context: CliContext, root: string) {
  const rules = createDiskRules(root);
  const passed = new PassedOver();
  const catalogue = loadCatalogue();
  const reported: { detector: string; path: string }[] = [];
  for await (const { path, text, rules: ofFile } of eachText(root, rules, passed.note)) {
    for (const { detector } of scan(text, catalogue, { path, rules: ofFile }).findings)
      reported.push({ detector, path });
  }
  passed.warn(
    context,
    'An entry that was not found to be used may be for one of them, so only those that have expired are listed.',
  );
  sayProblems(rules, root, context);
  const { today } = rules.forFile('file');
  return rules.ignoreFiles.map((source) => {
    const base = source.file.slice(0, -ignoreFileName.length);
    const inFolder = reported.flatMap(({ detector, path }) =>
      path.startsWith(base) ? [{ detector, path: path.slice(base.length) }] : [],
    );
    const entries = reviewEntries({
      file: source.parsed,
      used: source.used,
      reported: inFolder,
      wasSearched: () => !passed.hasGaps,
      covers: ({ path: glob = '' }, path) => globTest([glob])(path),
      today,
    });
    return { source, entries };
  });
}

async function check(context: CliContext, places: readonly string[], prune: boolean): Promise<void> {
  if (places.length > 0) {
    throw new CliError('--check and --prune look at all entries.', nothingWritten, 'Leave the place out.');
  }
  const root = rulesRootOf(context.cwd);
  const files = await review(context, root);
  let count = 0;
  for (const { source, entries } of files) {
    count += entries.length;
    for (const { entry, remark } of entries) {
      const { detector, reason } = entry;
      const about = reason === undefined ? detector : `${detector}, ${reason}`;
      await context.print(`${printable(source.file)}:${entry.line} ${remarkSentences[remark]} (${printable(about)})\n`);
    }
    if (prune) await remove(join(root, source.file), entries);
  }
  const verdict = prune
    ? `removed ${counted(count, 'entry', 'entries')}`
    : `${counted(count, 'entry', 'entries')} to look at`;
  await context.print(count === 0 ? 'Every entry ignores something.\n' : `${verdict}.\n`);
  if (count > 0 && !prune) context.end(exitCodes.findings);
}

async function remove(path: string, entries: readonly ReviewedEntry[]): Promise<void> {
  const file = openIgnoreFile(path);
  await writeIgnoreFile(file, withoutLines(file.text, new Set(entries.map(({ entry }) => entry.line))));
}

/** The command, ready to be added to the program. */
export function createIgnoreCommand(context: CliContext): Command {
  return new Command('ignore')
    .description('Let values through, by entries in .keyliftignore that name no value in the open.')
    .argument('[PLACE...]', 'FILE:LINE or FILE:LINE:COLUMN, as a scan prints it')
    .option('--reason <text>', 'why, for whoever reads the file')
    .option('--until <date>', 'the last day it holds: 2027-01-31', parseDate)
    .option('--by <name>', 'who decided')
    .option('--here', 'in this file alone, not wherever the value stands', false)
    .option('--check', 'list entries that have expired or ignore nothing', false)
    .option('--prune', 'remove them', false)
    .addHelpText('after', examples)
    .action((places: string[], options: IgnoreOptions) =>
      options.check || options.prune ? check(context, places, options.prune) : add(context, places, options),
    );
}
