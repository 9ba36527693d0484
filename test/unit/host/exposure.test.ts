import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { exposuresOf, pushedOf, remoteBranchOf, valueKey } from '../../../server/src/host/exposure';
import { createFingerprinter } from '../../../server/src/shared/fingerprint';
import { acme, acmeKey } from '../../support/acme';
import { git, type TreeContents, temporaryFolders, writeTree } from '../../support/diskTree';

const line = (salt: number) => `const k${salt} = '${acmeKey(salt)}';\n`;

describe('exposure', () => {
  const folder = temporaryFolders();
  const catalogue = compileCatalogue([acme]);
  const fingerprint = createFingerprinter(new Uint8Array(32));
  const detector = 'acme-key';

  function commit(root: string, message: string, contents: TreeContents): string {
    writeTree(root, contents);
    git(root, 'add', '-A');
    git(root, 'commit', '-q', '-m', message);
    return git(root, 'rev-parse', 'HEAD').trim();
  }

  function repository(contents: TreeContents): string {
    const root = folder();
    git(root, 'init', '-q');
    commit(root, 'first', { 'README.md': 'hello\n', ...contents });
    return root;
  }

  async function exposure(root: string, file: string, salt: number, signal?: AbortSignal) {
    const value = { file, detector, fingerprint: fingerprint(detector, acmeKey(salt)) };
    const found = await exposuresOf({ root, values: [value], catalogue, fingerprint, ...(signal && { signal }) });
    return found.get(valueKey(value));
  }

  it('tells what git does not know from what it ignores', async () => {
    const root = repository({ '.gitignore': '.env\n' });
    writeTree(root, { 'a.js': line(1), '.env': line(2) });
    assert.deepEqual(await exposure(root, 'a.js', 1), { exposure: 'untracked' });
    assert.deepEqual(await exposure(root, '.env', 2), { exposure: 'ignored' });
  });

  it('tells what is staged from what only the work tree holds', async () => {
    const root = repository({ 'a.js': 'clean\n' });
    writeFileSync(join(root, 'a.js'), line(1));
    git(root, 'add', '.');
    writeFileSync(join(root, 'a.js'), line(1) + line(2));
    assert.deepEqual(await exposure(root, 'a.js', 1), { exposure: 'staged' });
    assert.deepEqual(await exposure(root, 'a.js', 2), { exposure: 'untracked' });
  });

  it('names the oldest commit that holds a value, also one that a later commit took out', async () => {
    const root = repository({});
    const oldest = commit(root, 'adds', { 'a.js': line(1) });
    commit(root, 'moves', { 'a.js': `\n${line(1)}` });
    assert.deepEqual(await exposure(root, 'a.js', 1), { exposure: 'committed', commit: oldest });
    commit(root, 'cleans', { 'a.js': 'clean\n' });
    assert.deepEqual(await exposure(root, 'a.js', 1), { exposure: 'committed', commit: oldest });
  });

  it('tells what is pushed, and to which branch', async () => {
    const root = repository({});
    const remote = join(folder(), 'remote.git');
    git(root, 'init', '-q', '--bare', remote);
    git(root, 'remote', 'add', 'origin', remote);
    const pushed = commit(root, 'pushed', { 'a.js': line(1) });
    git(root, 'push', '-q', 'origin', 'main');
    const local = commit(root, 'local', { 'a.js': line(1) + line(2) });
    assert.deepEqual(await exposure(root, 'a.js', 1), { exposure: 'pushed', commit: pushed });
    assert.deepEqual(await exposure(root, 'a.js', 2), { exposure: 'committed', commit: local });
    assert.deepEqual(await remoteBranchOf(root, pushed), { kind: 'branch', name: 'origin/main' });
    assert.deepEqual(await remoteBranchOf(root, local), { kind: 'none' });
    assert.deepEqual(await remoteBranchOf(folder(), local), { kind: 'unknown' });
    assert.deepEqual([...((await pushedOf(root, [pushed, local])) ?? [])], [pushed]);
    assert.equal(await pushedOf(folder(), [pushed]), undefined);
  });

  it('prefers the commit that was pushed over an older one that was not', async () => {
    const root = repository({});
    const remote = join(folder(), 'remote.git');
    git(root, 'init', '-q', '--bare', remote);
    git(root, 'remote', 'add', 'origin', remote);
    git(root, 'checkout', '-q', '-b', 'side');
    commit(root, 'side', { 'a.js': line(1) });
    git(root, 'checkout', '-q', 'main');
    const pushed = commit(root, 'main', { 'a.js': line(1) });
    git(root, 'push', '-q', 'origin', 'main');
    assert.deepEqual(await exposure(root, 'a.js', 1), { exposure: 'pushed', commit: pushed });
  });

  it('does not say "not pushed" after half a history', async () => {
    const root = repository({ 'a.js': line(1) });
    const first = git(root, 'rev-parse', 'HEAD').trim();
    commit(root, 'second', { 'b.js': line(2) });
    rmSync(join(root, '.git/objects', first.slice(0, 2), first.slice(2)));
    assert.equal(await exposure(root, 'a.js', 1), undefined);
    assert.equal(await exposure(root, 'b.js', 2), undefined);
  });

  it('tells of what is staged before the first commit', async () => {
    const root = folder({ 'a.js': line(1), 'b.js': line(2) });
    git(root, 'init', '-q');
    git(root, 'add', 'a.js');
    assert.deepEqual(await exposure(root, 'a.js', 1), { exposure: 'staged' });
    assert.deepEqual(await exposure(root, 'b.js', 2), { exposure: 'untracked' });
  });

  it('says nothing where there is no git, and ends when it is told to', async () => {
    assert.equal(await exposure(folder({ 'a.js': line(1) }), 'a.js', 1), undefined);
    const root = repository({ 'a.js': line(1) });
    assert.equal(await exposure(root, 'a.js', 1, AbortSignal.abort()), undefined);
  });
});
