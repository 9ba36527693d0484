/** Puts the commands together, and turns whatever goes wrong into one message and one exit code. */
import { Command, CommanderError, Help } from 'commander';
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
import { exitCodes } from './exitCodes';
import { explainError } from './explainError';

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

/** Every command that there is, before {@link runProgram} tells it how to print and how to end. */
export function createProgram(context: CliContext): Command {
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

/** Commander adds "(default: false)" to every switch. That a switch is off until it is given needs no saying. */
const help: Partial<Help> = {
  optionDescription: (option) =>
    option.defaultValue === false ? option.description : new Help().optionDescription(option),
};

/** Commands are made apart from the program, so each is told for itself how to print and how to end. */
function prepare(command: Command, context: CliContext): void {
  command.exitOverride();
  command.configureHelp(help);
  command.configureOutput({
    writeOut: (text) => void context.print(text),
    writeErr: context.warn,
    outputError: (text, write) => write(text.replace(/^error: /, 'keylift: ')),
  });
  for (const child of command.commands) prepare(child, context);
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
    explainError(error, context);
    context.end(exitCodes.failed);
  }
}
