/** `keylift usages`, as a user of the command line meets it. */
import assert from 'node:assert/strict';
import { builtCli } from '../support/builtCli';
import { temporaryRepositories } from '../support/diskTree';
import { sampleKey, sampleLine } from '../support/scanRuns';

describe('keylift usages', function () {
  this.timeout(60_000);
  const cli = builtCli();
  const repository = temporaryRepositories();

  it('groups the uses of a name, and looks into a .env file that git ignores', async () => {
    const root = repository({
      '.gitignore': '.env\nnode_modules\n',
      '.env': 'PAY_KEY=x\n',
      'src/a.js': 'use(process.env.PAY_KEY)\nuse(process.env.PAY_KEYS)\n',
      '.github/workflows/ci.yml': 'env:\n  PAY_KEY: ${{ secrets.PAY_KEY }}\n',
      'README.md': 'Set PAY_KEY.\n',
    });
    const done = await cli.run(['usages', 'PAY_KEY'], { cwd: root });
    assert.equal(done.code, 0, done.stderr);
    assert.match(done.stdout, /Reads it.* \(2\)\n {2}\.github\/workflows\/ci\.yml:2:24 .*\n {2}src\/a\.js:1:17 /);
    assert.match(done.stdout, /Sets it.* \(1\)\n {2}\.env:1:1 PAY_KEY \(environment file\)/);
    assert.match(done.stdout, /5 uses in 4 files\.\n$/);
  });

  it('names every other place of the value of a finding, and never the value', async () => {
    const root = repository({ 'src/a.js': sampleLine, 'jobs/run.sh': `export PAY_KEY=${sampleKey}\necho $PAY_KEY\n` });
    const done = await cli.run(['usages', 'src/a.js:1', '--format', 'json'], { cwd: root });
    assert.equal(done.code, 0, done.stderr);
    const report = JSON.parse(done.stdout);
    assert.equal(report.names.at(-1), 'PAY_KEY');
    assert.equal(report.values, 2);
    const told = report.usages.map(({ file, kind }: { file: string; kind: string }) => `${file} ${kind}`);
    assert.deepEqual(told, ['jobs/run.sh sets', 'jobs/run.sh holds', 'jobs/run.sh reads', 'src/a.js holds']);
    assert.equal(done.stdout.includes(sampleKey), false);
  });

  it('says when nobody uses it, and when it was asked for nothing', async () => {
    const root = repository({ 'a.js': 'const a = 1;\n' });
    const none = await cli.run(['usages', 'PAY_KEY'], { cwd: root });
    assert.deepEqual([none.code, none.stdout.endsWith('Nobody uses it here.\n')], [0, true]);
    for (const given of ['a b', 'a.js:1', 'gone.js:1']) {
      const done = await cli.run(['usages', given], { cwd: root });
      assert.deepEqual([done.code, done.stdout], [2, ''], given);
      assert.match(done.stderr, /Nothing was looked at\./, given);
    }
  });
});
