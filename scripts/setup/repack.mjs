/**
 * Packs a zip archive again as tightly as deflate can: what packs the extension takes the middle way, and grammars are most of
 * it. Files, their names and their order stay.
 */
import { createWriteStream, renameSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import { ZipFile } from 'yazl';

/** @typedef {{ readonly fileName: string }} Entry */
/** @typedef {{ eachEntry(): AsyncIterable<Entry>, openReadStreamPromise(entry: Entry): Promise<AsyncIterable<Buffer>> }} Archive */

/** The library's types do not know its promises yet. */
const { openPromise } = /** @type {{ openPromise(path: string): Promise<Archive> }} */ (/** @type {unknown} */ (yauzl));

/** @param {string} path of the archive, which is replaced whole or not at all */
async function repack(path) {
  const archive = await openPromise(path);
  const packed = new ZipFile();
  const written = pipeline(packed.outputStream, createWriteStream(`${path}.new`));
  for await (const entry of archive.eachEntry()) {
    /** @type {Buffer[]} */
    const pieces = [];
    for await (const piece of await archive.openReadStreamPromise(entry)) pieces.push(piece);
    packed.addBuffer(Buffer.concat(pieces), entry.fileName, { compress: true, compressionLevel: 9 });
  }
  packed.end();
  await written;
  renameSync(`${path}.new`, path);
}

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('name the archive');
await repack(path);
