/** Puts the commands together, and turns whatever goes wrong into one message and one exit code. */
import { Command, CommanderError } from 'commander';
import { createBaselineCommand } from './commands/baseline';
import { createCompletionCommand } from './commands/completion';
import { createDetectorsCommand } from './commands/detectors';
import { createExplainCommand } from './commands/explain';
import { createExplainPushCommand } from './commands/explainPush';
import { createFixCommand } from './commands/fix';
import { createGuideCommand } from './commands/guide';
import { createHooksCommand } from './commands/hooks';
import { createIgnoreCommand } from './commands/ignore';
import { createImportCommand } from './commands/import';
import { createLspCommand } from './commands/lsp';
import { createReportCommand } from './commands/report';
import { createRevokeCommand } from './commands/revoke';
import { createRotatedCommand } from './commands/rotated';
import { createScanCommand } from './commands/scan';
import { createUsagesCommand } from './commands/usages';
import { createVerifyCommand } from './commands/verify';
import type { CliContext } from './context';
import { CliError, kindOfError } from './errors';
import { exitCodes } from './exitCodes';

const examples = `
Examples:
  keylift scan                                        find hardcoded keys in the current directory
  keylift scan --format json --output report.json src
  keylift fix src --store env                         show how the keys would be lifted out
  keylift fix src --store env --write                 do it
  keylift lsp --stdio                                 run the language server

Nothing that Keylift prints or writes to a report holds a key: values are shown redacted.
"keylift help COMMAND" says more.
`;

function createProgram(context: CliContext): Command {
  const program = new Command('keylift')
    .description('Finds hardcoded keys and lifts them out of the code. Offline.')
    .version(context.version, '-V, --version', 'print the version')
    .addHelpText('after', examples)
    .showHelpAfterError('Run with --help to see what is possible.');
  for (const create of [
    createScanCommand,
    createFixCommand,
    createDetectorsCommand,
    createIgnoreCommand,
    createBaselineCommand,
    createImportCommand,
    createReportCommand,
    createUsagesCommand,
    createExplainCommand,
    createExplainPushCommand,
    createHooksCommand,
    createVerifyCommand,
    createRevokeCommand,
    createRotatedCommand,
    createGuideCommand,
    createCompletionCommand,
    createLspCommand,
  ]) {
    program.addCommand(create(context));
  }
  return program;
}

/** Commands are made apart from the program, so each is told for itself how to print and how to end. */
function prepare(command: Command, context: CliContext): void {
  command.exitOverride();
  command.configureOutput({
    writeOut: (text) => void context.print(text),
    writeErr: context.warn,
    outputError: (text, write) => write(text.replace(/^error: /, 'keylift: ')),
  });
  for (const child of command.commands) prepare(child, context);
}

/** The places in our code that an error passed through, without its message, which may quote what was read. */
function stackOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}

function explain(error: unknown, context: CliContext, isVerbose: boolean): void {
  if (error instanceof CliError) {
    context.warn(`keylift: ${error.message}\n`);
    return;
  }
  const advice = isVerbose ? '' : ' Run it again with --verbose to see where, and report that.';
  context.warn(
    `keylift: Something went wrong inside Keylift (${kindOfError(error)}). The command was stopped.${advice}\n`,
  );
  if (isVerbose) context.warn(`${stackOf(error)}\n`);
}

/**
 * Runs the command line. Never rejects: how it ended is told to the context.
 *
 * @param argv as `process.argv`
 */
export async function runProgram(argv: readonly string[], context: CliContext): Promise<void> {
  const program = createProgram(context);
  prepare(program, context);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has said what is wrong, or printed the help that was asked for.
      context.end(error.exitCode === 0 ? exitCodes.ok : exitCodes.failed);
      return;
    }
    explain(error, context, argv.includes('--verbose') || argv.includes('-v'));
    context.end(exitCodes.failed);
  }
}
