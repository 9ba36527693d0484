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

/** Says it on standard error. `isVerbose` adds the places in our code that an unforeseen error passed through. */
export function explainError(error: unknown, context: CliContext, isVerbose: boolean): void {
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
