/** A log that says nothing and remembers what it was told. */
import type { Log } from '../../server/src/lsp/log';

/** @returns a log whose `errors` and `warnings` are what was logged, without causes */
export function silentLog(): Log & { readonly errors: string[]; readonly warnings: string[] } {
  const errors: string[] = [];
  const warnings: string[] = [];
  return {
    errors,
    warnings,
    error: (what) => void errors.push(what),
    warn: (what) => void warnings.push(what),
    info: () => undefined,
    debug: () => undefined,
  };
}
