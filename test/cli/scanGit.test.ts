import assert from 'node:assert/strict';
import { appendFileSync, chmodSync, chownSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtCli } from '../support/builtCli';
import { git, type TreeContents, temporaryFolders, writeTree } from '../support/diskTree';
import { otherKey, reportOf, sampleKey, sampleLine, scanIn } from '../support/scanRuns';

const otherLine = sampleLine.replace(sampleKey, otherKey);

describe('keylift scan through git', function () {
  this.timeout(60_000);
  const cli = builtCli();
  const folder = temporaryFolders();

  function repository(contents: TreeContents): string {
    const root = folder(contents);
    git(root, 'init', '-q');
    git(root, 'add', '.');
    git(root, 'commit', '-q', '-m', 'first');
    return root;
  }

  it('blocks a commit by its exit code, with --staged, and lets it through once the value is gone', async () => {
    const root = repository({ 'src/a.js': 'clean\n' });
    writeFileSync(join(root, 'src/a.js'), sampleLine);
    git(root, 'add', '.');
    const blocked = await scanIn(cli, root, '--staged');
    assert.equal(blocked.code, 1);
    assert.match(blocked.stdout, /^src\/a\.js\n {2}src\/a\.js:1:28 critical Stripe live secret key/);
    writeFileSync(join(root, 'src/a.js'), 'process.env.KEY\n');
    git(root, 'add', '.');
    assert.equal((await scanIn(cli, root, '--staged')).code, 0);
  });

  it('names files from the top of the repository, and takes PATHs for a choice among them', async () => {
    const root = repository({ 'a/x.js': 'x\n', 'b/y.js': 'y\n', 'deleted.js': 'z\n' });
    rmSync(join(root, 'deleted.js'));
    appendFileSync(join(root, 'a/x.js'), sampleLine);
    appendFileSync(join(root, 'b/y.js'), otherLine);
    const files = async (cwd: string, ...args: string[]) =>
      reportOf(await scanIn(cli, cwd, '--format', 'json', '--unstaged', ...args)).findings.map(({ file }) => file);
    assert.deepEqual(await files(root), ['a/x.js', 'b/y.js']);
    assert.deepEqual(await files(join(root, 'a')), ['a/x.js', 'b/y.js']);
    assert.deepEqual(await files(join(root, 'a'), '.'), ['a/x.js']);
    assert.deepEqual(await files(root, 'b/y.js', 'deleted.js'), ['b/y.js']);
  });

  it('does not call a mistyped PATH clean, and knows one that is deleted', async () => {
    const root = repository({ 'old.js': 'x\n', 'new.js': 'y\n' });
    git(root, 'rm', '-q', 'old.js');
    for (const door of ['--staged', '--unstaged', '--since=HEAD', '--history']) {
      assert.equal((await scanIn(cli, root, door, '--', 'old.js')).code, 0, door);
      const mistyped = await scanIn(cli, root, door, '--', 'nwe.js');
      assert.equal(mistyped.code, 2, door);
      assert.match(mistyped.stderr, /"nwe\.js" is neither in the work tree nor in git/);
    }
    writeFileSync(join(root, 'staged.js'), sampleLine);
    git(root, 'add', 'staged.js');
    rmSync(join(root, 'staged.js'));
    assert.equal((await scanIn(cli, root, '--staged', '--', 'staged.js')).code, 1);
  });

  it('tells of history with commit and author, and how far a value has got', async () => {
    const root = repository({ 'a.js': sampleLine });
    writeFileSync(join(root, 'a.js'), 'clean\n');
    git(root, 'commit', '-q', '-a', '-m', 'clean');
    const commit = git(root, 'rev-parse', 'HEAD~1').trim();
    const done = await scanIn(cli, root, '--history', '--exposure', '--format', 'json');
    assert.equal(done.code, 1);
    const [finding] = reportOf(done).findings;
    assert.equal(finding?.exposure, 'committed');
    assert.ok(finding?.origin?.kind === 'commit' && finding.origin.commit === commit);
    const text = await scanIn(cli, root, '--history=HEAD~1', '--exposure');
    assert.match(text.stdout, /\n {4}commit [0-9a-f]{12}, Test <test@localhost>, \S+; in a commit here, not pushed: /);
    assert.equal((await scanIn(cli, root, '--history', 'HEAD~1..HEAD')).code, 0);
  });

  it('says of how many values it is not known how far they got', async () => {
    const root = folder({ 'a.js': sampleLine });
    const { code, stderr } = await scanIn(cli, root, '--exposure');
    assert.equal(code, 1);
    assert.match(stderr, /How far 1 value got is not known/);
  });

  it('says that files may be missing when git cannot tell which it tracks', async () => {
    const root = repository({ '.gitignore': 'a.js\n', 'b.js': 'clean\n' });
    writeFileSync(join(root, '.git/index'), 'broken');
    const { stderr } = await scanIn(cli, root);
    assert.match(stderr, /git could not be asked which ignored files it tracks/);
  });

  it('tells how far each value of the work tree has got', async () => {
    const root = repository({ 'a.js': sampleLine });
    writeTree(root, { 'b.js': otherLine });
    const { findings } = reportOf(await scanIn(cli, root, '--exposure', '--format', 'json'));
    assert.deepEqual(
      findings.map(({ file, exposure }) => [file, exposure]),
      [
        ['a.js', 'committed'],
        ['b.js', 'untracked'],
      ],
    );
  });

  it('is no success when a shallow clone hides most of the history', async () => {
    const root = repository({ 'a.js': 'a\n' });
    git(root, 'commit', '-q', '--allow-empty', '-m', 'second');
    const clone = join(folder(), 'clone');
    git(root, 'clone', '-q', '--depth', '1', `file://${root}`, clone);
    const done = await scanIn(cli, clone, '--history');
    assert.equal(done.code, 2);
    assert.match(done.stdout, /older than this shallow clone/);
  });

  it('says what is wrong with its arguments, and what to do', async () => {
    const [outside, root] = [folder(), repository({ 'a.js': 'a\n' })];
    const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
      [outside, ['--staged'], /is not in a git work tree.*Run it in a repository/],
      [outside, ['--history'], /Git finds no repository here/],
      [root, ['--since', 'nowhere'], /does not know that revision/],
      [root, ['--history', 'nowhere'], /does not know that revision/],
      [root, ['--staged', outside], /is not in a git work tree|is in another repository/],
      [root, ['--staged', '--history'], /cannot be used with/],
      [root, ['--yes'], /--yes agrees to what --verify asks/],
    ];
    for (const [cwd, args, message] of cases) {
      const done = await scanIn(cli, cwd, ...args);
      assert.equal(done.code, 2, args.join(' '));
      assert.match(done.stderr, message, args.join(' '));
    }
  });

  it('does not open a repository of another user, and says how to allow it', async function () {
    if (process.getuid?.() !== 0) {
      console.log('      needs root, to give a repository away');
      return this.skip();
    }
    const root = repository({ 'a.js': sampleLine });
    chownSync(root, 65_534, 65_534);
    chownSync(join(root, '.git'), 65_534, 65_534);
    chmodSync(root, 0o755);
    for (const args of [['--staged'], ['--unstaged'], ['--since', 'HEAD'], ['--history']]) {
      const done = await scanIn(cli, root, ...args);
      assert.equal(done.code, 2, args[0]);
      assert.match(done.stderr, /belongs to another user.*safe\.directory/, args[0]);
    }
  });
});
