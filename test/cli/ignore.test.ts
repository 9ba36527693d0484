/** Ignores, baselines, imports and a team's own detectors, as a user of the command line meets them. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtCli } from '../support/builtCli';
import { git, temporaryRepositories } from '../support/diskTree';
import { randomText } from '../support/samples';
import { otherKey, sampleKey, sampleLine } from '../support/scanRuns';

const acme = `
[[detectors]]
id = "acme-key"
pattern = '''acme_[0-9a-z]{32}'''
keywords = ["acme_"]
[[detectors.examples]]
text = "nothing here"
match = false
`;

describe('rules of a team on the command line', function () {
  this.timeout(60_000);
  const cli = builtCli();
  const repository = temporaryRepositories();
  const run = (root: string, ...args: string[]) => cli.run(args, { cwd: root });
  const ignoreFile = (root: string) => readFileSync(join(root, '.keyliftignore'), 'utf8');

  it('take no last day that is over or is none: the entry would ignore nothing', async () => {
    const root = repository({ 'a.js': sampleLine });
    for (const [day, said] of [
      ['2020-01-31', /That day has passed/],
      ['2027-02-30', /It must be a date/],
    ] as const) {
      const done = await run(root, 'ignore', 'a.js:1', '--until', day);
      assert.equal(done.code, 2);
      assert.match(done.stderr, said);
    }
    assert.equal(existsSync(join(root, '.keyliftignore')), false);
  });

  it('ignore a value wherever it moves, until another one stands there', async () => {
    const root = repository({ 'src/a.js': sampleLine });
    const done = await run(root, 'ignore', 'src/a.js:1', '--here', '--reason', 'revoked');
    assert.equal(done.code, 0);
    assert.equal(`${done.stdout}${ignoreFile(root)}`.includes(sampleKey), false);
    writeFileSync(join(root, 'src/a.js'), `\n\n${sampleLine}`);
    assert.equal((await run(root, 'scan')).code, 0);
    assert.equal((await run(root, 'ignore', '--check')).code, 0);
    writeFileSync(join(root, 'src/a.js'), sampleLine.replace(sampleKey, otherKey));
    assert.equal((await run(root, 'scan')).code, 1);
    const check = await run(root, 'ignore', '--check');
    assert.equal(check.code, 1);
    assert.match(check.stdout, /\.keyliftignore:\d+ Another value stands here now/);
    assert.equal((await run(root, 'ignore', '--prune')).code, 0);
    assert.doesNotMatch(ignoreFile(root), /^secret /m);
  });

  it('keep an entry that may be for a file that could not be read', async () => {
    const root = repository({ 'a.js': sampleLine, 'b.js': sampleLine.replace(sampleKey, otherKey) });
    await run(root, 'ignore', 'a.js:1', 'b.js:1');
    writeFileSync(join(root, 'a.js'), 'clean\n');
    // Larger than any text that is read.
    writeFileSync(join(root, 'b.js'), Buffer.alloc(64_000_001, 'x'));
    const before = ignoreFile(root);
    const done = await run(root, 'ignore', '--prune');
    assert.match(done.stderr, /1 file could not be read \(1 too large\)/);
    assert.ok(ignoreFile(root) === before, 'an entry was removed');
    const baseline = await run(root, 'baseline');
    assert.match(baseline.stderr, /What was not read is not in the list/);
    writeFileSync(join(root, 'b.js'), 'clean\n');
    assert.equal((await run(root, 'ignore', '--prune')).code, 0);
    assert.doesNotMatch(ignoreFile(root), /^secret /m);
    assert.equal((await run(root, 'ignore', '--check', 'a.js:1')).code, 2);
  });

  it('are told to be broken, also by commands that write other rules', async () => {
    const root = repository({ 'a.js': sampleLine, 'keylift.toml': '[scan]\nexclude = 1\n' });
    for (const command of [['baseline'], ['ignore', '--check']]) {
      assert.match((await run(root, ...command)).stderr, /keylift\.toml:2:1: scan\.exclude must be a list of texts/);
    }
  });

  it('say when there is nothing to ignore', async () => {
    const root = repository({ 'a.js': 'const a = 1;\n' });
    for (const args of [['a.js:1'], ['a.js'], ['gone.js:1'], []]) {
      const done = await run(root, 'ignore', ...args);
      assert.deepEqual([done.code, done.stdout], [2, ''], args.join(' '));
    }
  });

  it('know a file again whose name no line can hold', async function () {
    if (process.platform === 'win32') return this.skip();
    const root = repository({ 'a\nb.js': sampleLine, 'c\u001b[1m d.js': sampleLine, 'e\\f*.js': sampleLine });
    assert.equal((await run(root, 'baseline')).code, 0);
    const { code, stdout } = await run(root, 'scan');
    assert.equal(code, 0, stdout);
  });

  it('report only what is new since the baseline, whichever thread scans', async () => {
    const root = repository({ 'a.js': sampleLine });
    assert.equal((await run(root, 'baseline')).code, 0);
    assert.equal((await run(root, 'scan')).code, 0);
    assert.equal((await run(root, 'scan', '--jobs', '2')).code, 0);
    writeFileSync(join(root, 'b.js'), sampleLine);
    assert.match((await run(root, 'scan')).stdout, /1 finding in 1 file/);
    const before = readFileSync(join(root, '.keylift-baseline'), 'utf8');
    assert.equal(before.includes(sampleKey), false);
    await run(root, 'baseline');
    assert.equal((await run(root, 'scan')).code, 0);
    assert.equal((await run(root, 'scan', '--baseline', 'gone')).code, 2);
  });

  it('are taken over from another scanner', async () => {
    const hashed = createHash('sha1').update(sampleKey).digest('hex');
    const results = { 'a.js': [{ type: 'x', hashed_secret: hashed, line_number: 9 }] };
    const root = repository({ 'a.js': sampleLine, 'baseline.json': JSON.stringify({ version: '1.5.0', results }) });
    assert.equal((await run(root, 'scan')).code, 1);
    const done = await run(root, 'import', 'detect-secrets', 'baseline.json');
    assert.match(done.stdout, /1 value and 0 patterns of files/);
    assert.match(ignoreFile(root), /reason="imported from detect-secrets"/);
    assert.equal((await run(root, 'scan', 'a.js')).code, 0);
    assert.equal((await run(root, 'import', 'gitleaks')).code, 2);
  });

  it('count for trees, streams and staged changes alike', async () => {
    const key = `acme_${randomText('lowerAlnum', 32)}`;
    const root = repository({ 'keylift.toml': `[scan]\nexclude = ["gen/"]\n${acme}`, 'a.txt': key, 'gen/a.txt': key });
    git(root, 'add', '.');
    for (const args of [['scan'], ['scan', '--staged']]) {
      const { stdout, code } = await run(root, ...args);
      assert.equal(code, 1, args.join(' '));
      assert.match(stdout, /a\.txt:1:1 high acme-key acme_… \(acme-key\)/);
      assert.doesNotMatch(stdout, /gen/);
    }
    const input = { cwd: root, input: `${key} # keylift:ignore\n${key}` };
    assert.match(
      (await cli.run(['scan', '--stdin', '--stdin-filename', 'b.txt'], input)).stdout,
      /1 finding in 1 file/,
    );
  });

  it('end a clean scan with 2, and a message with a place, when they are broken', async () => {
    const root = repository({ 'keylift.toml': '[scan]\nexclude = 1\n' });
    const done = await run(root, 'scan');
    assert.equal(done.code, 2);
    assert.match(done.stderr, /^keylift: keylift\.toml:2:1: scan\.exclude must be a list of texts, at most 5000\./);
  });

  it('are listed, shown and tested', async () => {
    const root = repository({ 'keylift.toml': acme });
    assert.match((await run(root, 'detectors', 'list')).stdout, /^acme-key /m);
    assert.match((await run(root, 'detectors', 'show', 'acme-key')).stdout, /defined in +keylift\.toml/);
    assert.equal((await run(root, 'detectors', 'test')).code, 0);
    writeFileSync(join(root, 'keylift.toml'), acme.replace('match = false', 'match = true'));
    const failing = await run(root, 'detectors', 'test');
    assert.equal(failing.code, 1);
    assert.match(failing.stdout, /FAIL .*acme-key, sample 1: found nothing, and should find it/);
  });
});
