/** `keylift report merge`: one report of many, in any format. Reads reports alone; nothing is scanned. */
import { Command, Option } from 'commander';
import type { ScanReport } from '../../reports/scanReport';
import { type CliContext, paintFor } from '../context';
import { loadCatalogue } from '../loadCatalogue';
import { type VoiceOptions, voiceOptions } from '../options';
import { openSink } from '../output';
import { mergeReports, type NamedReport } from '../report/mergeReports';
import { readReport } from '../report/readReport';
import { type FormatName, formats } from '../reporters/formats';
import { rootUriOf } from '../rootUri';
import { exitCodeOf } from '../scanVerdict';

interface MergeOptions extends VoiceOptions {
  readonly format: FormatName;
  readonly output?: string;
}

const examples = `
Examples:
  keylift report merge part-*.json --format sarif --output keylift.sarif
  keylift report merge shop=shop.json billing=billing.json --format html --output report.html

A report is one that "keylift scan --format json" wrote. NAME=FILE puts the report's files into a directory NAME: for the
reports of several repositories. Compare values across reports only when all were made with the same
KEYLIFT_FINGERPRINT_KEY.

Exit codes: those of "keylift scan", for all parts together.
`;

/** `NAME=FILE`, or a file alone; a file whose name holds `=` is named with `./` before it. */
function namedReport(cwd: string, argument: string): NamedReport {
  const [, name, file] = /^([\w.-]+)=(.+)$/s.exec(argument) ?? [];
  if (name === undefined || file === undefined) return { prefix: '', report: readReport(cwd, argument) };
  return { prefix: `${name}/`, report: readReport(cwd, file) };
}

async function merge(context: CliContext, files: readonly string[], options: MergeOptions): Promise<void> {
  const write = await openSink(context, options.output);
  const startedAt = new Date();
  const merged = mergeReports(files.map((file) => namedReport(context.cwd, file)));
  const cancelled = merged.notScanned.some(({ reason }) => reason === 'cancelled');
  const report: ScanReport = { root: context.cwd, startedAt, cancelled, ...merged };
  const { format, quiet, verbose } = options;
  const paint = paintFor(context, 'stdout', options.color && options.output === undefined);
  const about = {
    catalogue: loadCatalogue(),
    version: context.version,
    directory: '',
    rootUri: rootUriOf(report),
    paint,
    quiet,
    verbose,
  };
  await write(formats[format](report, about));
  context.end(exitCodeOf(report, about.catalogue));
}

/** The command, ready to be added to the program. */
export function createReportCommand(context: CliContext): Command {
  const command = new Command('report').description('Work with reports of earlier scans.');
  const mergeCommand = new Command('merge')
    .description('Make one report of several JSON reports.')
    .argument('<[NAME=]FILE...>', 'reports that "keylift scan --format json" wrote')
    .addOption(new Option('--format <format>', 'how to report').choices(Object.keys(formats)).default('json'))
    .option('--output <file>', 'write the report to a file, whole or not at all')
    .addHelpText('after', examples)
    .action((files: string[], options: MergeOptions) => merge(context, files, options));
  for (const option of voiceOptions()) mergeCommand.addOption(option);
  return command.addCommand(mergeCommand);
}
