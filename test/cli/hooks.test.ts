/** `keylift hooks` in real repositories: real commits and pushes, stopped and let through. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtCli } from '../support/builtCli';
import { temporaryFolders } from '../support/diskTree';
import { assertSilent, sampleLine } from '../support/scanRuns';

interface Attempt {
  readonly code: number | null;
  readonly text: string;
}

describe('keylift hooks', function () {
  this.timeout(120_000);
  const cli = builtCli();
  const folder = temporaryFolders();

  const environment = () => ({ ...cli.env(), GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' });
  const git = (root: string, ...args: string[]) =>
    execFileSync('git', args, { cwd: root, env: environment(), stdio: 'pipe' }).toString();

  /** Never blocks this process, which may be asked by nobody; streams are read together. */
  function attempt(root: string, ...args: string[]): Promise<Attempt> {
    const child = spawn('git', args, { cwd: root, env: environment() });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
    return new Promise((done) => child.on('close', (code) => done({ code, text })));
  }

  function repository(): string {
    const root = folder({});
    git(root, 'init', '--quiet');
    git(root, 'config', 'user.name', 'a');
    git(root, 'config', 'user.email', 'a@localhost');
    return root;
  }

  async function hooks(root: string, ...args: string[]) {
    const run = await cli.run(['hooks', ...args], { cwd: root, env: environment() });
    assertSilent(run.stdout + run.stderr);
    return run;
  }

  function stage(root: string, file: string, text: string): void {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    git(root, 'add', file);
  }

  before(function () {
    if (process.platform === 'win32' || spawnSync('git', ['--version']).error) {
      process.stdout.write('git is not installed, or this is Windows\n');
      this.skip();
    }
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

  it('stop a push whose commits hold a key, even when a later one takes it out', async () => {
    const remote = folder({});
    git(remote, 'init', '--quiet', '--bare');
    const root = repository();
    git(root, 'remote', 'add', 'origin', remote);
    stage(root, 'b.js', 'ok\n');
    git(root, 'commit', '-qm', 'first');
    await hooks(root, 'install', '--hook', 'pre-push');
    assert.equal((await attempt(root, 'push', 'origin', 'HEAD:main')).code, 0);
    stage(root, 'a.js', sampleLine);
    git(root, 'commit', '-qm', 'adds it');
    stage(root, 'a.js', 'ok\n');
    git(root, 'commit', '-qm', 'takes it out');
    const stopped = await attempt(root, 'push', 'origin', 'HEAD:main');
    assert.notEqual(stopped.code, 0);
    assertSilent(stopped.text);
    assert.match(stopped.text, /1 key in this push, which was stopped/);
    assert.match(stopped.text, /a\.js:1:28 \(commit [0-9a-f]{12}\)/);
    // A new branch from what the remote has already: nothing new, nothing to stop.
    git(root, 'fetch', '-q', 'origin');
    assert.equal((await attempt(root, 'push', 'origin', 'HEAD~2:refs/heads/other')).code, 0);
  });

  it('stop a push of a tag whose message, file or files hold a key, and let others through', async () => {
    const remote = folder({});
    git(remote, 'init', '--quiet', '--bare');
    const root = repository();
    git(root, 'remote', 'add', 'origin', remote);
    stage(root, 'b.js', 'ok\n');
    git(root, 'commit', '-qm', 'first');
    await hooks(root, 'install', '--hook', 'pre-push');
    assert.equal((await attempt(root, 'push', 'origin', 'HEAD:main')).code, 0);
    stage(root, 'a.js', sampleLine);
    git(root, 'tag', 'blob', git(root, 'rev-parse', ':a.js').trim());
    git(root, 'tag', 'tree', git(root, 'write-tree').trim());
    git(root, 'tag', '-a', 'v1', '-m', sampleLine);
    git(root, 'tag', '-a', 'v2', 'v1', '-m', 'a tag of a tag');
    git(root, 'tag', '-a', 'v3', '-m', 'ok');
    const places = {
      v1: /\(message of refs\/tags\/v1\):6:28/,
      v2: /\(message of refs\/tags\/v1\):6:28/,
      blob: /\(refs\/tags\/blob\):1:28/,
      tree: /a\.js:1:28/,
    };
    for (const [tag, place] of Object.entries(places)) {
      const stopped = await attempt(root, 'push', 'origin', tag);
      assert.notEqual(stopped.code, 0, tag);
      assertSilent(stopped.text);
      assert.match(stopped.text, place);
      if (tag === 'tree') continue;
      assert.match(stopped.text, /make the tag anew/);
      assert.doesNotMatch(stopped.text, /keylift ignore|git rebase/);
    }
    assert.equal((await attempt(root, 'push', 'origin', 'v3')).code, 0);
  });

  it('tell once what two references of a push lead to', async () => {
    const remote = folder({});
    git(remote, 'init', '--quiet', '--bare');
    const root = repository();
    git(root, 'remote', 'add', 'origin', remote);
    stage(root, 'a.js', sampleLine);
    git(root, 'commit', '-qm', 'first');
    await hooks(root, 'install', '--hook', 'pre-push');
    git(root, 'tag', 'v1');
    git(root, 'tag', 'v2');
    git(root, 'tag', '-a', 'v3', '-m', sampleLine);
    git(root, 'tag', '-a', 'v4', 'v3', '-m', 'a tag of a tag');
    const commits = await attempt(root, 'push', 'origin', 'HEAD:refs/heads/main', 'v1', 'v2');
    assert.notEqual(commits.code, 0);
    assert.match(commits.text, /1 key in this push, which was stopped/);
    const tags = await attempt(root, 'push', 'origin', 'v3', 'v4', 'v3:refs/tags/again');
    assert.match(tags.text, /2 keys in this push/);
    assert.match(tags.text, /a\.js:1:28/);
    assert.equal(tags.text.match(/\(message of refs\/tags\/v3\):6:28/g)?.length, 1);
    // What is only deleted brings nothing.
    git(root, 'push', '--no-verify', 'origin', 'v1');
    assert.equal((await attempt(root, 'push', 'origin', ':v1')).code, 0);
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

  it('pass what git says on to the rest of a pre-push script', async () => {
    const remote = folder({});
    git(remote, 'init', '--quiet', '--bare');
    const root = repository();
    const path = join(root, '.git/hooks/pre-push');
    mkdirSync(join(root, '.git/hooks'), { recursive: true });
    writeFileSync(path, '#!/bin/sh\nread local rest\necho "theirs: $local"\n');
    chmodSync(path, 0o755);
    await hooks(root, 'install', '--hook', 'pre-push');
    stage(root, 'a.js', 'ok\n');
    git(root, 'commit', '-qm', 'x');
    const pushed = await attempt(root, 'push', remote, 'HEAD:refs/heads/main');
    assert.equal(pushed.code, 0, pushed.text);
    assert.match(pushed.text, /theirs: HEAD|theirs: refs/);
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
