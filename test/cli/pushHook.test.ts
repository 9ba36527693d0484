/** The pre-push hook in real repositories: what a push brings, and what the remote has already. */
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtCli } from '../support/builtCli';
import { temporaryFolders } from '../support/diskTree';
import { canRunHooks, hookedRepositories } from '../support/hookedRepositories';
import { assertSilent, sampleLine } from '../support/scanRuns';

describe('the hook of a push', function () {
  this.timeout(120_000);
  const cli = builtCli();
  const folder = temporaryFolders();
  const { git, attempt, repository, remote: bare, hooks, stage } = hookedRepositories(cli, () => folder({}));

  before(function () {
    if (canRunHooks()) return;
    process.stdout.write('git is not installed, or this is Windows\n');
    this.skip();
  });

  /** A clone with the hook whose first commit the remote has already. */
  async function pushed(): Promise<string> {
    const root = repository();
    git(root, 'remote', 'add', 'origin', bare());
    stage(root, 'b.js', 'ok\n');
    git(root, 'commit', '-qm', 'first');
    await hooks(root, 'install', '--hook', 'pre-push');
    assert.equal((await attempt(root, 'push', 'origin', 'HEAD:main')).code, 0);
    return root;
  }

  it('stops a push whose commits hold a key, even when a later one takes it out', async () => {
    const root = await pushed();
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

  it('takes what the remote says it has for known, also where nobody has fetched from it', async () => {
    const remote = bare();
    const root = repository();
    stage(root, 'a.js', sampleLine);
    git(root, 'commit', '-qm', 'known there');
    git(root, 'push', '--quiet', remote, 'HEAD:refs/heads/main');
    await hooks(root, 'install', '--hook', 'pre-push');
    stage(root, 'b.js', 'ok\n');
    git(root, 'commit', '-qm', 'second');
    // An address has no branches in this clone; the hook is told what stands there now.
    assert.equal((await attempt(root, 'push', remote, 'HEAD:refs/heads/main')).code, 0);
    assert.notEqual((await attempt(root, 'push', remote, 'HEAD:refs/heads/new')).code, 0);
  });

  it('stops a push of a tag whose message, file or files hold a key, and lets others through', async () => {
    const root = await pushed();
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

  it('tells once what two references of a push lead to', async () => {
    const remote = bare();
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

  it('passes what git says on to the rest of a pre-push script', async () => {
    const remote = bare();
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
});
