import assert from 'node:assert/strict';
import { appendFileSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import type { ChangeDoor } from '../../../server/src/host/git/changes';
import { type ChangeScanRequest, scanChanges } from '../../../server/src/host/scanChanges';
import { createFingerprinter } from '../../../server/src/shared/fingerprint';
import { acme, acmeKey } from '../../support/acme';
import { git, type TreeContents, temporaryFolders, writeTree } from '../../support/diskTree';

const line = (salt: number) => `const k${salt} = '${acmeKey(salt)}';\n`;

describe('scan of changes', () => {
  const folder = temporaryFolders();
  const catalogue = compileCatalogue([acme]);
  const fingerprint = createFingerprinter(new Uint8Array(32));

  function repository(contents: TreeContents): string {
    const root = folder(contents);
    git(root, 'init', '-q');
    git(root, 'add', '.');
    git(root, 'commit', '-q', '--allow-empty', '-m', 'first');
    return root;
  }

  /** `file:lines of findings` or `file:reason`; the last entry is why git could not be asked. */
  async function outline(root: string, door: ChangeDoor['kind'] | ChangeDoor, more: Partial<ChangeScanRequest> = {}) {
    const whole = typeof door === 'string' ? ({ kind: door } as ChangeDoor) : door;
    const scan = scanChanges({ root, door: whole, catalogue, fingerprint, env: {}, ...more });
    const lines: string[] = [];
    for (let next = await scan.next(); ; next = await scan.next()) {
      if (next.done) return next.value === undefined ? lines : [...lines, next.value];
      const event = next.value;
      const what = event.kind === 'file' ? event.findings.map(({ startLine }) => startLine).join(',') : event.reason;
      lines.push(`${event.file}:${what}`);
    }
  }

  describe('of what is staged', () => {
    it('reads the index and not the work tree', async () => {
      const root = repository({ 'a.js': 'clean\n' });
      writeFileSync(join(root, 'a.js'), line(1));
      git(root, 'add', 'a.js');
      writeFileSync(join(root, 'a.js'), 'clean again\n');
      writeFileSync(join(root, 'b.js'), line(2));
      assert.deepEqual(await outline(root, 'staged'), ['a.js:1']);
    });

    it('marks findings as coming from the index', async () => {
      const root = repository({});
      writeTree(root, { 'a.js': line(1) });
      git(root, 'add', '.');
      for await (const event of scanChanges({ root, door: { kind: 'staged' }, catalogue, fingerprint })) {
        assert.ok(event.kind === 'file');
        assert.deepEqual(event.findings[0]?.origin, { kind: 'index' });
      }
    });

    it('reports every file before the first commit', async () => {
      const root = folder({ 'a.js': line(1), 'b/c.js': 'clean\n' });
      git(root, 'init', '-q');
      git(root, 'add', '.');
      assert.deepEqual(await outline(root, 'staged'), ['a.js:1', 'b/c.js:']);
    });

    it('reports only values that the committed version does not hold, wherever they stood', async () => {
      const root = repository({ 'a.js': line(1) });
      writeFileSync(join(root, 'a.js'), `\n\n${line(2)}${line(1)}`);
      git(root, 'add', '.');
      assert.deepEqual(await outline(root, 'staged'), ['a.js:3']);
    });

    it('takes a renamed, a moved and a deleted file for nothing new', async () => {
      const root = repository({ 'a.js': line(1), 'b.js': line(2), 'c.js': line(3) });
      renameSync(join(root, 'a.js'), join(root, 'renamed.js'));
      rmSync(join(root, 'b.js'));
      writeFileSync(join(root, 'd.js'), `${'// another file altogether\n'.repeat(40)}${line(3)}`);
      rmSync(join(root, 'c.js'));
      git(root, 'add', '-A');
      assert.deepEqual(await outline(root, 'staged'), ['d.js:', 'renamed.js:']);
    });

    it('takes what a merge brings from the other branch for nothing new', async () => {
      const root = repository({ 'a.js': 'a\n' });
      git(root, 'checkout', '-q', '-b', 'side');
      writeTree(root, { 'side.js': line(1) });
      git(root, 'add', '.');
      git(root, 'commit', '-q', '-m', 'side');
      git(root, 'checkout', '-q', '-');
      writeTree(root, { 'a.js': 'b\n' });
      git(root, 'commit', '-q', '-a', '-m', 'main');
      git(root, 'merge', '-q', '--no-commit', 'side');
      appendFileSync(join(root, 'side.js'), line(2));
      git(root, 'add', '.');
      assert.deepEqual(await outline(root, 'staged'), ['side.js:2']);
    });

    it('scans the index that git names to a hook, and believes no other', async () => {
      const root = repository({ 'a.js': 'clean\n' });
      const other = repository({ 'a.js': 'clean\n' });
      writeFileSync(join(root, 'a.js'), line(1));
      const hook = join(root, '.git', 'next-index.lock');
      git(root, 'read-tree', `--index-output=${hook}`, 'HEAD');
      const { env } = process;
      process.env = { ...env, GIT_INDEX_FILE: hook };
      git(root, 'add', 'a.js');
      process.env = env;
      assert.deepEqual(await outline(root, 'staged'), []);
      assert.deepEqual(await outline(root, 'staged', { env: { GIT_INDEX_FILE: hook } }), ['a.js:1']);
      assert.deepEqual(await outline(other, 'staged', { env: { GIT_INDEX_FILE: hook } }), []);
    });

    it('says what it did not scan: submodules, pointers of LFS, binary and large files', async () => {
      const root = repository({});
      writeTree(root, {
        'big.txt': 'a'.repeat(5000),
        'logo.png': Buffer.from('\x89PNG\0'),
        'model.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`,
      });
      git(root, 'add', '.');
      git(root, 'update-index', '--add', '--cacheinfo', `160000,${git(root, 'rev-parse', 'HEAD').trim()},sub`);
      assert.deepEqual(await outline(root, 'staged', { limits: { maxBytes: 4000 } }), [
        'big.txt:too-large',
        'logo.png:binary',
        'model.bin:lfs-pointer',
        'sub:submodule',
      ]);
    });

    it('leaves out what is excluded or not named', async () => {
      const root = repository({});
      writeTree(root, { 'a.js': line(1), 'gen/b.js': line(2), 'src/c.js': line(3) });
      git(root, 'add', '.');
      const isWanted = (file: string) => file !== 'a.js';
      assert.deepEqual(await outline(root, 'staged', { exclude: ['gen/'], isWanted }), ['src/c.js:1']);
    });

    it('works in a linked work tree', async () => {
      const root = repository({ 'a.js': 'clean\n' });
      const linked = join(folder(), 'linked');
      git(root, 'worktree', 'add', '-q', linked);
      writeFileSync(join(linked, 'a.js'), line(1));
      git(linked, 'add', '.');
      assert.deepEqual(await outline(linked, 'staged'), ['a.js:1']);
      assert.deepEqual(await outline(root, 'staged'), []);
    });
  });

  describe('of the work tree', () => {
    it('finds what is changed and not staged, and new files that git does not ignore', async () => {
      const root = repository({ 'a.js': line(1), '.gitignore': 'secret.env\n' });
      appendFileSync(join(root, 'a.js'), line(2));
      writeTree(root, { 'new.js': line(3), 'secret.env': line(4), 'staged.js': line(5) });
      git(root, 'add', 'staged.js');
      assert.deepEqual(await outline(root, 'unstaged'), ['a.js:2', 'new.js:1']);
    });

    it('finds what a branch added since it parted, committed or not', async () => {
      const root = repository({ 'a.js': line(1), 'b.js': 'b\n' });
      git(root, 'checkout', '-q', '-b', 'side');
      appendFileSync(join(root, 'b.js'), line(2));
      git(root, 'commit', '-q', '-a', '-m', 'side');
      git(root, 'checkout', '-q', 'main');
      writeTree(root, { 'main.js': line(3) });
      git(root, 'add', '.');
      git(root, 'commit', '-q', '-m', 'main');
      git(root, 'checkout', '-q', 'side');
      writeTree(root, { 'new.js': line(4) });
      assert.deepEqual(await outline(root, { kind: 'since', revision: 'main' }), ['b.js:2', 'new.js:1']);
    });

    it('opens names that are no valid text', async function () {
      if (process.platform !== 'linux') return this.skip();
      const root = repository({});
      writeFileSync(Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9]), Buffer.from('.js')]), line(1));
      writeFileSync(join(root, 'two\nlines.js'), line(2));
      assert.deepEqual(await outline(root, 'unstaged'), ['caf\\xE9.js:1', 'two\nlines.js:1']);
    });

    it('names a revision that is none', async () => {
      const root = repository({});
      for (const revision of ['nowhere', '--output=x', '']) {
        assert.deepEqual(await outline(root, { kind: 'since', revision }), ['unknown-revision']);
      }
      assert.deepEqual(await outline(folder(), { kind: 'since', revision: 'HEAD' }), ['no-repository']);
    });
  });

  it('runs no program that the repository names', async function () {
    if (process.platform === 'win32') return this.skip();
    const root = repository({ 'a.js': 'a\n', '.gitattributes': '* filter=evil diff=evil\n' });
    const proof = join(root, 'proof');
    const command = `touch ${proof}`;
    for (const key of [
      ...['core.fsmonitor', 'filter.evil.clean', 'filter.evil.smudge', 'filter.evil.process', 'diff.evil.command'],
      ...['diff.evil.textconv', 'diff.external', 'core.sshCommand', 'core.pager', 'gpg.program', 'core.editor'],
    ]) {
      git(root, 'config', key, command);
    }
    writeFileSync(join(root, 'a.js'), 'b\n');
    for (const door of ['staged', 'unstaged', { kind: 'since', revision: 'HEAD' }] as const) await outline(root, door);
    assert.equal(existsSync(proof), false);
  });
});
