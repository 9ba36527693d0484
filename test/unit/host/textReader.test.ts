import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createBytesReader, createTextReader, reasonOf } from '../../../server/src/host/textReader';
import { temporaryFolders } from '../../support/diskTree';

describe('text reader', () => {
  const folder = temporaryFolders();
  const limit = 1_000_000;

  function reasonAt(path: string, maxBytes = limit): string {
    const result = createTextReader(maxBytes)(path);
    return result.kind === 'text' ? 'text' : result.reason;
  }

  it('reads files one after another without mixing them up', () => {
    const contents = ['x'.repeat(300_000), 'short', '', 'y'.repeat(262_144), 'z'.repeat(262_143)];
    const root = folder(Object.fromEntries(contents.map((content, index) => [`${index}.txt`, content])));
    const read = createTextReader(limit);
    contents.forEach((content, index) => {
      const result = read(join(root, `${index}.txt`));
      assert.ok(result.kind === 'text' && result.text === content, `file ${index}`);
      assert.equal(result.bytes, content.length);
    });
  });

  it('reads a long file piece by piece, and says so when it becomes shorter meanwhile', () => {
    const text = Array.from({ length: 4_000 }, (_, line) => `line ${line}\n`).join('');
    const path = join(folder({ 'long.txt': text }), 'long.txt');
    const file = createBytesReader(limit, Buffer.alloc(1_000))(path);
    assert.ok(file.kind === 'long' && file.length === text.length);
    assert.equal(file.read(10, 30).toString(), text.slice(10, 30));
    assert.equal(file.read(0, file.length).toString(), text);
    truncateSync(path, 20_000);
    assert.equal(file.read(0, 20_000).toString(), text.slice(0, 20_000));
    assert.throws(() => file.read(19_999, 20_001), { code: 'ESTALE' });
    file.close();
  });

  it('takes a file at the limit and refuses one above it', () => {
    for (const size of [10, 300_000]) {
      const root = folder({ 'at.txt': 'a'.repeat(size), 'above.txt': 'a'.repeat(size + 1) });
      assert.equal(reasonAt(join(root, 'at.txt'), size), 'text');
      assert.equal(reasonAt(join(root, 'above.txt'), size), 'too-large');
    }
  });

  it('refuses a sparse file of 10 GB without reading it', () => {
    const root = folder({ 'text.txt': 'a'.repeat(300_000), 'holes.txt': '' });
    truncateSync(join(root, 'text.txt'), 10_000_000_000);
    truncateSync(join(root, 'holes.txt'), 10_000_000_000);
    assert.equal(reasonAt(join(root, 'text.txt')), 'too-large');
    assert.equal(reasonAt(join(root, 'holes.txt')), 'binary');
  });

  it('calls a large binary file binary, not too large', () => {
    const root = folder({ 'big.bin': Buffer.alloc(2_000_000) });
    assert.equal(reasonAt(join(root, 'big.bin')), 'binary');
  });

  it('says what is no file, and does not wait for it', async function () {
    if (process.platform === 'win32') return this.skip();
    const root = folder({ 'target.txt': 'text' });
    execFileSync('mkfifo', [join(root, 'pipe')]);
    symlinkSync('target.txt', join(root, 'link'));
    mkdirSync(join(root, 'directory'));
    const server = createServer().listen(join(root, 'socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    for (const name of ['pipe', 'link', 'directory', 'socket'])
      assert.equal(reasonAt(join(root, name)), 'not-a-file', name);
    assert.equal(reasonAt('/dev/null'), 'not-a-file');
    await new Promise((resolve) => server.close(resolve));
  });

  it('says what has vanished', () => {
    const root = folder({ 'a/b.txt': 'text' });
    rmSync(join(root, 'a'), { recursive: true });
    assert.equal(reasonAt(join(root, 'a/b.txt')), 'vanished');
    writeFileSync(join(root, 'a'), 'now a file');
    assert.equal(reasonAt(join(root, 'a/b.txt')), 'vanished');
  });

  it('opens names that are no valid UTF-8', function () {
    if (process.platform !== 'linux') return this.skip();
    const path = Buffer.concat([Buffer.from(`${folder()}/caf`), Buffer.from([0xe9])]);
    writeFileSync(path, 'text');
    const result = createTextReader(limit)(path);
    assert.equal(result.kind === 'text' && result.text, 'text');
  });

  it('gives every error a reason', () => {
    const withCode = (code: string) => Object.assign(new Error(), { code });
    assert.equal(reasonOf(withCode('ENOENT')), 'vanished');
    assert.equal(reasonOf(withCode('EACCES')), 'unreadable');
    assert.equal(reasonOf(withCode('EIO')), 'unreadable');
    assert.equal(reasonOf(withCode('ERR_STRING_TOO_LONG')), 'too-large');
    assert.equal(reasonOf(new TypeError('a mistake')), 'failed');
  });
});
