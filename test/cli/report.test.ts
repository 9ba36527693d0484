/** `keylift scan --format X` and `keylift report merge` as a user runs them. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formats } from '../../server/src/cli/reporters/formats';
import { builtCli } from '../support/builtCli';
import { temporaryFolders } from '../support/diskTree';
import { assertSilent, reportOf, sampleLine, scanIn } from '../support/scanRuns';

describe('reports', function () {
  this.timeout(60_000);
  const cli = builtCli();
  const folder = temporaryFolders();

  for (const format of Object.keys(formats)) {
    it(`writes ${format} to a file, without the value`, async () => {
      const root = folder({ 'a.js': sampleLine });
      const { code, stdout } = await scanIn(cli, root, '--format', format, '--output', 'report.out');
      assert.equal(code, 1);
      assert.equal(stdout, '');
      const text = readFileSync(join(root, 'report.out'), 'utf8');
      assertSilent(text);
      assert.match(text, /a\\?\.js/);
    });
  }

  it('merges the parts of two repositories into one report of any format', async () => {
    const root = folder({ 'one/a.js': sampleLine, 'two/a.js': `\n${sampleLine}` });
    for (const part of ['one', 'two']) {
      await scanIn(cli, root, part, '--format', 'json', '--output', `${part}.json`);
    }
    const merged = await cli.run(['report', 'merge', 'shop=one.json', 'billing=two.json'], { cwd: root });
    assert.equal(merged.code, 1);
    assertSilent(merged.stdout);
    const { findings, stats } = reportOf(merged);
    assert.deepEqual(
      findings.map(({ file, startLine }) => `${file}:${startLine}`),
      ['billing/a.js:2', 'shop/a.js:1'],
    );
    assert.equal(findings[0]?.fingerprint, findings[1]?.fingerprint);
    assert.equal(stats.files, 2);
    const page = await cli.run(['report', 'merge', 'one.json', '--format', 'html'], { cwd: root });
    assert.match(page.stdout, /1 finding in 1 file/);
  });

  it('merges what was scanned with gaps to exit code 2, and findings before that to 1', async () => {
    const root = folder({ 'big.txt': 'x'.repeat(20_000), 'a.js': sampleLine });
    await scanIn(cli, root, 'big.txt', '--max-file-size', '0.01', '--format', 'json', '--output', 'gap.json');
    await scanIn(cli, root, 'a.js', '--format', 'json', '--output', 'found.json');
    assert.equal((await cli.run(['report', 'merge', 'gap.json'], { cwd: root })).code, 2);
    assert.equal((await cli.run(['report', 'merge', 'gap.json', 'found.json'], { cwd: root })).code, 1);
  });

  it('ends as the scan did when all that was found names an account and opens nothing', async () => {
    const host = ['acme-works', 's3', 'amazonaws', 'com'].join('.');
    const root = folder({ 'a.js': `const bucket = '${host}';\n` });
    await scanIn(cli, root, '--format', 'json', '--output', 'account.json');
    const merged = await cli.run(['report', 'merge', 'account.json'], { cwd: root });
    assert.equal(reportOf(merged).findings.length, 1);
    assert.equal(merged.code, 0);
  });

  it('refuses a report whose parts are not what a scan writes', async () => {
    const root = folder({ 'a.js': sampleLine });
    await scanIn(cli, root, '--format', 'json', '--output', 'found.json');
    const report = JSON.parse(readFileSync(join(root, 'found.json'), 'utf8')) as { findings: object[] };
    const oddities = [{ rotated: { on: 5 } }, { verification: 5 }, { verification: { verdict: 'sure', reason: 5 } }];
    for (const odd of oddities) {
      const findings = report.findings.map((finding) => ({ ...finding, ...odd }));
      writeFileSync(join(root, 'odd.json'), JSON.stringify({ ...report, findings }));
      const { code, stderr } = await cli.run(['report', 'merge', 'odd.json', '--format', 'html'], { cwd: root });
      assert.equal(code, 2);
      assert.match(stderr, /is not a JSON report of version 1/);
    }
  });

  it('refuses what is no report, and says so without quoting it', async () => {
    const root = folder({ 'a.js': sampleLine, 'old.json': '{"version":0}' });
    for (const file of ['a.js', 'old.json', 'none.json']) {
      const { code, stdout, stderr } = await cli.run(['report', 'merge', file], { cwd: root });
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assertSilent(stderr);
      assert.match(stderr, /Nothing was merged\. Name reports that "keylift scan --format json" wrote\./);
    }
  });
});
