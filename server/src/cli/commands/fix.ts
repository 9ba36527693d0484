/**
 * `keylift fix`: lifts hardcoded keys out of code, by the same plans as the editor's. Without `--write` it only shows what
 * would change.
 */
import { dirname, join } from 'node:path';
import { Command, Option } from 'commander';
import type { Catalogue } from '../../core/catalogueCompiled';
import { readWasmFrom } from '../../host/wasmFiles';
import { counted } from '../../reports/amounts';
import { isGap } from '../../reports/gaps';
import { reasonCounts } from '../../reports/notScannedText';
import { type CliContext, paintFor } from '../context';
import { type ExitCode, exitCodes } from '../exitCodes';
import { fixFiles } from '../fix/fixFiles';
import type { FixReport, FixReporter, LeftReason } from '../fix/fixReport';
import { type StoreOptions, sessionFor, storeOptions, storeSettingsOf } from '../fix/storeOptions';
import { loadCatalogue } from '../loadCatalogue';
import { type SearchOptions, searchOptions, type VoiceOptions, voiceOptions } from '../options';
import { reportFixJson } from '../reporters/fixJson';
import { reportFixText } from '../reporters/fixText';
import { prefixFrom, resolvePaths, type ScanPaths } from '../scanPaths';
import { maxBytesOf, search } from '../search';
import { createTeamRules } from '../teamRules';

const formats = { text: reportFixText, json: reportFixJson } as const satisfies Record<string, FixReporter>;

interface FixCommandOptions extends SearchOptions, VoiceOptions, StoreOptions {
  readonly write: boolean;
  readonly loadEnv: boolean;
  readonly format: keyof typeof formats;
}

const examples = `
Examples:
  keylift fix src --store env            show what would change, values redacted
  keylift fix src --store env --write    change it
  keylift fix src --store vault --write --move --vault-path 'shop/{kebab}'
                                         put the values into Vault, then change the code

Values go to the .env file of the package that holds the code, where git is first told to ignore it; names go to
.env.example. The files of one fix are written together or not at all. Files keep their line ends, encoding and mode.

Other stores are asked when the program runs: aws-secrets-manager, vault (also OpenBao), conjur, azure-key-vault and
google-secret-manager; 1password and doppler fill the environment that it is started in. --move reaches them with the
variables of your environment that their own tools read (VAULT_ADDR and VAULT_TOKEN, AWS_*, CONJUR_*, AZURE_*, OP_CONNECT_*,
DOPPLER_TOKEN, CLOUDSDK_AUTH_ACCESS_TOKEN; docs/stores.md lists them). A value is put in and read back before the code
changes; one that is there already is never overwritten. In names, {name} stands for STRIPE_SECRET_KEY, {snake} for
stripe_secret_key and {kebab} for stripe-secret-key.

Exit codes:
  0  everything found was fixed (without --write: can be fixed), or there was nothing to fix
  1  some findings were left alone; the report says why
  2  the job could not be done: bad arguments, a PATH that does not exist, files that could not be read or written,
     a store that did not take a value; or something in the rules of the team is wrong
  130  stopped by Ctrl+C; files written until then stay written
`;

/** Reasons that are a failure to do the job, and no judgement about the code. */
const faults: ReadonlySet<LeftReason> = new Set(['changed', 'not-writable', 'not-stored', 'failed']);

function exitCodeOf({ cancelled, left, notScanned }: FixReport): ExitCode {
  if (cancelled) return exitCodes.interrupted;
  if (left.some(({ reason }) => faults.has(reason))) return exitCodes.failed;
  if (left.some(({ reason }) => reason !== 'public-by-design')) return exitCodes.findings;
  return notScanned.some(isGap) ? exitCodes.failed : exitCodes.ok;
}

async function runFix(
  context: CliContext,
  catalogue: Catalogue,
  paths: ScanPaths,
  options: FixCommandOptions,
): Promise<{ readonly report: FixReport; readonly hasBrokenRules: boolean }> {
  const storeSettings = storeSettingsOf(options);
  const session = sessionFor(options, storeSettings, context.env);
  const team = createTeamRules();
  const { findings, notScanned } = await search(context, paths, { catalogue, options, team });
  // Loaded when needed: the parser's library takes longer to start than a small scan.
  const { createParser } = await import('../../host/parser');
  const parser = createParser(readWasmFrom(join(dirname(context.bundle), 'grammars')));
  const tools = {
    catalogue,
    options: { generic: options.generic },
    parser,
    store: options.store,
    storeSettings,
    loadEnv: options.loadEnv,
    isKeptElsewhere: options.move === false,
  };
  const { cwd, interrupted: signal } = context;
  const { write } = options;
  const { rulesFor } = team;
  const maxBytes = maxBytesOf(options);
  const fixed = await fixFiles({ paths, cwd, findings, tools, rulesFor, maxBytes, write, session, signal });
  return { report: { ...fixed, notScanned }, hasBrokenRules: team.complain(context.warn, cwd) };
}

async function run(context: CliContext, given: readonly string[], options: FixCommandOptions): Promise<void> {
  const catalogue = loadCatalogue();
  const paths = resolvePaths(context.cwd, given);
  const { report, hasBrokenRules } = await runFix(context, catalogue, paths, options);
  const { format, quiet, color } = options;
  const directory = prefixFrom(context.cwd, paths.base);
  const paint = paintFor(context, 'stdout', color);
  const pieces = formats[format](report, { catalogue, directory, paint, quiet });
  for (const piece of pieces) await context.print(piece);
  const gaps = report.notScanned.filter(isGap);
  if (gaps.length > 0 && !report.cancelled) {
    context.warn(`keylift: ${counted(gaps.length, 'file')} could not be looked at (${reasonCounts(gaps)}).\n`);
  }
  const code = exitCodeOf(report);
  context.end(hasBrokenRules && code === exitCodes.ok ? exitCodes.failed : code);
}

/** The command, ready to be added to the program. */
export function createFixCommand(context: CliContext): Command {
  const command = new Command('fix')
    .description('Lift hardcoded keys out of code.')
    .argument('<PATH...>', 'directories and files to fix')
    .option('--write', 'change the files (default: only show what would change)', false)
    .option('--load-env', 'let programs load .env too, where dotenv, node or compose can', false)
    .addOption(new Option('--format <format>', 'how to report').choices(Object.keys(formats)).default('text'))
    .addHelpText('after', examples)
    .action((paths: string[], options: FixCommandOptions) => run(context, paths, options));
  for (const option of [...storeOptions(), ...searchOptions(), ...voiceOptions()]) command.addOption(option);
  return command;
}
