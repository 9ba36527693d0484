import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FileWrite, writeTogether } from '../../../server/src/host/writeTogether';
import { temporaryFolders } from '../../support/diskTree';

describe('writing together', () => {
  const folder = temporaryFolders();

  function write(root: string, name: string, before: string | undefined, after: string): FileWrite {
    return {
      path: join(root, name),
      before: before === undefined ? undefined : Buffer.from(before),
      after: Buffer.from(after),
    };
  }

  const read = (root: string, name: string) => readFileSync(join(root, name), 'utf8');

  it('writes all files, new ones and old ones', async () => {
    const root = folder({ 'a.txt': 'old' });
    const outcome = await writeTogether(root, [
      write(root, 'a.txt', 'old', 'new'),
      write(root, 'b.txt', undefined, 'b'),
    ]);
    assert.deepEqual(outcome, { kind: 'written' });
    assert.deepEqual([read(root, 'a.txt'), read(root, 'b.txt'), readdirSync(root).length], ['new', 'b', 2]);
  });

  it('writes nothing when one of the files is not what the caller saw', async () => {
    const cases = [
      write('', 'b.txt', 'something else', 'x'),
      write('', 'b.txt', undefined, 'x'),
      write('', 'c.txt', 'c', 'x'),
    ];
    for (const one of cases) {
      const root = folder({ 'a.txt': 'old', 'b.txt': 'b' });
      const outcome = await writeTogether(root, [
        write(root, 'a.txt', 'old', 'new'),
        { ...one, path: join(root, one.path) },
      ]);
      assert.deepEqual(outcome, { kind: 'refused', path: join(root, one.path), why: 'changed' });
      assert.deepEqual([read(root, 'a.txt'), read(root, 'b.txt')], ['old', 'b']);
    }
  });

  it('takes back what it has written when a later file fails', async function () {
    if (process.platform === 'win32') return this.skip();
    const root = folder({ 'a.txt': 'old' });
    // The name is allowed to be looked for, and too long to be made.
    const name = 'n'.repeat(255);
    mkdirSync(join(root, 'gone'));
    const writes = [
      write(root, 'a.txt', 'old', 'new'),
      write(root, 'b.txt', undefined, 'b'),
      write(root, `gone/${name}x`, undefined, 'x'),
    ];
    const outcome = await writeTogether(root, writes);
    assert.equal(outcome.kind, 'failed');
    assert.deepEqual([read(root, 'a.txt'), readdirSync(root)], ['old', ['a.txt', 'gone']]);
  });

  it('puts old content back and removes new files when the directory of a later one vanishes', async () => {
    const root = folder({ 'a.txt': 'old', 'sub/c.txt': 'c' });
    const last = write(root, 'sub/c.txt', 'c', 'new');
    // The directory vanishes after the check: reading `after` is the last thing that happens before the file is written.
    const vanishing: FileWrite = {
      ...last,
      get after(): Buffer {
        rmSync(join(root, 'sub'), { recursive: true, force: true });
        writeFileSync(join(root, 'sub'), 'in the way');
        return Buffer.from('new');
      },
    };
    const outcome = await writeTogether(root, [
      write(root, 'a.txt', 'old', 'new'),
      write(root, 'b.txt', undefined, 'b'),
      vanishing,
    ]);
    assert.deepEqual([outcome.kind, outcome.kind === 'failed' && outcome.restored], ['failed', true]);
    assert.deepEqual([read(root, 'a.txt'), readdirSync(root)], ['old', ['a.txt', 'sub']]);
  });

  it('does not follow a link out of the folder, and does follow one inside', async function () {
    if (process.platform === 'win32') return this.skip();
    const outside = folder({ 'x.txt': 'x' });
    const root = folder({ 'real.txt': 'r' });
    symlinkSync(join(outside, 'x.txt'), join(root, 'out.txt'));
    symlinkSync(outside, join(root, 'away'));
    symlinkSync('real.txt', join(root, 'in.txt'));
    for (const one of [write(root, 'out.txt', 'x', 'new'), write(root, 'away/new.txt', undefined, 'new')]) {
      assert.deepEqual(await writeTogether(root, [one]), { kind: 'refused', path: one.path, why: 'outside' });
    }
    assert.deepEqual(readdirSync(outside), ['x.txt']);
    assert.equal((await writeTogether(root, [write(root, 'in.txt', 'r', 'new')])).kind, 'written');
    assert.equal(read(root, 'real.txt'), 'new');
  });
});
