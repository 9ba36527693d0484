import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { checkWritable, writeFileAtomically } from '../../../server/src/host/atomicFile';
import { git, temporaryFolders } from '../../support/diskTree';

const atomicFile = join(__dirname, '../../../server/src/host/atomicFile.ts');

describe('atomic file', () => {
  const folder = temporaryFolders();

  function* failing(): Generator<string> {
    yield 'the first half';
    throw new RangeError('no second half');
  }

  it('writes a new file and leaves nothing beside it', async () => {
    const root = folder();
    await writeFileAtomically(join(root, 'a.txt'), ['one ', Buffer.from('two')]);
    assert.deepEqual(readdirSync(root), ['a.txt']);
    assert.equal(readFileSync(join(root, 'a.txt'), 'utf8'), 'one two');
  });

  it('keeps the old content, and leaves nothing beside it, when writing fails', async () => {
    const root = folder({ 'a.txt': 'old' });
    await assert.rejects(writeFileAtomically(join(root, 'a.txt'), failing()), RangeError);
    assert.deepEqual(readdirSync(root), ['a.txt']);
    assert.equal(readFileSync(join(root, 'a.txt'), 'utf8'), 'old');
  });

  it('keeps the mode of the file, and gives a new one the mode asked for', async function () {
    if (process.platform === 'win32') return this.skip();
    const root = folder({ 'run.sh': 'old' });
    chmodSync(join(root, 'run.sh'), 0o755);
    await writeFileAtomically(join(root, 'run.sh'), ['new']);
    await writeFileAtomically(join(root, 'secret'), ['new'], 0o600);
    assert.equal(statSync(join(root, 'run.sh')).mode & 0o777, 0o755);
    assert.equal(statSync(join(root, 'secret')).mode & 0o777, 0o600);
  });

  it('leaves a file to its owner when root writes it', async function () {
    if (process.getuid?.() !== 0) {
      process.stdout.write('only root can see this\n');
      return this.skip();
    }
    const root = folder({ 'theirs.js': 'old' });
    chownSync(join(root, 'theirs.js'), 12_345, 23_456);
    chmodSync(join(root, 'theirs.js'), 0o2640);
    await writeFileAtomically(join(root, 'theirs.js'), ['new']);
    const { uid, gid, mode } = statSync(join(root, 'theirs.js'));
    assert.deepEqual([uid, gid, mode & 0o7777], [12_345, 23_456, 0o2640]);
  });

  for (const rule of ['.env', '/.env', '.env*']) {
    it(`leaves nothing for git to add when it is killed while it writes, where ${rule} is ignored`, async () => {
      const root = folder({ '.gitignore': `${rule}\n`, '.env': 'OLD=1\n' });
      git(root, 'init', '-q');
      git(root, 'add', '-A');
      const program = [
        `const { writeFileAtomically } = require(${JSON.stringify(atomicFile)});`,
        "function* pieces() { yield 'NEW=2\\n'; process.kill(process.pid, 'SIGKILL'); }",
        `void writeFileAtomically(${JSON.stringify(join(root, '.env'))}, pieces());`,
      ];
      const run = spawnSync(process.execPath, ['--require', 'tsx/cjs', '-e', program.join('\n')]);
      assert.ok(run.signal === 'SIGKILL' || process.platform === 'win32', run.stderr.toString());
      // The draft is there, with the value: only git does not see it.
      const left = readdirSync(root, { recursive: true }).map((path) => join(root, String(path)));
      const files = left.filter((path) => !path.includes('.git/') && statSync(path).isFile());
      assert.ok(files.some((path) => readFileSync(path, 'utf8') === 'NEW=2\n'));
      assert.equal(readFileSync(join(root, '.env'), 'utf8'), 'OLD=1\n');
      assert.equal(git(root, 'status', '--porcelain', '--untracked-files=all').trim(), 'A  .gitignore');
    });
  }

  it('takes away the drafts of writes that were killed, and nothing else', async () => {
    const root = folder({
      '.keylift-draft-killed/draft': 'KEY=1\n',
      '.keylift-draft-killed/.gitignore': '*\n',
      '.keylift-draft-early1/.gitignore': '*\n',
      '.keylift-draft-recent/draft': 'KEY=1\n',
      '.keylift-draft-others/draft': 'KEY=1\n',
      '.keylift-draft-others/notes.md': 'mine\n',
      '.keylift-draft-longer-name/draft': 'KEY=1\n',
      '.keylift-draft-inside/draft/file': 'mine\n',
    });
    const elevenMinutesAgo = Date.now() / 1000 - 11 * 60;
    for (const name of readdirSync(root)) {
      if (name !== '.keylift-draft-recent') utimesSync(join(root, name), elevenMinutesAgo, elevenMinutesAgo);
    }
    await writeFileAtomically(join(root, 'a.txt'), ['new']);
    assert.deepEqual(readdirSync(root).sort(), [
      '.keylift-draft-inside',
      '.keylift-draft-longer-name',
      '.keylift-draft-others',
      '.keylift-draft-recent',
      'a.txt',
    ]);
    assert.equal(readFileSync(join(root, '.keylift-draft-inside/draft/file'), 'utf8'), 'mine\n');
    assert.deepEqual(readdirSync(join(root, '.keylift-draft-others')).sort(), ['draft', 'notes.md']);
  });

  it('follows no link that is named like a draft', async function () {
    if (process.platform === 'win32') return this.skip();
    const root = folder({ 'kept/draft': 'mine' });
    symlinkSync('kept', join(root, '.keylift-draft-linked'));
    lutimesSync(join(root, '.keylift-draft-linked'), 0, 0);
    utimesSync(join(root, 'kept'), 0, 0);
    await writeFileAtomically(join(root, 'a.txt'), ['new']);
    assert.equal(readFileSync(join(root, 'kept/draft'), 'utf8'), 'mine');
  });

  it('writes through a link', async function () {
    if (process.platform === 'win32') return this.skip();
    const root = folder({ 'real.txt': 'old' });
    symlinkSync('real.txt', join(root, 'link.txt'));
    await writeFileAtomically(join(root, 'link.txt'), ['new']);
    assert.ok(lstatSync(join(root, 'link.txt')).isSymbolicLink());
    assert.equal(readFileSync(join(root, 'real.txt'), 'utf8'), 'new');
  });

  it('writes to a device as it is', async function () {
    if (process.platform === 'win32') return this.skip();
    await checkWritable('/dev/null');
    await writeFileAtomically('/dev/null', ['gone']);
    assert.ok(lstatSync('/dev/null').isCharacterDevice());
  });

  it('knows beforehand what cannot be written', async () => {
    const root = folder();
    mkdirSync(join(root, 'directory'));
    await checkWritable(join(root, 'new.txt'));
    await assert.rejects(checkWritable(join(root, 'directory')), { code: 'EISDIR' });
    await assert.rejects(checkWritable(join(root, 'nowhere/new.txt')), { code: 'ENOENT' });
  });
});
