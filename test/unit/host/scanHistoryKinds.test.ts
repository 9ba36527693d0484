/** A value planted in each kind of commit that a history can have: it is found once, and in the commit that brought it. */
import assert from 'node:assert/strict';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { scanHistory } from '../../../server/src/host/scanHistory';
import { createFingerprinter } from '../../../server/src/shared/fingerprint';
import { acme, acmeKey } from '../../support/acme';
import { git, type TreeContents, temporaryFolders, writeTree } from '../../support/diskTree';

const line = (salt: number) => `const k${salt} = '${acmeKey(salt)}';\n`;

describe('a history finds what is planted in', () => {
  const folder = temporaryFolders();
  const catalogue = compileCatalogue([acme]);
  const fingerprint = createFingerprinter(new Uint8Array(32));

  function commit(root: string, message: string, contents: TreeContents = {}): void {
    writeTree(root, contents);
    git(root, 'add', '-A');
    git(root, 'commit', '-q', '--allow-empty', '-m', message);
  }

  function repository(): string {
    const root = folder();
    git(root, 'init', '-q');
    commit(root, 'root', { 'read.me': 'hello\n' });
    return root;
  }

  function branch(root: string, name: string, from: string, contents: TreeContents): void {
    git(root, 'checkout', '-q', '-b', name, from);
    commit(root, name, contents);
  }

  /** `file:line@subject` of each finding, and `file:reason` of what was not scanned; sorted. */
  async function outline(root: string): Promise<string[]> {
    const told: string[] = [];
    for await (const event of scanHistory({ root, catalogue, fingerprint, reflog: false })) {
      if (event.kind === 'not-scanned') told.push(`${event.file}:${event.reason}`);
      else {
        for (const { origin, file, startLine } of event.findings) {
          assert.ok(origin?.kind === 'commit');
          told.push(`${file}:${startLine}@${git(root, 'log', '-1', '--format=%s', origin.commit).trim()}`);
        }
      }
    }
    return told.sort();
  }

  it('an octopus merge, its branches, and what the merge itself brought', async () => {
    const root = repository();
    for (const [at, name] of ['one', 'two', 'three'].entries()) {
      branch(root, name, 'main', { [`${name}.js`]: line(at + 1) });
    }
    git(root, 'checkout', '-q', 'main');
    commit(root, 'meanwhile');
    git(root, 'merge', '-q', '--no-commit', 'one', 'two', 'three');
    commit(root, 'octopus', { 'evil.js': line(4), 'two.js': `${line(2)}${line(5)}` });
    assert.equal(git(root, 'rev-list', '--parents', '-1', 'HEAD').trim().split(' ').length, 5);
    assert.deepEqual(await outline(root), [
      'evil.js:1@octopus',
      'one.js:1@one',
      'three.js:1@three',
      'two.js:1@two',
      'two.js:2@octopus',
    ]);
  });

  it('a merge that settled a conflict with it', async () => {
    const root = repository();
    branch(root, 'side', 'main', { 'a.js': 'side\n' });
    git(root, 'checkout', '-q', 'main');
    commit(root, 'ours', { 'a.js': 'ours\n' });
    assert.throws(() => git(root, 'merge', '-q', 'side'));
    commit(root, 'settled', { 'a.js': line(1) });
    assert.deepEqual(await outline(root), ['a.js:1@settled']);
  });

  it('a merge by one side alone, whose other side held it', async () => {
    const root = repository();
    branch(root, 'side', 'main', { 'a.js': line(1) });
    git(root, 'checkout', '-q', 'main');
    commit(root, 'ours');
    git(root, 'merge', '-q', '-s', 'ours', '-m', 'thrown away', 'side');
    assert.deepEqual(await outline(root), ['a.js:1@side']);
  });

  it('a file that is renamed and changed, or becomes a link and a file again', async () => {
    const root = repository();
    commit(root, 'plain', { 'old.js': 'x();\n'.repeat(30), 'run.sh': 'echo\n' });
    git(root, 'mv', 'old.js', 'new.js');
    commit(root, 'renamed', { 'new.js': `${'x();\n'.repeat(30)}${line(1)}` });
    rmSync(join(root, 'run.sh'));
    symlinkSync(`/opt/${acmeKey(2)}/x`, join(root, 'run.sh'));
    commit(root, 'linked');
    rmSync(join(root, 'run.sh'));
    commit(root, 'a file again', { 'run.sh': line(3) });
    assert.deepEqual(await outline(root), ['new.js:31@renamed', 'run.sh:1@a file again', 'run.sh:1@linked']);
  });

  it('a commit that was reverted, and the revert of the revert', async () => {
    const root = repository();
    commit(root, 'adds', { 'a.js': line(1) });
    git(root, 'revert', '--no-edit', 'HEAD');
    git(root, 'revert', '--no-edit', 'HEAD');
    git(root, 'revert', '--no-edit', 'HEAD');
    assert.deepEqual(await outline(root), ['a.js:1@adds']);
  });

  it('branches that start anew, and commits that only a tag, a remote or another work tree has', async () => {
    const root = repository();
    git(root, 'checkout', '-q', '--orphan', 'pages');
    commit(root, 'orphan', { 'page.js': line(1) });
    git(root, 'checkout', '-q', 'main');
    branch(root, 'gone', 'main', { 'tag.js': line(2) });
    git(root, 'tag', 'kept');
    branch(root, 'theirs', 'main', { 'remote.js': line(3) });
    git(root, 'update-ref', 'refs/remotes/origin/theirs', 'HEAD');
    git(root, 'checkout', '-q', 'main');
    git(root, 'branch', '-qD', 'gone', 'theirs');
    const other = join(folder(), 'tree');
    git(root, 'worktree', 'add', '-q', '--detach', other);
    commit(other, 'elsewhere', { 'detached.js': line(4) });
    assert.deepEqual(await outline(root), [
      'detached.js:1@elsewhere',
      'page.js:1@orphan',
      'remote.js:1@theirs',
      'tag.js:1@gone',
    ]);
  });

  it('files with odd names, in a tree that was emptied, of a pull request that no branch holds', async () => {
    const root = repository();
    commit(root, 'odd', { 'a b/ü\n.js': line(1), '-n.js': line(2), '"q".js': line(3) });
    git(root, 'rm', '-rq', '.');
    commit(root, 'nothing');
    git(root, 'update-ref', 'refs/pull/7/head', 'HEAD');
    assert.deepEqual(await outline(root), ['"q".js:1@odd', '-n.js:1@odd', 'a b/ü\n.js:1@odd']);
  });

  it('the file of submodules, and says that a submodule is one', async () => {
    const inner = repository();
    const root = repository();
    const add = ['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add'];
    git(root, ...add, `file://${inner}`, 'lib');
    commit(root, 'lib', {
      '.gitmodules': `[submodule "lib"]\n\tpath = lib\n\turl = https://x:${acmeKey(1)}@git.example/x\n`,
    });
    assert.deepEqual(await outline(root), ['.gitmodules:3@lib', 'lib:submodule']);
  });
});
