/** What goes wrong in a way that the user can do something about. Everything else that is thrown is a fault of our own. */

/** An error to be shown as it is: what happened, what was done about it, and one thing to do. Holds no matched value. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(happened: string, done: string, action: string) {
    super(`${happened} ${done} ${action}`);
  }
}

/** The code of a system error (`ENOENT`), or the kind of any other; never its message, which may quote what was read. */
export function kindOfError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (typeof code === 'string') return code;
  return error instanceof Error ? error.name : 'unknown error';
}
