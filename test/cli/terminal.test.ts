/** What a scan says to a terminal, and what it keeps to itself in a pipe. The terminal is one that Python opens. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { builtCli } from '../support/builtCli';
import { temporaryFolders } from '../support/diskTree';
import { assertSilent, sampleLine, scanIn } from '../support/scanRuns';

const onTerminal = `import os, pty, sys
sys.exit(os.waitstatus_to_exitcode(pty.spawn(["sh", "-c", sys.argv[1]])))`;

describe('keylift scan on a terminal', function () {
  this.timeout(60_000);
  const cli = builtCli();
  const folder = temporaryFolders();
  const root = () => folder({ 'a.js': sampleLine, 'keylift.toml': '[scan]\ngeneric = true\n' });
  const sequence = '\u001B[';

  function terminal(args: string, env: NodeJS.ProcessEnv = {}) {
    const { NO_COLOR: _, ...own } = cli.env();
    const run = spawnSync('python3', ['-c', onTerminal, `${cli.command()} scan ${args}`], {
      cwd: root(),
      env: { ...own, TERM: 'xterm', ...env },
      encoding: 'utf8',
      input: '',
    });
    assertSilent(run.stdout + run.stderr);
    return run;
  }

  before(function () {
    if (
      process.platform !== 'win32' &&
      spawnSync('python3', ['-c', 'import pty, os; os.waitstatus_to_exitcode']).status === 0
    )
      return;
    process.stdout.write('python3 (3.9 or newer) is not installed, or this is Windows\n');
    this.skip();
  });

  it('has colours, unless NO_COLOR, --no-color or TERM say no', () => {
    const colourful = terminal('');
    assert.equal(colourful.status, 1);
    assert.ok(colourful.stdout.includes(sequence));
    for (const run of [
      terminal('--no-color -q'),
      terminal('-q', { NO_COLOR: '1' }),
      terminal('-q', { TERM: 'dumb' }),
    ]) {
      assert.equal(run.status, 1);
      assert.ok(!run.stdout.includes(sequence));
    }
  });

  it('is quiet in a pipe: no colours, nothing on standard error', async () => {
    const { stdout, stderr } = await scanIn(cli, root());
    assert.ok(!stdout.includes(sequence));
    assert.equal(stderr, '');
  });

  it('tells with --verbose which files of rules count', async () => {
    const folderOfRules = root();
    const { stderr } = await scanIn(cli, folderOfRules, '--verbose');
    assert.ok(stderr.includes(`rules of ${join(folderOfRules, 'keylift.toml')} count`), stderr);
  });

  it('tells with --verbose where rules would count when there are none', async () => {
    const plain = folder({ 'a.js': 'ok' });
    const { stderr } = await scanIn(cli, plain, '--verbose');
    assert.ok(stderr.includes(`no rules in ${plain} (keylift.toml`), stderr);
  });
});
