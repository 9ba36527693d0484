/** `keylift rotated` as a user meets it: what is listed is told wherever it stands again, and nothing can be guessed from the list. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtCli } from '../support/builtCli';
import { git, temporaryRepositories } from '../support/diskTree';
import { otherKey, sampleKey, sampleLine } from '../support/scanRuns';

const password = `hunter${'2'}-is-not-Enough!`;

describe('the list of rotated keys on the command line', function () {
  this.timeout(60_000);
  const cli = builtCli();
  const repository = temporaryRepositories();
  const run = (root: string, ...args: string[]) => cli.run(args, { cwd: root });
  const ledger = (root: string) => readFileSync(join(root, '.keylift-rotated'), 'utf8');

  it('tells a key that is put back, in any file, and no other key', async () => {
    const root = repository({ 'src/a.js': sampleLine });
    const done = await run(root, 'rotated', 'src/a.js:1', '--on', '2026-11-20', '--by', 'Ann');
    assert.equal(done.code, 0, done.stderr);
    assert.match(done.stdout, /\.keylift-rotated: .* was rotated on 2026-11-20/);
    assert.equal(`${done.stdout}${ledger(root)}`.includes(sampleKey.slice(8)), false);
    writeFileSync(join(root, 'src/a.js'), sampleLine.replace(sampleKey, otherKey));
    writeFileSync(join(root, 'b.py'), `key = "${sampleKey}"\n`);
    const { code, stdout } = await run(root, 'scan');
    assert.equal(code, 1);
    assert.equal(stdout.match(/a revoked key put back: it was rotated on 2026-11-20 by Ann/g)?.length, 1);
    assert.match(stdout, /b\.py:1[^\n]*\n {4}a revoked key put back/);
    const { findings } = JSON.parse((await run(root, 'scan', '--format', 'json')).stdout) as {
      findings: { file: string; rotated?: object }[];
    };
    assert.deepEqual(
      findings.map(({ file, rotated }) => [file, rotated]),
      [
        ['b.py', { on: '2026-11-20', by: 'Ann' }],
        ['src/a.js', undefined],
      ],
    );
    assert.match((await run(root, 'scan', '--format', 'sarif')).stdout, /is a revoked key put back/);
  });

  it('says of a key in the history that it is already rotated', async () => {
    const root = repository({ 'a.js': sampleLine });
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'one');
    await run(root, 'rotated', 'a.js:1', '--on', '2026-11-20', '--by', 'Ann');
    const { stdout } = await run(root, 'scan', '--history');
    assert.match(stdout, /already rotated on 2026-11-20 by Ann/);
    assert.doesNotMatch(stdout, /put back/);
  });

  it('keeps what could be guessed, and what is nobody else’s business, on this machine alone', async () => {
    const root = repository({ 'a.js': sampleLine, 'b.env.js': `const password = "${password}";\n` });
    const refused = await run(root, 'rotated', 'b.env.js:1');
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /could be guessed/);
    assert.equal(existsSync(join(root, '.keylift-rotated')), false);
    for (const place of ['b.env.js:1', 'a.js:1']) {
      assert.equal((await run(root, 'rotated', place, '--local')).code, 0);
    }
    assert.equal(existsSync(join(root, '.keylift-rotated')), false);
    const { stdout } = await run(root, 'scan');
    assert.equal(stdout.match(/a revoked key put back/g)?.length, 2);
    const elsewhere = await run(repository({ 'c.js': sampleLine }), 'scan');
    assert.match(elsewhere.stdout, /a revoked key put back/, 'in another repository, too');
    const list = await run(root, 'rotated', '--list');
    assert.equal(list.stdout.match(/\(this machine\)/g)?.length, 2);
  });

  it('says when there is nothing at the place, and which line of the list is none', async () => {
    const root = repository({ 'a.js': 'nothing\n', '.keylift-rotated': 'rotated a b\n' });
    const { code, stderr } = await run(root, 'rotated', 'a.js:1');
    assert.equal(code, 2);
    assert.match(stderr, /no finding at "a\.js:1"/);
    const scan = await run(root, 'scan');
    assert.match(scan.stderr, /\.keylift-rotated:1:1: This line begins like an entry and is none/);
    assert.equal(scan.code, 2);
  });
});
