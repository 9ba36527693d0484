/** What is said of a file of rules that is there and cannot be read. Pure. */
import type { ConfigProblem } from '../../shared/config/problem';

/** @param why a code of the system, or a few words */
export function unreadable(why: string): ConfigProblem {
  const happened = `The file cannot be read (${why}).`;
  const action = 'Make it readable, or remove it.';
  return { severity: 'error', start: 0, end: 0, happened, done: 'Nothing of it is used.', action };
}
