/** Walks over what a disk may hold beside files that git knows. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type WalkEvent, walk } from '../../../server/src/host/walk';
import { temporaryFolders, writeTree } from '../../support/diskTree';

function filesIn(root: string): string[] {
  return [...walk({ root })].flatMap((event) => (event.kind === 'file' ? [event.file] : []));
}

function notScannedIn(root: string): { file: string; reason: string }[] {
  return [...walk({ root })].flatMap((event) =>
    event.kind === 'not-scanned' ? [{ file: event.file, reason: event.reason }] : [],
  );
}

describe('walk', () => {
  const folder = temporaryFolders();

  describe('what is left out', () => {
    it('says that it leaves out version control and dependencies', () => {
      const root = folder({ '.git/config': '', '.hg/x': '', '.svn/x': '', 'node_modules/p/x.js': '', 'a.js': '' });
      assert.deepEqual(
        [...walk({ root })].flatMap((event) => (event.kind === 'left-out' ? [`${event.file} ${event.reason}`] : [])),
        ['.git version-control', '.hg version-control', '.svn version-control', 'node_modules dependencies'],
      );
      assert.deepEqual(filesIn(root), ['a.js']);
    });

    it('leaves version control out however its name is written: a file system may not tell the difference', () => {
      const root = folder({ '.GIT/config': '', '.Svn/x': '', 'a.js': '' });
      assert.deepEqual(filesIn(root), ['a.js']);
    });

    it('walks dependencies when the root is or lies in them', () => {
      const root = folder({ 'node_modules/p/node_modules/q/x.js': '', 'node_modules/p/y.js': '' });
      assert.deepEqual(filesIn(join(root, 'node_modules')), ['p/node_modules/q/x.js', 'p/y.js']);
    });
  });

  describe('odd file systems', () => {
    it('ends in spite of links that go round in circles, and does not leave the root', function () {
      if (process.platform === 'win32') return this.skip();
      const outside = folder({ 'secret.txt': '' });
      const root = folder({ 'a/b.txt': '' });
      symlinkSync('..', join(root, 'a/up'));
      symlinkSync('self', join(root, 'self'));
      symlinkSync('b.txt', join(root, 'a/inside'));
      symlinkSync('nowhere', join(root, 'dangling'));
      symlinkSync(outside, join(root, 'out'));
      symlinkSync(join(outside, 'secret.txt'), join(root, 'out.txt'));
      // A sibling whose name begins with the root's is no part of it.
      mkdirSync(`${root}-sibling`);
      symlinkSync(`${root}-sibling`, join(root, 'sibling'));
      assert.deepEqual(filesIn(root), ['a/b.txt']);
      assert.deepEqual(notScannedIn(root), [
        { file: 'out', reason: 'not-a-file' },
        { file: 'out.txt', reason: 'not-a-file' },
        { file: 'sibling', reason: 'not-a-file' },
      ]);
      rmSync(`${root}-sibling`, { recursive: true });
    });

    it('says that it met a pipe', function () {
      if (process.platform === 'win32') return this.skip();
      const root = folder();
      execFileSync('mkfifo', [join(root, 'pipe')]);
      assert.deepEqual(notScannedIn(root), [{ file: 'pipe', reason: 'not-a-file' }]);
    });

    it('keeps names with line ends, and names that are no valid UTF-8', function () {
      if (process.platform !== 'linux') return this.skip();
      const root = folder({ 'two\nlines/x': '' });
      for (const byte of [0xe9, 0xe8])
        writeFileSync(Buffer.concat([Buffer.from(`${root}/f`), Buffer.from([byte])]), '');
      const directory = Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff])]);
      mkdirSync(directory);
      writeFileSync(Buffer.concat([directory, Buffer.from('/in')]), '');
      assert.deepEqual(filesIn(root), ['\\xFF/in', 'f\\xE8', 'f\\xE9', 'two\nlines/x']);
    });

    it('says that a directory vanished while it walked', () => {
      const root = folder({ 'a/x': '', 'b/y': '', 'c/z': '' });
      const events: WalkEvent[] = [];
      for (const event of walk({ root })) {
        events.push(event);
        rmSync(join(root, 'b'), { recursive: true, force: true });
      }
      assert.deepEqual(
        events.map((event) => [event.kind, 'file' in event ? event.file : '']),
        [
          ['file', 'a/x'],
          ['not-scanned', 'b'],
          ['file', 'c/z'],
        ],
      );
    });

    it('says that the root is not there', () => {
      assert.deepEqual(notScannedIn(join(folder(), 'gone')), [{ file: '.', reason: 'vanished' }]);
    });

    it('goes as deep as the file system does', () => {
      const root = folder();
      const deep = Array.from({ length: 900 }, () => 'd').join('/');
      writeTree(root, { [`${deep}/x`]: '' });
      assert.deepEqual(filesIn(root), [`${deep}/x`]);
      assert.equal(readdirSync(root).length, 1);
    });
  });
});
