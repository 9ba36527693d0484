import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProjectReader } from '../../../server/src/host/projectReader';

describe('a project on disk', () => {
  let folder = '';
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'keylift-project-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('gives texts, and nothing for what is none', async () => {
    write('a/b.txt', 'text');
    write('latin', Uint8Array.of(0xe9, 0x20));
    write('large', 'x'.repeat(1024 * 1024 + 1));
    const reader = createProjectReader(folder);
    assert.equal(await reader.readText('a/b.txt'), 'text');
    for (const path of ['missing', 'a', 'latin', 'large']) assert.equal(await reader.readText(path), undefined);
  });

  it('gives files of rules that are longer, and says when one cannot be read', async () => {
    const long = `${'# old\n'.repeat(200_000)}secret x`;
    write('.keylift-baseline', `\ufeff${long}`);
    execFileSync('mkfifo', [join(folder, '.keyliftignore')]);
    const reader = createProjectReader(folder);
    assert.ok((await reader.readRules?.('.keylift-baseline')) === long);
    assert.deepEqual(await reader.readRules?.('.keyliftignore'), { unreadable: 'it is not a regular file' });
    assert.equal(await reader.readRules?.('missing'), undefined);
    assert.equal(await createProjectReader(join(folder, 'pipe')).readRules?.('../.keylift-baseline'), undefined);
  });

  it('keeps a byte order mark, which offsets count', async () => {
    write('bom', '\ufeffx');
    assert.equal(await createProjectReader(folder).readText('bom'), '\ufeffx');
  });

  it('lists directories', async () => {
    write('a/b.txt', '');
    const reader = createProjectReader(folder);
    assert.deepEqual(await reader.list('a'), ['b.txt']);
    assert.deepEqual(await reader.list('missing'), []);
  });

  it('does not leave its folder', async () => {
    write('inner/x', '');
    writeFileSync(join(folder, 'outside'), 'secret');
    const reader = createProjectReader(join(folder, 'inner'));
    for (const path of ['../outside', '/etc/hostname', 'C:/x', 'a\\..\\..\\outside', 'x\0']) {
      assert.equal(await reader.readText(path), undefined);
      assert.deepEqual(await reader.list(path), []);
      assert.equal(await reader.ignoreState(path), 'not-ignored');
    }
  });

  it('knows what git ignores', async () => {
    git('init', '-q');
    write('.gitignore', 'pkg/.env\n');
    const reader = createProjectReader(folder);
    assert.equal(await reader.ignoreState('pkg/.env'), 'ignored');
    assert.equal(await reader.ignoreState('.env'), 'not-ignored');
  });

  it('knows what git tracks, whatever is ignored', async () => {
    git('init', '-q');
    write('.gitignore', '.env\n');
    write('.env', 'A=1\n');
    git('add', '-f', '.env');
    assert.equal(await createProjectReader(folder).ignoreState('.env'), 'tracked');
  });

  it('asks the work tree that the folder is a part of', async () => {
    git('init', '-q');
    write('.gitignore', '.env\n');
    write('sub/x', '');
    assert.equal(await createProjectReader(join(folder, 'sub')).ignoreState('.env'), 'ignored');
  });

  it('reads ignore files itself where there is no git', async () => {
    const reader = createProjectReader(folder);
    assert.equal(await reader.ignoreState('.env'), 'untracked-folder');
    write('.gitignore', '.env*\n!.env.example\n');
    write('pkg/.gitignore', '!.env\n');
    assert.equal(await reader.ignoreState('.env'), 'ignored');
    assert.equal(await reader.ignoreState('.env.example'), 'untracked-folder');
    assert.equal(await reader.ignoreState('pkg/.env'), 'untracked-folder');
  });

  it('starts no program that the repository names', async () => {
    git('init', '-q');
    const trap = join(folder, 'trap.sh');
    const mark = join(folder, 'ran');
    writeFileSync(trap, `#!/bin/sh\ntouch '${mark}'\n`);
    chmodSync(trap, 0o755);
    git('config', 'core.fsmonitor', trap);
    git('config', 'core.pager', trap);
    await createProjectReader(folder).ignoreState('.env');
    assert.equal(existsSync(mark), false);
  });

  it('is not misled by the environment of a hook', async () => {
    git('init', '-q');
    write('.gitignore', '.env\n');
    process.env['GIT_DIR'] = join(folder, 'elsewhere');
    try {
      assert.equal(await createProjectReader(folder).ignoreState('.env'), 'ignored');
    } finally {
      delete process.env['GIT_DIR'];
    }
  });
});
