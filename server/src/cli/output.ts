/** Where a report goes: standard output, or a file that is written whole or not at all. */
import { resolve } from 'node:path';
import { checkWritable, writeFileAtomically } from '../host/atomicFile';
import type { CliContext } from './context';
import { CliError, kindOfError } from './errors';

/** Takes the pieces of a report. */
export type ReportSink = (pieces: Iterable<string>) => Promise<void>;

/** Pieces are small, a write is dear: so many UTF-16 units go out at once. */
const chunkLength = 64 * 1024;

function* chunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

function unwritable(file: string, error: unknown, done: string): CliError {
  return new CliError(
    `The report cannot be written to ${JSON.stringify(file)} (${kindOfError(error)}).`,
    done,
    'Choose another file for --output, or leave it out to print the report.',
  );
}

/**
 * Opens the way out, and finds out now whether it will be open at the end.
 *
 * @param file as given to `--output`; undefined for standard output
 * @throws CliError when the file could not be written; so does the sink
 */
export async function openSink(context: CliContext, file: string | undefined): Promise<ReportSink> {
  if (file === undefined) {
    return async (pieces) => {
      for (const chunk of chunks(pieces)) await context.print(chunk);
    };
  }
  const path = resolve(context.cwd, file);
  await checkWritable(path).catch((error: unknown) => {
    throw unwritable(file, error, 'Nothing was scanned.');
  });
  return async (pieces) => {
    await writeFileAtomically(path, chunks(pieces)).catch((error: unknown) => {
      throw unwritable(file, error, 'The file is as it was before.');
    });
  };
}
