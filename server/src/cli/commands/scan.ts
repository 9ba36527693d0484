/** `keylift scan`: looks for hardcoded keys in files, and reports them. Changes nothing but the file of `--output`. */
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { Catalogue } from '../../core/catalogueCompiled';
import type { ScanReport } from '../../reports/scanReport';
import { createFingerprinter } from '../../shared/fingerprint';
import { type CliContext, paintFor } from '../context';
import { CliError } from '../errors';
import { exitCodes } from '../exitCodes';
import { gapAdvice } from '../gapAdvice';
import { addExposure } from '../git/addExposure';
import { changeDoorOf, type GitOptions, gitOptions } from '../git/gitOptions';
import { gitPlaceOf, historyPlaceOf } from '../git/gitPlace';
import { searchChanges } from '../git/searchChanges';
import { searchHistory } from '../git/searchHistory';
import { loadCatalogue } from '../loadCatalogue';
import { type SearchOptions, searchOptions, type VoiceOptions, voiceOptions } from '../options';
import { openSink } from '../output';
import { type FormatName, formats } from '../reporters/formats';
import { rootUriOf } from '../rootUri';
import { scanInput } from '../scanInput';
import { prefixFrom, resolvePaths } from '../scanPaths';
import { exitCodeOf } from '../scanVerdict';
import { fingerprintKeyFor, maxBytesOf, search } from '../search';
import { searchImage } from '../searchImage';
import { createTeamRules, readBaseline, type TeamRules } from '../teamRules';
import { printable } from '../terminalText';
import { addVerification } from '../verify/addVerification';

interface ScanCommandOptions extends SearchOptions, VoiceOptions, GitOptions {
  readonly format: FormatName;
  readonly output?: string;
  readonly stdin: boolean;
  readonly stdinFilename?: string;
  readonly image?: string;
  readonly baseline?: string;
  readonly verify: boolean;
  readonly yes: boolean;
}

const examples = `
Examples:
  keylift scan                           scan the current directory
  keylift scan src config.yaml           scan a directory and a file
  keylift scan --staged                  scan what the next commit would add (for hooks)
  keylift scan --since origin/main       scan what a branch changes
  keylift scan --history                 scan every version of every file in all commits
  keylift scan --verify                  ask providers which of the keys still work (names the hosts first)
  keylift scan --archives                look into zip, tar, gz, bz2, xz and zst files too
  keylift scan --image app.tar           scan every layer of a container image
  keylift scan --format sarif --output keylift.sarif
  git show HEAD:app.js | keylift scan --stdin --stdin-filename app.js

Files that git ignores are not scanned, unless git tracks them all the same; nor are .git, .hg, .svn and node_modules
(name node_modules as PATH to scan it). Links are not followed. File names in the report are relative to PATH when it is
one directory, else to the current directory.

Exit codes:
  0  no findings, or only what names an account, a host or a user and opens nothing
  1  findings
  2  the job could not be done: bad arguments, a PATH that does not exist, or no findings but text files that could not
     be scanned (too large, not readable)
  130  stopped by Ctrl+C; the report holds what was found until then
`;

/** Said on standard error whatever the format: the report may go where nobody looks. */
function warnOfGaps(
  context: CliContext,
  { cancelled, notScanned }: ScanReport,
  { stdin, image }: Pick<ScanCommandOptions, 'stdin' | 'image'>,
): void {
  if (cancelled) {
    context.warn('keylift: Stopped by Ctrl+C. The report holds what was found until then; the rest was not scanned.\n');
    return;
  }
  const advice = gapAdvice(notScanned, stdin ? 'input' : image === undefined ? 'tree' : 'image');
  if (advice !== undefined) context.warn(`keylift: ${advice}\n`);
}

async function gatherInput(
  context: CliContext,
  catalogue: Catalogue,
  options: ScanCommandOptions,
  team: TeamRules,
): Promise<ScanReport> {
  const file = options.stdinFilename ?? 'stdin';
  const key = await fingerprintKeyFor(context);
  return scanInput({
    input: context.stdin,
    file,
    rules: team.fileRules(context.cwd, join(context.cwd, file)),
    cwd: context.cwd,
    catalogue,
    options: { generic: options.generic, now: Date.now() },
    maxBytes: maxBytesOf(options),
    fingerprint: createFingerprinter(key),
    signal: context.interrupted,
  });
}

/** What the options ask to be scanned. Whatever is wrong with the paths is said at once. */
function gatherer(
  context: CliContext,
  paths: readonly string[],
  options: ScanCommandOptions,
  team: TeamRules,
): (catalogue: Catalogue) => Promise<ScanReport> {
  if (options.stdin) return (catalogue) => gatherInput(context, catalogue, options, team);
  const door = changeDoorOf(options);
  if (door !== undefined) {
    const place = { ...gitPlaceOf(context.cwd, paths), door };
    return (catalogue) => searchChanges(context, place, { catalogue, options, team });
  }
  const { image } = options;
  if (image !== undefined) return (catalogue) => searchImage(context, image, { catalogue, options, team });
  const { history, reflog = false } = options;
  if (history !== undefined) {
    const range = history === true ? {} : { range: history };
    const place = { ...historyPlaceOf(context.cwd, paths), ...range, reflog };
    return (catalogue) => searchHistory(context, place, { catalogue, options, team });
  }
  const resolved = resolvePaths(context.cwd, paths);
  return (catalogue) => search(context, resolved, { catalogue, options, team });
}

/** Whoever wonders why a keylift.toml does not count learns where one would. */
function sayWhereNoRules({ warn }: CliContext, team: TeamRules): void {
  for (const root of team.rootsWithoutFiles()) {
    warn(`keylift: no rules in ${printable(root)} (keylift.toml, an ignore file or a baseline would count there)\n`);
  }
}

async function run(context: CliContext, paths: readonly string[], options: ScanCommandOptions): Promise<void> {
  if (options.stdin && paths.length > 0) {
    throw new CliError('--stdin and a PATH exclude each other.', 'Nothing was scanned.', 'Leave one of them out.');
  }
  if (!options.stdin && options.stdinFilename !== undefined) {
    throw new CliError('--stdin-filename needs --stdin.', 'Nothing was scanned.', 'Add it, or name the file as PATH.');
  }
  if (options.yes && !options.verify) {
    throw new CliError('--yes agrees to what --verify asks.', 'Nothing was scanned.', 'Add --verify, or leave it out.');
  }
  if (options.image !== undefined && paths.length > 0) {
    throw new CliError('--image and a PATH exclude each other.', 'Nothing was scanned.', 'Leave one of them out.');
  }
  const onFile = (path: string) => context.warn(`keylift: rules of ${printable(path)} count\n`);
  const team = createTeamRules(readBaseline(context, options.baseline), options.verbose ? onFile : undefined);
  const gather = gatherer(context, paths, options, team);
  const write = await openSink(context, options.output);
  const catalogue = loadCatalogue();
  const gathered = await gather(catalogue);
  if (options.verbose) sayWhereNoRules(context, team);
  const setting = { catalogue, options, team };
  const placed = options.exposure ? await addExposure(context, gathered, setting) : gathered;
  const report = options.verify ? await addVerification(context, placed, setting) : placed;
  const paint = paintFor(context, 'stdout', options.color && options.output === undefined);
  const { quiet, verbose, format } = options;
  const directory = prefixFrom(context.cwd, report.root);
  const named = team.named(catalogue);
  await write(
    formats[format](report, {
      catalogue: named,
      version: context.version,
      directory,
      rootUri: rootUriOf(report),
      paint,
      quiet,
      verbose,
    }),
  );
  warnOfGaps(context, report, options);
  const isBroken = team.complain(context.warn, context.cwd);
  const code = exitCodeOf(report, catalogue);
  context.end(isBroken && code === exitCodes.ok ? exitCodes.failed : code);
}

/** The command, ready to be added to the program. */
export function createScanCommand(context: CliContext): Command {
  const command = new Command('scan')
    .description('Find hardcoded keys in files.')
    .argument('[PATH...]', 'directories and files to scan (default: the current directory)')
    .addOption(new Option('--format <format>', 'how to report').choices(Object.keys(formats)).default('text'))
    .option('--output <file>', 'write the report to a file, whole or not at all')
    .addOption(
      new Option('--stdin', 'scan standard input instead of files').default(false).conflicts(['archives', 'exclude']),
    )
    .option('--stdin-filename <name>', 'the name that standard input goes by in the report')
    .addOption(
      new Option(
        '--image <image>',
        'scan a container image: what "docker save" wrote, an OCI layout, or an image of a local engine',
      ).conflicts(['stdin', 'staged', 'unstaged', 'since', 'history', 'exposure', 'exclude']),
    )
    .addOption(
      new Option('--verify', 'ask the provider of each key whether it still works, after you agreed to the hosts')
        .default(false)
        .conflicts(['stdin', 'image', 'history']),
    )
    .option('--yes', 'agree beforehand to the hosts of --verify', false)
    .option('--baseline <file>', 'report only what is not in this list, made by "keylift baseline --output"')
    .addHelpText('after', examples)
    .action((paths: string[], options: ScanCommandOptions) => run(context, paths, options));
  for (const option of [...gitOptions(), ...searchOptions(), ...voiceOptions()]) command.addOption(option);
  return command;
}
