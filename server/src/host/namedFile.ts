/** Reads a file that a user named on the command line. Not for what a scan meets: that is `textReader`. */
import { readFileSync } from 'node:fs';

/** All of the file as UTF-8; of a pipe, such as a shell's `<(...)`, all that comes. Throws what Node's file system throws. */
export function readNamedFile(path: string): string {
  return readFileSync(path, 'utf8');
}
