/** Files of JSON objects, one a line: what the benches are given from outside. */
import { readFileSync } from 'node:fs';

/**
 * Reads such a file; a line that is no such object is an error that names the line.
 *
 * @param field what every object has
 * @param what completes "... is no ..."
 */
export function readJsonLines<T>(path: string, field: string, what: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const parsed: unknown = JSON.parse(line);
      if (typeof parsed !== 'object' || parsed === null || !(field in parsed)) {
        throw new TypeError(`${path}:${index + 1} is no ${what}`);
      }
      return parsed as T;
    });
}
