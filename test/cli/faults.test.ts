/** What a disk can do to `keylift scan`: it ends, says what it did not scan, and never calls that clean. */
import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { tarOf, zipOf } from '../support/archives';
import { builtCli, type CliRun } from '../support/builtCli';
import { git, temporaryFolders, writeTree } from '../support/diskTree';
import { assertSilent, type JsonReport, reportOf, sampleKey, sampleLine, scanIn } from '../support/scanRuns';

describe('keylift scan meets', function () {
  // Nothing here waits: a run that takes this long hangs.
  this.timeout(60_000);
  const cli = builtCli();
  const folder = temporaryFolders();

  const json = async (root: string, ...args: string[]): Promise<CliRun & { readonly report: JsonReport }> => {
    const run = await scanIn(cli, root, '--format', 'json', ...args);
    return { ...run, report: reportOf(run) };
  };
  const filesOf = ({ findings }: JsonReport) => findings.map(({ file }) => file);
  const reasonsOf = ({ notScanned }: JsonReport) =>
    Object.fromEntries(notScanned.map(({ file, reason }) => [file, reason]));

  it('a file that nobody may read: not clean', async function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) {
      process.stdout.write('root, and Windows, may read every file\n');
      return this.skip();
    }
    const root = folder({ 'a.js': sampleLine });
    chmodSync(join(root, 'a.js'), 0);
    const { code, report } = await json(root);
    assert.equal(code, 2);
    assert.deepEqual(reasonsOf(report), { 'a.js': 'unreadable' });
  });

  it('links in a circle, a socket and a pipe: goes on', async function () {
    if (process.platform === 'win32') return this.skip();
    const root = folder({ 'a/b/c.js': sampleLine });
    symlinkSync('../..', join(root, 'a/b/up'));
    symlinkSync('self', join(root, 'self'));
    execFileSync('mkfifo', [join(root, 'pipe')]);
    const server = createServer().listen(join(root, 'socket'));
    await new Promise((listening) => server.once('listening', listening));
    const { code, report } = await json(root);
    await new Promise((closed) => server.close(closed));
    assert.equal(code, 1);
    assert.deepEqual(filesOf(report), ['a/b/c.js']);
    const reasons = reasonsOf(report);
    assert.equal(reasons['pipe'], 'not-a-file');
    assert.equal(reasons['socket'], 'not-a-file');
  });

  it('a pipe that is named: says so, and that nothing was done', async function () {
    if (process.platform === 'win32') return this.skip();
    const root = folder({});
    execFileSync('mkfifo', [join(root, 'pipe')]);
    const { code, stdout, stderr } = await scanIn(cli, root, 'pipe');
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /"pipe" is a pipe or a device\. Nothing was done\. .*--stdin/);
  });

  it('10 GB of nothing: too large or binary, at once', async function () {
    // Windows would really take the room.
    if (process.platform === 'win32') return this.skip();
    const root = folder({ 'a.js': sampleLine, 'holes.bin': '', 'holes.txt': 'text\n'.repeat(4000) });
    for (const name of ['holes.bin', 'holes.txt']) truncateSync(join(root, name), 10 * 1024 ** 3);
    const began = Date.now();
    const { code, report } = await json(root);
    assert.equal(code, 1);
    assert.deepEqual(reasonsOf(report), { 'holes.bin': 'binary', 'holes.txt': 'too-large' });
    assert.ok(Date.now() - began < 30_000);
  });

  it('bytes that are no UTF-8, and half of a UTF-16 unit: scans the rest', async () => {
    const wide = Buffer.from(`\uFEFF${sampleLine}`, 'utf16le');
    const root = folder({
      'a.js': Buffer.concat([Buffer.from([0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0x0a]), Buffer.from(sampleLine)]),
      'b.js': Buffer.concat([wide, Buffer.from([0x41])]),
      'c.js': Buffer.concat([Buffer.from('\uFEFF\uD800x\n', 'utf16le'), wide.subarray(2)]),
    });
    const { code, report } = await json(root);
    assert.equal(code, 1);
    assert.deepEqual(filesOf(report), ['a.js', 'b.js', 'c.js']);
  });

  it('names with line ends and control characters: prints them harmless', async function () {
    if (process.platform === 'win32') return this.skip();
    const name = 'a\n\u001B[31mred\r.js';
    const root = folder({ [name]: sampleLine });
    git(root, 'init', '-q');
    assert.deepEqual(filesOf((await json(root)).report), [name]);
    const { code, stdout } = await scanIn(cli, root);
    assert.equal(code, 1);
    assert.ok(!stdout.includes('\u001B[31m') && !stdout.includes('\n\u001B') && !stdout.includes('\r'));
    git(root, 'add', '.');
    assert.deepEqual(filesOf((await json(root, '--staged')).report), [name]);
  });

  it('a disk that is full while the report is written: the old one stays', async function () {
    if (process.platform === 'win32') return this.skip();
    const root = folder({ 'out/report.html': 'old' });
    for (let at = 0; at < 40; at++) writeFileSync(join(root, `${at}.js`), sampleLine);
    const script = `trap '' XFSZ; ulimit -f 8; exec ${cli.command()} scan --format html --output out/report.html`;
    const { status, stderr } = spawnSync('bash', ['-c', script], { cwd: root, env: cli.env(), encoding: 'utf8' });
    assertSilent(stderr);
    assert.equal(status, 2, stderr);
    assert.match(stderr, /cannot be written/);
    assert.equal(readFileSync(join(root, 'out/report.html'), 'utf8'), 'old');
    assert.deepEqual(readdirSync(join(root, 'out')), ['report.html'], 'nothing is left over');
  });

  it('kill -9 at any moment: the report is the old one or the new one', async function () {
    if (process.platform === 'win32') return this.skip();
    const root = folder({});
    for (let at = 0; at < 300; at++) writeFileSync(join(root, `${at}.js`), sampleLine.repeat(3));
    const out = join(folder({}), 'report.json');
    for (const delayMs of [0, 60, 120, 180, 240, 300, 360, 420]) {
      writeFileSync(out, 'old');
      const kill = (child: ChildProcess) => {
        const timer = setTimeout(() => child.kill('SIGKILL'), delayMs);
        child.once('exit', () => clearTimeout(timer));
      };
      await cli.run(['scan', '--format', 'json', '--output', out, root], { onStart: kill });
      const text = readFileSync(out, 'utf8');
      if (text !== 'old') assert.equal((JSON.parse(text) as JsonReport).findings.length, 900);
    }
  });

  it('a keylift.toml that is hostile: says so, and is not clean', async () => {
    const texts = {
      broken: '[[detector\n',
      binary: '\u0000\u0001\u0002',
      deep: `a = ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`,
      prototype: '[__proto__]\npolluted = true\n',
      regex: `[[detector]]\nid = "x"\nname = "x"\npattern = "(a+)+$"\nsamples = ["aaaa"]\n`,
      everything: 'exclude = ["**"]\n',
    };
    for (const [name, text] of Object.entries(texts)) {
      const root = folder({ 'keylift.toml': text, 'a.js': `const a = '${'a'.repeat(40_000)}!';\n` });
      const { code, stderr } = await json(root);
      assert.equal(code, 2, `${name} is clean`);
      assert.match(stderr, /keylift\.toml/, name);
    }
  });

  it('rules of git and of others that are hostile: goes on, and finds', async () => {
    const root = folder({
      'a.js': sampleLine,
      '.gitattributes': `* filter=evil diff=evil text eol=crlf working-tree-encoding=UTF-32\n${'['.repeat(50_000)} -text\n`,
      '.gitleaks.toml': `[allowlist]\nregexes = ['''(a+)+$''', '''(?P<''', '''${'('.repeat(5000)}''']\n`,
      '.gitignore': `${'*'.repeat(20_000)}a${'?*'.repeat(2000)}\n[\n\\\n`,
    });
    git(root, 'init', '-q');
    git(root, 'config', 'filter.evil.smudge', `touch ${join(root, 'evil')}`);
    git(root, 'config', 'filter.evil.clean', `touch ${join(root, 'evil')}`);
    const { code, report } = await json(root);
    assert.equal(code, 1);
    assert.ok(filesOf(report).includes('a.js'));
    await json(root, '--unstaged');
    assert.ok(!existsSync(join(root, 'evil')), 'a filter of the repository ran');
  });

  it('archives that climb out or explode: nothing is written, and it is not clean', async () => {
    let bomb: Buffer = Buffer.alloc(50_000_000, 'a\n');
    for (let depth = 0; depth < 7; depth++) bomb = await zipOf({ 'b.zip': bomb });
    const root = folder({ 'climb.tar': await tarOf({ '../../climbed.js': sampleLine }), 'bomb.zip': bomb });
    const { code, report } = await json(root, '--archives');
    assert.equal(code, 1);
    assert.equal(report.findings.length, 1);
    assert.ok(!existsSync(join(root, '../climbed.js')) && !existsSync(join(root, '../../climbed.js')));
    assert.ok(report.notScanned.some(({ file, reason }) => file.startsWith('bomb.zip') && reason === 'archive-limit'));
    rmSync(join(root, 'climb.tar'));
    assert.equal((await json(root, '--archives')).code, 2);
  });

  it('a repository that is rebased and pruned meanwhile: found, or said', async function () {
    this.timeout(120_000);
    const root = folder({ 'a.js': sampleLine, 'big.txt': 'x\n'.repeat(1000) });
    git(root, 'init', '-q');
    git(root, 'add', '.');
    git(root, 'commit', '-q', '-m', 'first');
    for (let at = 0; at < 20; at++) git(root, 'commit', '-q', '--allow-empty', '-m', `commit ${at}`);
    for (let round = 0; round < 4; round++) {
      const scan = cli.run(['scan', '--history', '--format', 'json'], { cwd: root });
      git(root, '-c', 'rebase.backend=merge', 'rebase', '-q', '--force-rebase', '--root');
      git(root, 'reflog', 'expire', '--expire=now', '--all');
      git(root, 'gc', '-q', '--prune=now');
      const done = await scan;
      const { findings, notScanned } = reportOf(done);
      assert.ok(findings.length === 1 ? done.code === 1 : done.code === 2 && notScanned.length > 0, done.stderr);
    }
  });

  it('a directory that goes away meanwhile: says what vanished, or had seen it', async () => {
    const root = folder({ 'z.js': sampleLine });
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`gone/${at}.js`, `${sampleKey}\n`]));
    writeTree(root, many);
    let isGone = false;
    const run = await cli.run(['scan', '--format', 'json', root], {
      onStart: (child) =>
        setTimeout(() => {
          rmSync(join(root, 'gone'), { recursive: true, force: true });
          isGone = child.exitCode === null;
        }, 150),
    });
    assertSilent(run.stdout + run.stderr);
    assert.equal(run.code, 1);
    const { findings, notScanned } = reportOf(run);
    assert.ok(findings.some(({ file }) => file === 'z.js'));
    for (const { reason } of notScanned) assert.ok(isGone && /^(?:vanished|unreadable)$/.test(reason), reason);
  });

  it('a root that goes away: no root is clean', async () => {
    const root = folder({});
    const { code } = await scanIn(cli, root, 'absent');
    assert.equal(code, 2);
  });
});
