/** `keylift explain-push` in real repositories, with a real remote that refuses pushes as the platforms do. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtCli } from '../support/builtCli';
import { git, temporaryFolders } from '../support/diskTree';
import { gitHubRefusal, gitLabRefusal, type RefusedPlace } from '../support/refusals';
import { sampleKey, sampleLine } from '../support/scanRuns';

describe('keylift explain-push', function () {
  this.timeout(120_000);
  const cli = builtCli();
  const folder = temporaryFolders();

  function commitAll(root: string, message: string): void {
    git(root, 'add', '-A');
    git(root, 'commit', '-q', '-m', message);
  }

  /** A clone of a remote whose branch `main` has one clean commit. */
  function clone() {
    const remote = folder({});
    git(remote, 'init', '-q', '--bare', '-b', 'main');
    const root = folder({ 'read me.md': 'hello\n' });
    git(root, 'init', '-q', '-b', 'main');
    commitAll(root, 'start');
    git(root, 'remote', 'add', 'origin', remote);
    git(root, 'push', '-q', '-u', 'origin', 'main');
    return { root, remote };
  }

  function commitFile(root: string, file: string, text: string): string {
    writeFileSync(join(root, file), text);
    commitAll(root, `change ${file}`);
    return head(root);
  }

  function head(root: string): string {
    return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  }

  /** Pushes to a remote that refuses, and gives back what git printed. */
  function refusedPush(root: string, remote: string, message: string): string {
    const hook = join(remote, 'hooks/pre-receive');
    writeFileSync(join(remote, 'message'), message.replaceAll(/^remote: ?/gm, ''));
    writeFileSync(hook, '#!/bin/sh\ncat message >&2\nexit 1\n');
    chmodSync(hook, 0o755);
    const pushed = spawnSync('git', ['push', 'origin', 'HEAD'], { cwd: root, encoding: 'utf8', env: cli.env() });
    assert.equal(pushed.status, 1);
    assert.match(pushed.stderr, /^remote: [\s\S]*pre-receive hook declined/m);
    return pushed.stderr;
  }

  /** Runs the commands of the steps as a reader would, but for the fix, which `mend` does. */
  function follow(root: string, commands: readonly string[], mend: () => void, env: NodeJS.ProcessEnv = {}): void {
    for (const command of commands) {
      if (command.startsWith('keylift fix')) mend();
      else if (command.startsWith('keylift'))
        execFileSync('sh', ['-c', `${cli.command()} ${command.slice(8)}`], { cwd: root, env: cli.env() });
      else
        execFileSync('sh', ['-c', command], { cwd: root, env: { ...cli.env(), ...identity, ...env }, stdio: 'pipe' });
    }
  }
  const identity = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b.c',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b.c',
  };

  async function explain(root: string, input: string) {
    const text = await cli.run(['explain-push'], { cwd: root, input });
    const json = await cli.run(['explain-push', '--format', 'json'], { cwd: root, input });
    assert.deepEqual([text.code, json.code], [0, 0], text.stderr);
    for (const { stdout, stderr } of [text, json]) assert.equal(`${stdout}${stderr}`.includes(sampleKey), false);
    return { text: text.stdout, explanation: JSON.parse(json.stdout) };
  }

  const commandsOf = (explanation: { steps: { commands: string[] }[] }) =>
    explanation.steps.flatMap((step) => step.commands);

  for (const [platform, refusal] of [
    ['GitHub', (places: RefusedPlace[]) => gitHubRefusal(places)],
    ['GitLab', (places: RefusedPlace[]) => gitLabRefusal(places)],
  ] as const) {
    it(`amends the last commit when ${platform} names that one, and the push then goes through`, async () => {
      const { root, remote } = clone();
      const commit = commitFile(root, 'pay now.js', `// pays\n${sampleLine}`);
      const printed = refusedPush(root, remote, refusal([{ commit, path: 'pay now.js:2' }]));
      const { text, explanation } = await explain(root, printed);
      assert.match(
        text,
        new RegExp(`^${platform} refused the push because of a secret\\. No branch of a remote has it`),
      );
      assert.match(
        text,
        new RegExp(`pay now\\.js:2 in commit ${commit.slice(0, 10)}[\\s\\S]*still there: pay now\\.js:2:\\d`),
      );
      assert.equal(commandsOf(explanation).filter((command) => command.includes('rebase')).length, 0);
      writeFileSync(join(remote, 'hooks/pre-receive'), '#!/bin/sh\nexit 0\n');
      follow(root, commandsOf(explanation), () => writeFileSync(join(root, 'pay now.js'), '// pays\n'));
      assert.equal(head(remote), head(root));
      assert.notEqual(head(root), commit);
    });
  }

  it('melts the fix into an older commit when nothing touched the file since', async () => {
    const { root, remote } = clone();
    const commit = commitFile(root, 'pay.js', sampleLine);
    commitFile(root, 'other.js', 'later();\n');
    const printed = refusedPush(root, remote, gitHubRefusal([{ commit: commit.slice(0, 9), path: 'pay.js:1' }]));
    const { explanation } = await explain(root, printed);
    writeFileSync(join(remote, 'hooks/pre-receive'), '#!/bin/sh\nexit 0\n');
    const mend = () => writeFileSync(join(root, 'pay.js'), 'const key = read();\n');
    follow(root, commandsOf(explanation), mend, { GIT_SEQUENCE_EDITOR: 'true', GIT_EDITOR: 'true' });
    assert.equal(head(remote), head(root));
    assert.equal(
      execFileSync('git', ['log', '-p', '--all'], { cwd: remote, encoding: 'utf8' }).includes(sampleKey),
      false,
    );
    assert.equal(readFileSync(join(root, 'other.js'), 'utf8'), 'later();\n');
  });

  it('stops at each commit that holds the value, also at an older one that the refusal does not name', async () => {
    const { root, remote } = clone();
    const first = commitFile(root, 'pay.js', sampleLine);
    const second = commitFile(root, 'pay.js', `\n\n${sampleLine}`);
    commitFile(root, 'pay.js', 'gone();\n');
    const printed = refusedPush(root, remote, gitLabRefusal([{ commit: second, path: 'pay.js:3' }]));
    const { text, explanation } = await explain(root, printed);
    assert.match(text, new RegExp(`put "edit" .* before ${first.slice(0, 10)} and ${second.slice(0, 10)}`));
    assert.match(text, /not in the file as it is now, but in that commit/);
    assert.ok(commandsOf(explanation).includes(`git rebase --interactive ${head(remote).slice(0, 10)}`));
  });

  it('starts at the root when the first commit of all holds the value', async () => {
    const root = folder({ 'pay.js': sampleLine });
    git(root, 'init', '-q', '-b', 'main');
    commitAll(root, 'all');
    const commit = head(root);
    commitFile(root, 'pay.js', `// moved\n${sampleLine}`);
    const { explanation } = await explain(root, gitHubRefusal([{ commit, path: 'pay.js:1' }]));
    assert.ok(commandsOf(explanation).includes('git rebase --interactive --root'));
  });

  it('says that a value has to be replaced when a remote has it already', async () => {
    const { root, remote } = clone();
    const commit = commitFile(root, 'pay.js', sampleLine);
    git(root, 'push', '-q', 'origin', 'main');
    const later = commitFile(root, 'pay.js', `// again\n${sampleLine}`);
    const printed = refusedPush(root, remote, gitHubRefusal([{ commit: later, path: 'pay.js:2' }]));
    const { text, explanation } = await explain(root, printed);
    assert.match(
      text,
      /A remote has it already\.[\s\S]*already on origin\/main[\s\S]*replace it at its provider first/,
    );
    assert.equal(explanation.secrets[0].pushedTo, 'origin/main');
    assert.notEqual(commit, later);
  });

  it('does not say that nobody has a value when git cannot tell', async () => {
    const { root, remote } = clone();
    const pushed = commitFile(root, 'pay.js', sampleLine);
    git(root, 'push', '-q', 'origin', 'main');
    const later = commitFile(root, 'pay.js', `// again\n${sampleLine}`);
    const printed = refusedPush(root, remote, gitHubRefusal([{ commit: later, path: 'pay.js:2' }]));
    rmSync(join(root, '.git/objects', pushed.slice(0, 2), pushed.slice(2)));
    const { text } = await explain(root, printed);
    assert.match(text, /Git could not say whether a remote has it already: replace it/);
    assert.doesNotMatch(text, /need not be replaced/);
  });

  it('says what is in the way: a rebase, other changes, another branch, a commit that is not here', async () => {
    const { root } = clone();
    const commit = commitFile(root, 'pay.js', sampleLine);
    commitFile(root, 'b.js', 'b();\n');
    const refusal = gitHubRefusal([{ commit, path: 'pay.js:1' }]);
    writeFileSync(join(root, 'b.js'), 'dirty();\n');
    assert.ok(commandsOf((await explain(root, refusal)).explanation).includes('git stash'));
    git(root, 'checkout', '-q', '--', 'b.js');
    git(root, 'checkout', '-q', '-b', 'side', 'HEAD~2');
    assert.match((await explain(root, refusal)).text, /not on side but on main\. Go there[\s\S]*git switch main/);
    const unknown = gitHubRefusal([{ commit: 'deadbeefdeadbeef', path: 'pay.js:1' }]);
    assert.match(
      (await explain(root, unknown)).text,
      /None of its commits is in this clone[\s\S]*ask again in the one/,
    );
    git(root, 'switch', '-q', 'main');
    spawnSync('git', ['rebase', '-i', 'HEAD~1'], {
      cwd: root,
      env: { ...cli.env(), ...identity, GIT_SEQUENCE_EDITOR: 'sed -i s/pick/edit/' },
    });
    assert.match((await explain(root, refusal)).text, /A rebase is under way here[\s\S]*git rebase --abort/);
  });

  it('changes nothing, and starts no program that the repository names', async () => {
    const { root } = clone();
    const commit = commitFile(root, 'pay.js', sampleLine);
    const trap = join(root, '.git/trapped');
    for (const name of ['core.fsmonitor', 'filter.x.clean', 'diff.external', 'core.pager'])
      git(root, 'config', name, `touch '${trap}'`);
    writeFileSync(join(root, '.git/info/attributes'), '* filter=x\n');
    writeFileSync(join(root, 'pay.js'), `${sampleLine}// touched\n`);
    await explain(root, gitHubRefusal([{ commit, path: 'pay.js:1' }]));
    assert.throws(() => readFileSync(trap));
    assert.equal(head(root), commit);
  });

  it('repeats no secret of the message', async () => {
    const { root } = clone();
    const commit = commitFile(root, 'pay.js', sampleLine);
    const refusal = gitHubRefusal([{ commit, path: 'pay.js:1', kind: `Key ${sampleKey}` }]);
    await explain(root, `${refusal}remote: ${sampleLine}`);
  });

  it('ends with 1 for anything else, and with 2 outside of a repository', async () => {
    const { root } = clone();
    const other = await cli.run(['explain-push'], { cwd: root, input: ' ! [rejected] main -> main (fetch first)\n' });
    assert.deepEqual([other.code, other.stdout], [1, '']);
    const refusal = gitHubRefusal([{ commit: 'abcd1234', path: 'a.js:1' }]);
    const outside = await cli.run(['explain-push'], { cwd: folder({}), input: refusal });
    assert.deepEqual([outside.code, outside.stdout], [2, '']);
    const missing = await cli.run(['explain-push', 'gone.txt'], { cwd: root });
    assert.equal(missing.code, 2);
    assert.match(missing.stderr, /"gone\.txt" does not exist\. Nothing was explained/);
  });
});
