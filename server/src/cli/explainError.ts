/** Turns whatever goes wrong into one message; nothing of what was read is quoted. */
import type { CliContext } from './context';
import { CliError, kindOfError } from './errors';

/** The places in our code that an error passed through, without its message, which may quote what was read. */
function stackOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}

/** Says it on standard error; of an unforeseen error also the places in our code that it passed through. */
export function explainError(error: unknown, context: Pick<CliContext, 'warn'>): void {
  if (error instanceof CliError) {
    context.warn(`keylift: ${error.message}\n`);
    return;
  }
  context.warn(
    `keylift: Something went wrong inside Keylift (${kindOfError(error)}). The command was stopped. Please report this:\n` +
      `${stackOf(error)}\n`,
  );
}
