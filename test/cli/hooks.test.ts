/** `keylift hooks` in real repositories: real commits and pushes, stopped and let through. */
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtCli } from '../support/builtCli';
import { temporaryFolders } from '../support/diskTree';
import { canRunHooks, hookedRepositories } from '../support/hookedRepositories';
import { assertSilent, sampleLine } from '../support/scanRuns';

describe('keylift hooks', function () {
  this.timeout(120_000);
  const cli = builtCli();
  const folder = temporaryFolders();

  const { environment, git, attempt, repository, hooks, stage } = hookedRepositories(cli, () => folder({}));

  before(function () {
    if (canRunHooks()) return;
    process.stdout.write('git is not installed, or this is Windows\n');
    this.skip();
  });

  it('stop a commit that adds a key, say what to do, and let others through', async () => {
    const root = repository();
    assert.equal((await hooks(root, 'install')).code, 0);
    stage(root, 'a.js', sampleLine);
    const stopped = await attempt(root, 'commit', '-m', 'x');
    assert.equal(stopped.code, 1);
    assertSilent(stopped.text);
    assert.match(stopped.text, /1 key in this commit, which was stopped/);
    assert.match(stopped.text, /a\.js:1:28/);
    assert.match(stopped.text, /keylift fix a\.js --write/);
    stage(root, 'a.js', 'ok\n');
    assert.equal((await attempt(root, 'commit', '-m', 'x')).code, 0);
  });

  it('name a file from where git was called', async () => {
    const root = repository();
    await hooks(root, 'install', '--hook', 'pre-commit');
    stage(root, 'src/a.js', sampleLine);
    const { text } = await attempt(join(root, 'src'), 'commit', '-m', 'x');
    assert.match(text, /keylift fix a\.js --write/);
    assert.match(text, /keylift ignore a\.js:1 --reason/);
  });

  it('name a file so that a shell runs nothing of its name when the advice is copied', async () => {
    const root = repository();
    await hooks(root, 'install', '--hook', 'pre-commit');
    stage(root, "$(touch x)'.js", sampleLine);
    const { text } = await attempt(root, 'commit', '-m', 'x');
    assert.match(text, /keylift fix '\$\(touch x\)'\\''\.js' --write/);
    assert.match(text, /keylift ignore '\$\(touch x\)'\\''\.js:1' --reason/);
  });

  it('look at what is staged, not at the file', async () => {
    const root = repository();
    await hooks(root, 'install', '--hook', 'pre-commit');
    stage(root, 'a.js', sampleLine);
    writeFileSync(join(root, 'a.js'), 'ok\n');
    assert.equal((await attempt(root, 'commit', '-m', 'x')).code, 1);
    git(root, 'add', 'a.js');
    writeFileSync(join(root, 'a.js'), sampleLine);
    assert.equal((await attempt(root, 'commit', '-m', 'x')).code, 0);
  });

  it('let a value through that is ignored for a reason', async () => {
    const root = repository();
    await hooks(root, 'install');
    stage(root, 'a.js', sampleLine);
    const ignored = await cli.run(['ignore', 'a.js:1', '--reason', 'revoked'], { cwd: root, env: environment() });
    assert.equal(ignored.code, 0, ignored.stderr);
    git(root, 'add', '.keyliftignore');
    const commit = await attempt(root, 'commit', '-m', 'x');
    assert.equal(commit.code, 0, commit.text);
  });

  it('keep the lines of a script that is there, and its way of ending', async () => {
    const root = repository();
    const path = join(root, '.git/hooks/pre-commit');
    mkdirSync(join(root, '.git/hooks'), { recursive: true });
    const script = '#!/bin/sh\necho theirs\nexit 0\n';
    writeFileSync(path, script);
    chmodSync(path, 0o755);
    await hooks(root, 'install');
    stage(root, 'a.js', sampleLine);
    assert.equal((await attempt(root, 'commit', '-m', 'x')).code, 1);
    stage(root, 'a.js', 'ok\n');
    const through = await attempt(root, 'commit', '-m', 'x');
    assert.equal(through.code, 0);
    assert.match(through.text, /theirs/);
    await hooks(root, 'uninstall');
    assert.equal(readFileSync(path, 'utf8'), script);
    assert.ok(!existsSync(join(root, '.git/hooks/pre-push')));
  });

  it('call a program that is no shell script after themselves, and put it back', async () => {
    const root = repository();
    const path = join(root, '.git/hooks/pre-commit');
    mkdirSync(join(root, '.git/hooks'), { recursive: true });
    const program = '#!/usr/bin/env node\nconsole.log("theirs");\n';
    writeFileSync(path, program);
    chmodSync(path, 0o755);
    await hooks(root, 'install', '--hook', 'pre-commit');
    stage(root, 'a.js', 'ok\n');
    const through = await attempt(root, 'commit', '-m', 'x');
    assert.equal(through.code, 0, through.text);
    assert.match(through.text, /theirs/);
    await hooks(root, 'uninstall');
    assert.equal(readFileSync(path, 'utf8'), program);
  });

  it('are left alone when other repositories use them too', async () => {
    const shared = folder({});
    const root = repository();
    git(root, 'config', 'core.hooksPath', shared);
    const refused = await hooks(root, 'install');
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /other repositories use too.*--shared/s);
    assert.ok(!existsSync(join(shared, 'pre-commit')));
    assert.equal((await hooks(root, 'install', '--shared')).code, 0);
    stage(root, 'a.js', sampleLine);
    assert.equal((await attempt(root, 'commit', '-m', 'x')).code, 1);
  });

  describe('doctor', () => {
    it('proves that a made-up key is stopped, and leaves nothing behind', async () => {
      const root = repository();
      const without = await hooks(root, 'doctor');
      assert.equal(without.code, 1);
      assert.match(without.stdout, /a made-up key was committed: no hook stopped it/);
      await hooks(root, 'install');
      const installed = await hooks(root, 'doctor');
      assert.equal(installed.code, 0, installed.stdout);
      assert.match(installed.stdout, /a made-up key was stopped by Keylift/);
      assert.equal(git(root, 'status', '--porcelain'), '');
      assert.equal(git(root, 'count-objects').trim(), '0 objects, 0 kilobytes');
    });

    it('says which setting leads git past the hook', async () => {
      const root = repository();
      await hooks(root, 'install');
      git(root, 'config', 'core.hooksPath', 'elsewhere');
      const { code, stdout } = await hooks(root, 'doctor');
      assert.equal(code, 1);
      assert.match(stdout, /elsewhere \(core\.hooksPath: local\)/);
    });

    it('says that git passes over a hook that is not executable', async () => {
      const root = repository();
      await hooks(root, 'install');
      chmodSync(join(root, '.git/hooks/pre-commit'), 0o644);
      const { code, stdout } = await hooks(root, 'doctor');
      assert.equal(code, 1);
      assert.match(stdout, /pre-commit: +git passes over it/);
    });
  });
});
