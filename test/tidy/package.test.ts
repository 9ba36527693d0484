/**
 * What ships: the files of the packed VSIX are exactly those of a checked-in list, and neither they nor the whole grow
 * unnoticed.
 */
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { listFiles } from '@vscode/vsce';
import yauzl from 'yauzl';
import { root, textOf } from './repository';

/** Largest size of each bundle, in bytes: about a tenth above what it is. Raise one on purpose, with the reason in the commit. */
const maxBytes: Readonly<Record<string, number>> = {
  'dist/catalogue.bin': 2_000_000,
  'dist/guides.json': 200_000,
  'dist/extension.js': 560_000,
  'dist/server.js': 6_000,
  'dist/languageServer.js': 1_080_000,
  'dist/cli.js': 6_000,
  'dist/commands.js': 1_070_000,
  'dist/hook.js': 285_000,
  'dist/web/extension.js': 530_000,
  'dist/web/server.js': 1_030_000,
};

const megabyte = 1_000_000;
/** Largest size of the whole package, and of what is in it beside the grammars and the parser that reads them. */
const maxPackageMegabytes = 6;
const maxWithoutGrammarsMegabytes = 1.5;

function megabytes(bytes: number): string {
  return `${(bytes / megabyte).toFixed(3)} MB`;
}

/** The grammars, and what is there for them alone. */
function isOfGrammars(name: string): boolean {
  return name.includes('/dist/grammars/') || name.endsWith('/dist/lib/web-tree-sitter.js');
}

function packedVsix(): string {
  const vsix = process.env['KEYLIFT_VSIX'];
  assert.ok(vsix !== undefined, 'run this by npm test, which packs the VSIX first');
  return vsix;
}

/** The text of one file of an archive. */
function packedText(path: string, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true }, (error, archive) => {
      if (error) return reject(error);
      archive.on('entry', (entry) => {
        if (entry.fileName !== name) return archive.readEntry();
        archive.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          text(stream).then(resolve, reject);
        });
      });
      archive.once('end', () => reject(new Error(`${name} is not in it`)));
      archive.readEntry();
    });
  });
}

/** What the files of an archive take in it. */
function packedSizes(path: string): Promise<readonly (readonly [name: string, bytes: number])[]> {
  return new Promise((resolve, reject) => {
    const sizes: (readonly [string, number])[] = [];
    yauzl.open(path, (error, archive) => {
      if (error) return reject(error);
      archive.on('entry', ({ fileName, compressedSize }) => sizes.push([fileName, compressedSize]));
      archive.once('error', reject);
      archive.once('end', () => resolve(sizes));
    });
  });
}

describe('the package', function () {
  // Listing what is packed goes through all of the repository.
  this.timeout(120_000);

  it('holds the files of the list and no other', async function compare() {
    this.timeout(120_000);
    const files = await listFiles({ cwd: root, packagedDependencies: [] });
    const expected = textOf('test/tidy/packagedFiles.txt').trim().split('\n');
    assert.deepEqual([...files].sort(), expected);
  });

  it('the manifest in the VSIX names no scripts and no packages of developers', async () => {
    const manifest: unknown = JSON.parse(await packedText(packedVsix(), 'extension/package.json'));
    assert.ok(typeof manifest === 'object' && manifest !== null && 'contributes' in manifest && 'browser' in manifest);
    assert.ok(!('scripts' in manifest) && !('devDependencies' in manifest));
  });

  for (const [file, max] of Object.entries(maxBytes)) {
    it(`${file} stays below ${max / 1000} kB`, () => {
      const { size } = statSync(join(root, file));
      assert.ok(size <= max, `${file} has ${size} bytes`);
    });
  }

  it(`the VSIX stays below ${maxPackageMegabytes} MB`, () => {
    const { size } = statSync(packedVsix());
    assert.ok(size <= maxPackageMegabytes * megabyte, `the VSIX has ${megabytes(size)}`);
  });

  it(`the VSIX without its grammars stays below ${maxWithoutGrammarsMegabytes} MB`, async () => {
    const vsix = packedVsix();
    const grammars = (await packedSizes(vsix)).filter(([name]) => isOfGrammars(name));
    assert.ok(grammars.length > 1, 'no grammar was found in it');
    const left = statSync(vsix).size - grammars.reduce((sum, [, bytes]) => sum + bytes, 0);
    assert.ok(left <= maxWithoutGrammarsMegabytes * megabyte, `what is left has ${megabytes(left)}`);
  });
});
