import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { ObjectReader } from '../../../../server/src/host/git/objectReader';
import { git, temporaryFolders } from '../../../support/diskTree';

describe('a reader of objects', () => {
  const folder = temporaryFolders();

  it('answers in the order of the questions, whatever the sizes', async () => {
    const texts = [0, 1, 100, 65_535, 65_536, 300_000].map((size) => 'x\n'.repeat(size / 2));
    const root = folder(Object.fromEntries(texts.map((text, at) => [`${at}.txt`, text])));
    git(root, 'init', '-q');
    git(root, 'add', '.');
    const reader = new ObjectReader(root, 1_000_000);
    const objects = await Promise.all(texts.map((_, at) => reader.read(`:${at}.txt`)));
    reader.close();
    assert.deepEqual(
      objects.map((object) => (object.kind === 'object' ? object.bytes.toString() : object.kind)),
      texts,
    );
  });

  it('keeps nothing of what is binary or too large, and goes on behind it', async () => {
    const binary = Buffer.concat([Buffer.from([0]), randomBytes(200_000)]);
    const root = folder({
      'a.bin': binary,
      'b.txt': 'b'.repeat(50_000),
      'c.txt': 'c',
      'd.bin': binary.subarray(0, 3000),
    });
    git(root, 'init', '-q');
    git(root, 'add', '.');
    const reader = new ObjectReader(root, 10_000);
    const objects = await Promise.all(['a.bin', 'b.txt', 'c.txt'].map((name) => reader.read(`:${name}`)));
    reader.close();
    assert.deepEqual(
      objects.map(({ kind }) => kind),
      ['binary', 'too-large', 'object'],
    );
  });

  it('fills what was given back with another object, and no more of it than that is long', async () => {
    const root = folder({ 'a.txt': 'a'.repeat(10_000), 'b.txt': 'b'.repeat(9000), 'c.txt': 'c'.repeat(20_000) });
    git(root, 'init', '-q');
    git(root, 'add', '.');
    const reader = new ObjectReader(root, 1_000_000);
    const buffers: ArrayBufferLike[] = [];
    for (const name of ['a', 'b', 'c']) {
      const object = await reader.read(`:${name}.txt`);
      assert.ok(object.kind === 'object');
      assert.match(object.bytes.toString(), new RegExp(`^${name}+$`));
      buffers.push(object.bytes.buffer);
      reader.release(object);
    }
    reader.close();
    assert.equal(buffers[0], buffers[1]);
    assert.notEqual(buffers[1], buffers[2]);
  });

  it('says what is missing, and takes no line end into a question', async () => {
    const root = folder({ 'a.txt': 'a' });
    git(root, 'init', '-q');
    git(root, 'add', '.');
    const reader = new ObjectReader(root, 1000);
    const names = ['f'.repeat(40), 'nothing', ':a.txt\nHEAD', ':a.txt'];
    const kinds = (await Promise.all(names.map((name) => reader.read(name)))).map(({ kind }) => kind);
    reader.close();
    assert.deepEqual(kinds, ['missing', 'missing', 'missing', 'object']);
  });

  it('answers every question when git ends, cannot start, or the reader is closed', async () => {
    const reader = new ObjectReader(folder(), 1000);
    const questions = ['a', 'b', 'c'].map((name) => reader.read(name));
    assert.deepEqual(
      (await Promise.all(questions)).map(({ kind }) => kind),
      ['unreadable', 'unreadable', 'unreadable'],
    );
    const open = reader.read('d');
    reader.close();
    assert.equal((await open).kind, 'unreadable');
    assert.equal((await reader.read('e')).kind, 'unreadable');
  });
});
