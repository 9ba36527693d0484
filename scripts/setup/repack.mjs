/**
 * Packs a zip archive again as tightly as deflate can: what packs the extension takes the middle way, and grammars are most of
 * it. Files, their names and their order stay; the manifest goes without what serves only who develops the extension.
 */
import { createWriteStream, renameSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import { ZipFile } from 'yazl';

/** @typedef {{ readonly fileName: string }} Entry */
/** @typedef {{ eachEntry(): AsyncIterable<Entry>, openReadStreamPromise(entry: Entry): Promise<AsyncIterable<Buffer>> }} Archive */

/** The library's types do not know its promises yet. */
const { openPromise } = /** @type {{ openPromise(path: string): Promise<Archive> }} */ (/** @type {unknown} */ (yauzl));

/**
 * The manifest as an editor reads it: no scripts, no packages that build and test.
 *
 * @param {Buffer} whole
 * @returns {Buffer}
 */
function withoutTools(whole) {
  const manifest = JSON.parse(whole.toString('utf8'));
  delete manifest.scripts;
  delete manifest.devDependencies;
  return Buffer.from(JSON.stringify(manifest));
}

/** @param {string} path of the archive, which is replaced whole or not at all */
async function repack(path) {
  const archive = await openPromise(path);
  const packed = new ZipFile();
  const written = pipeline(packed.outputStream, createWriteStream(`${path}.new`));
  for await (const entry of archive.eachEntry()) {
    /** @type {Buffer[]} */
    const pieces = [];
    for await (const piece of await archive.openReadStreamPromise(entry)) pieces.push(piece);
    const whole = Buffer.concat(pieces);
    const content = entry.fileName === 'extension/package.json' ? withoutTools(whole) : whole;
    packed.addBuffer(content, entry.fileName, { compress: true, compressionLevel: 9 });
  }
  packed.end();
  await written;
  renameSync(`${path}.new`, path);
}

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('name the archive');
await repack(path);
