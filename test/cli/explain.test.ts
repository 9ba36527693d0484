/** `keylift explain`, as a user of the command line meets it. */
import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { builtCli } from '../support/builtCli';
import { temporaryRepositories } from '../support/diskTree';
import { sampleKey, sampleLine } from '../support/scanRuns';

describe('keylift explain', function () {
  this.timeout(60_000);
  const cli = builtCli();
  const repository = temporaryRepositories();

  it('takes the line after the last line end for one, and says which lines there are', async () => {
    const root = repository({ 'a.js': sampleLine });
    assert.equal((await cli.run(['explain', 'a.js:2'], { cwd: root })).code, 0);
    const beyond = await cli.run(['explain', 'a.js:3'], { cwd: root });
    assert.equal(beyond.code, 2);
    assert.match(beyond.stderr, /"a\.js" has 2 lines\. Nothing was explained/);
  });

  it('follows a link that is named, as a scan does', async () => {
    const root = repository({ 'real/a.js': sampleLine });
    symlinkSync(join('real', 'a.js'), join(root, 'link.js'));
    assert.match((await cli.run(['explain', 'link.js:1'], { cwd: root })).stdout, /^Reported: Stripe live secret key/);
    const gone = await cli.run(['explain', 'gone.js:1'], { cwd: root });
    assert.match(gone.stderr, /"gone\.js" does not exist\. Nothing was explained/);
  });

  it('says what is wrong with the rules: a switch in them may not be on', async () => {
    const root = repository({ 'a.js': sampleLine, 'keylift.toml': '[scan]\ndisabled = "stripe-live-secret-key"\n' });
    const done = await cli.run(['explain', 'a.js:1'], { cwd: root });
    assert.match(done.stderr, /keylift\.toml:2:1: scan\.disabled must be a list of texts/);
    assert.equal(done.code, 2);
  });

  it('says why a line is reported, and shows the value in redacted form only', async () => {
    const root = repository({ 'src/a.js': `\n${sampleLine}` });
    const done = await cli.run(['explain', 'src/a.js:2'], { cwd: root });
    assert.equal(done.code, 0, done.stderr);
    assert.match(
      done.stdout,
      /^Reported: .*\n {2}where +columns \d+-\d+\n {2}anchor .*\n {2}checks .*\n {2}entropy +\d/,
    );
    assert.equal(done.stdout.includes(sampleKey), false);
    const json = await cli.run(['explain', 'src/a.js:2', '--format', 'json'], { cwd: root });
    const { findings } = JSON.parse(json.stdout);
    assert.deepEqual([findings.length, findings[0].startLine, json.stdout.includes(sampleKey)], [1, 2, false]);
  });

  it('names the entry that ignores a value', async () => {
    const root = repository({ 'a.js': sampleLine });
    assert.equal((await cli.run(['ignore', 'a.js:1', '--reason', 'revoked'], { cwd: root })).code, 0);
    const done = await cli.run(['explain', 'a.js:1'], { cwd: root });
    assert.match(done.stdout, /^Ignored: [\s\S]*ignored +by \.keyliftignore, line \d+: revoked\n/);
  });

  it('says why a file is not scanned at all', async () => {
    const root = repository({
      '.gitignore': 'b.js\n',
      '.keyliftignore': 'a.js\n',
      'a.js': sampleLine,
      'b.js': sampleLine,
    });
    assert.match(
      (await cli.run(['explain', 'a.js:1'], { cwd: root })).stdout,
      /^The rules of the team .* leave this file out/,
    );
    assert.match((await cli.run(['explain', 'b.js:1'], { cwd: root })).stdout, /^Git ignores this file/);
  });

  it('says that nothing is there, and refuses a line that is not', async () => {
    const root = repository({ 'a.js': 'const a = 1;\n' });
    const none = await cli.run(['explain', 'a.js:1'], { cwd: root });
    assert.match(none.stdout, /Nothing on this line is a finding\.\nNo detector knows a word on it/);
    for (const place of ['a.js:9', 'a.js:0', 'a.js', 'gone.js:1']) {
      const done = await cli.run(['explain', place], { cwd: root });
      assert.deepEqual([done.code, done.stdout], [2, ''], place);
    }
  });
});
