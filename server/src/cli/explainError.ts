/** Turns whatever goes wrong into one message; nothing of what was read is quoted. */
import { describeError } from '../shared/describeError';
import type { CliContext } from './context';
import { CliError } from './errors';

/** Says it on standard error; of an unforeseen error also the places in our code that it passed through. */
export function explainError(error: unknown, context: Pick<CliContext, 'warn'>): void {
  if (error instanceof CliError) {
    context.warn(`keylift: ${error.message}\n`);
    return;
  }
  context.warn(
    `keylift: Something went wrong inside Keylift. The command was stopped. Please report this: ${describeError(error)}\n`,
  );
}
