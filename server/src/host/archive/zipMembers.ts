/** The files of a zip archive, in the order of its directory. */
import type { Readable } from 'node:stream';
import type { Entry, Options, ZipFile } from 'yauzl';
import type { Bytes } from './bytes';

/** A file of the archive. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** Size as its directory says; the library stops at data that is longer. */
  readonly packedBytes: number;
  readonly open: () => Promise<Bytes>;
}

/** Names are decoded here: the library refuses an archive for a name that leads out of it, and nothing is unpacked here. */
const options: Options = { lazyEntries: true, autoClose: false, decodeStrings: false };

/** Says that a name is UTF-8; without it, names are of an old code page, ASCII in nearly all. */
const utf8Flag = 0x800;

function nameOf({ fileNameRaw, generalPurposeBitFlag }: Entry): string {
  return fileNameRaw.toString((generalPurposeBitFlag & utf8Flag) === 0 ? 'latin1' : 'utf8').replaceAll('\\', '/');
}

function openZip(source: string | Buffer): Promise<ZipFile> {
  // Loaded when first needed: hooks meet no archive most of the time.
  const { fromBuffer, open } = require('yauzl') as typeof import('yauzl');
  return new Promise((resolve, reject) => {
    const settle = (error: Error | null, zip: ZipFile) => (error ? reject(error) : resolve(zip));
    if (typeof source === 'string') open(source, options, settle);
    else fromBuffer(source, options, settle);
  });
}

/** The next entry; undefined after the last. */
function nextEntry(zip: ZipFile): Promise<Entry | undefined> {
  return new Promise((resolve, reject) => {
    const listeners = {
      entry: (entry: Entry) => settle(() => resolve(entry)),
      end: () => settle(() => resolve(undefined)),
      error: (error: Error) => settle(() => reject(error)),
    };
    const settle = (act: () => void) => {
      for (const [event, listener] of Object.entries(listeners)) zip.removeListener(event, listener);
      act();
    };
    for (const [event, listener] of Object.entries(listeners)) zip.on(event, listener);
    zip.readEntry();
  });
}

function contentOf(zip: ZipFile, entry: Entry): Promise<Bytes> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error: Error | null, stream: Readable) => (error ? reject(error) : resolve(stream)));
  });
}

/**
 * @param source a path, or the whole archive
 * @throws when the archive is damaged
 */
export async function* zipEntries(source: string | Buffer): AsyncGenerator<ZipEntry> {
  const zip = await openZip(source);
  try {
    for (let entry = await nextEntry(zip); entry !== undefined; entry = await nextEntry(zip)) {
      const found = entry;
      const name = nameOf(found);
      if (name.endsWith('/')) continue;
      yield {
        name,
        isEncrypted: found.isEncrypted(),
        packedBytes: found.compressedSize,
        open: () => contentOf(zip, found),
      };
    }
  } finally {
    zip.close();
  }
}
