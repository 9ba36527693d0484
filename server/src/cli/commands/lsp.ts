/**
 * `keylift lsp`: the language server, for editors that start it by a command. The server is a bundle of its own that lies
 * beside this one; it is loaded into the same process, where it finds its transport among the arguments.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Command, Option } from 'commander';
import type { CliContext } from '../context';
import { CliError, kindOfError } from '../errors';

const transport = /^--(?:stdio|node-ipc|socket(?:=|$)|pipe(?:=|$))/;

function run(context: CliContext): void {
  const { argv } = process;
  if (!argv.some((argument) => transport.test(argument))) argv.push('--stdio');
  const server = join(dirname(context.bundle), 'server.js');
  try {
    createRequire(server)(server);
  } catch (error) {
    throw new CliError(
      `The language server ${server} cannot be started (${kindOfError(error)}).`,
      'Nothing is running.',
      'Install Keylift again: the file belongs beside this program.',
    );
  }
}

/** The command, ready to be added to the program. */
export function createLspCommand(context: CliContext): Command {
  return (
    new Command('lsp')
      .description('Run the language server, for editors.')
      .option('--stdio', 'speak over standard input and output (the default)')
      .option('--node-ipc', "speak over Node's IPC channel")
      .option('--socket <port>', 'connect to a port of this machine')
      .option('--pipe <name>', 'connect to a pipe or a Unix socket')
      // What VS Code's client library adds of its own.
      .addOption(new Option('--clientProcessId <pid>', 'the process whose end ends the server').hideHelp())
      .action(() => run(context))
  );
}
