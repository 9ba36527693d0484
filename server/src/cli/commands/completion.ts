/** `keylift completion`: prints the script that teaches a shell to complete the commands. Changes nothing. */
import { Argument, Command } from 'commander';
import { bashCompletion } from '../completion/bash';
import { commandTree } from '../completion/commandTree';
import { fishCompletion } from '../completion/fish';
import { zshCompletion } from '../completion/zsh';
import type { CliContext } from '../context';

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

const examples = `
Add the line to the shell's start file:
  source <(keylift completion bash)      ~/.bashrc
  source <(keylift completion zsh)       ~/.zshrc, after compinit
  keylift completion fish | source       ~/.config/fish/config.fish
`;

/** The command, ready to be added to the program. */
export function createCompletionCommand(context: CliContext): Command {
  return new Command('completion')
    .description('Print a script that completes commands, options and detectors in a shell.')
    .addArgument(new Argument('<SHELL>').choices(Object.keys(shells)))
    .addHelpText('after', examples)
    .action(async (shell: keyof typeof shells, _options: unknown, command: Command) => {
      await context.print(shells[shell](commandTree(command.parent ?? command)));
    });
}
