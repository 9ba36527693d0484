/** The files of a tar archive, one after another. */
import { Readable } from 'node:stream';
import type { Header } from 'tar-stream';
import type { Bytes } from './bytes';

/** An entry of the archive; its content must be read or drained before the next one comes. */
export interface TarEntry {
  readonly name: string;
  readonly type: Header['type'];
  readonly content: Bytes;
}

/** Every entry, links and directories included. Throws when the archive is damaged. */
export async function* tarEntries(bytes: Bytes): AsyncGenerator<TarEntry> {
  // Loaded when first needed: hooks meet no archive most of the time.
  const { extract } = require('tar-stream') as typeof import('tar-stream');
  const entries = extract();
  const source = Readable.from(bytes);
  source.on('error', (error) => entries.destroy(error));
  source.pipe(entries);
  try {
    for await (const entry of entries) {
      yield { name: entry.header.name, type: entry.header.type, content: entry as Bytes };
      entry.resume();
    }
  } finally {
    source.destroy();
  }
}
