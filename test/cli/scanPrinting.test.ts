import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { builtCli, type CliRun } from '../support/builtCli';
import { temporaryFolders } from '../support/diskTree';
import { assertSilent, type JsonReport, otherKey, reportOf, sampleKey, sampleLine, scanIn } from '../support/scanRuns';

/** Sends Ctrl+C as soon as something is to be seen. */
function killOnce(child: ChildProcess, isTime: () => boolean): void {
  const timer = setInterval(() => {
    if (!isTime()) return;
    clearInterval(timer);
    child.kill('SIGINT');
  }, 2);
  child.on('close', () => clearInterval(timer));
}

describe('keylift scan, to people and pipes', function () {
  this.timeout(60_000);
  const cli = builtCli();
  const folder = temporaryFolders();
  const scan = (root: string, ...args: string[]) => scanIn(cli, root, ...args);

  describe('text', () => {
    it('groups findings by file, with places to click on, and sums up', async () => {
      const root = folder({
        'b.js': `\n\n${sampleLine}`,
        'a.js': `${sampleLine}${sampleLine.replace(sampleKey, otherKey)}`,
      });
      const { stdout } = await scan(root);
      const shape = stdout.replace(/sk_live_…\w*/g, '<redacted>').replace(/in \d+ ms/, 'in <time>');
      const finding = 'critical Stripe live secret key <redacted> (stripe-live-secret-key)';
      assert.equal(
        shape,
        [
          'a.js',
          `  a.js:1:28 ${finding}`,
          `  a.js:2:28 ${finding}`,
          '',
          'b.js',
          `  b.js:3:28 ${finding}`,
          '',
          `3 findings in 2 files (3 critical). Scanned 2 files, ${sampleLine.length * 3 + 2} bytes, in <time>.`,
          '',
        ].join('\n'),
      );
    });

    it('names files so that they can be opened from the current directory', async () => {
      const root = folder({ 'src/a.js': sampleLine, 'src/b.bin': Buffer.from([0]), 'test/': '' });
      assert.match(
        (await scan(root, 'src')).stdout,
        /^src\/a\.js\n {2}src\/a\.js:1:28 .*\n\nNot scanned:\n {2}src\/b\.bin: binary\n/,
      );
      assert.match((await scan(join(root, 'test'), '../src')).stdout, /^\.\.\/src\/a\.js\n/);
    });

    it('says nothing but findings when it should be quiet', async () => {
      assert.equal((await scan(folder({ 'a.js': '' }), '--quiet')).stdout, '');
      assert.equal((await scan(folder({ 'a.js': sampleLine }), '--quiet')).stdout.split('\n').length, 3);
    });

    it('says what it left out when it should be verbose', async () => {
      const { stderr } = await scan(folder({ 'node_modules/a.js': sampleLine, 'b.js': '' }), '--verbose');
      assert.match(stderr, /node_modules: left out: dependencies/);
    });

    it('has no colours where it is no terminal', async () => {
      assert.ok(!(await scan(folder({ 'a.js': sampleLine }))).stdout.includes('\u001B'));
    });

    it('does not let a name of a file write to the terminal', async function () {
      if (process.platform === 'win32') return this.skip();
      const root = folder({ 'two\nlines\u001B[31m.js': sampleLine });
      const { stdout } = await scan(root);
      assert.match(stdout, /two\\nlines\\x1B\[31m\.js:1:28/);
      assert.ok(!stdout.includes('\u001B'));
      const { findings } = reportOf(await scan(root, '--format', 'json'));
      assert.equal(findings[0]?.file, 'two\nlines\u001B[31m.js');
    });

    it('names some binary files and counts the rest', async () => {
      const contents = Object.fromEntries(Array.from({ length: 15 }, (_, n) => [`${n}.bin`, Buffer.from([0])]));
      const { stdout } = await scan(folder(contents));
      assert.match(stdout, /and 5 more binary files \(--verbose names them\)/);
      assert.match(stdout, /15 files not scanned \(15 binary\)/);
    });
  });

  describe('standard input', () => {
    async function pipe(input: string | Buffer, ...args: string[]): Promise<CliRun> {
      const done = await cli.run(['scan', '--stdin', '--format', 'json', ...args], { input });
      assertSilent(done.stdout + done.stderr);
      return done;
    }

    it('is scanned under the name it is given', async () => {
      const done = await pipe(sampleLine, '--stdin-filename', 'src/a.js');
      assert.equal(done.code, 1);
      const { findings, stats } = reportOf(done);
      assert.deepEqual([findings[0]?.file, findings[0]?.startOffset, stats.files], ['src/a.js', 27, 1]);
    });

    it('is given up at Ctrl+C', async function () {
      if (process.platform === 'win32') return this.skip();
      const root = folder();
      const done = await cli.run(['scan', '--stdin', '--format', 'json'], {
        input: sampleLine,
        keepsInputOpen: true,
        env: { XDG_STATE_HOME: root },
        onStart: (child) => killOnce(child, () => readdirSync(root).length > 0),
      });
      assert.equal(done.code, 130);
      assert.deepEqual(reportOf(done).notScanned, [{ file: 'stdin', reason: 'cancelled' }]);
    });

    it('is clean when it is empty, and not scanned when it is binary or too large', async () => {
      assert.equal((await pipe('')).code, 0);
      assert.deepEqual(reportOf(await pipe(Buffer.from([0, 1, 2]))).notScanned, [{ file: 'stdin', reason: 'binary' }]);
      const large = await pipe('x'.repeat(30_000), '--max-file-size', '0.02');
      assert.equal(large.code, 2);
      assert.deepEqual(reportOf(large).notScanned, [{ file: 'stdin', reason: 'too-large' }]);
    });
  });

  describe('standard output', () => {
    it('that cannot take the report makes the job a failure', function () {
      if (process.platform !== 'linux') return this.skip();
      const root = folder({ 'a.js': sampleLine });
      const script = `${cli.command()} scan > /dev/full; echo "$?"`;
      const output = execFileSync('bash', ['-c', script], {
        cwd: root,
        env: cli.env(),
        encoding: 'utf8',
        stdio: 'pipe',
      });
      assert.equal(output, '2\n');
    });
  });

  describe('report file', () => {
    it('is written whole, beside nothing else, and keeps its mode', async () => {
      const root = folder({ 'src/a.js': sampleLine, 'out/report.json': 'old' });
      chmodSync(join(root, 'out/report.json'), 0o640);
      const done = await scan(root, 'src', '--format', 'json', '--output', 'out/report.json');
      assert.deepEqual([done.code, done.stdout], [1, '']);
      assert.deepEqual(readdirSync(join(root, 'out')), ['report.json']);
      const written = readFileSync(join(root, 'out/report.json'), 'utf8');
      assertSilent(written);
      assert.equal((JSON.parse(written) as JsonReport).findings.length, 1);
      if (process.platform !== 'win32') assert.equal(statSync(join(root, 'out/report.json')).mode & 0o777, 0o640);
    });

    it('is as it was when the disk is full', async function () {
      if (process.platform !== 'linux') return this.skip();
      const done = await scan(folder({ 'a.js': sampleLine }), '--output', '/dev/full');
      assert.equal(done.code, 2);
      assert.match(done.stderr, /cannot be written to "\/dev\/full" \(ENOSPC\)/);
    });
  });

  describe('odd files', () => {
    it('scans one line of 50 MB in reasonable time', async () => {
      const filler = `var a${'=1,b'.repeat(250)};`;
      const half = filler.repeat(Math.ceil(25_000_000 / filler.length));
      const start = performance.now();
      const { findings, notScanned } = reportOf(
        await scan(folder({ 'min.js': `${half}k="${sampleKey}";${half}` }), '--format', 'json'),
      );
      assert.deepEqual([findings.length, findings[0]?.startOffset, notScanned.length], [1, half.length + 3, 0]);
      assert.ok(performance.now() - start < 30_000, 'too slow');
    });

    it('survives loops of links, pipes and folders in place of files', async function () {
      if (process.platform === 'win32') return this.skip();
      const root = folder({ 'a/b.js': sampleLine });
      symlinkSync('..', join(root, 'a/loop'));
      execFileSync('mkfifo', [join(root, 'pipe')]);
      mkdirSync(join(root, 'folder.js'));
      const { findings, notScanned } = reportOf(await scan(root, '--format', 'json'));
      assert.deepEqual([findings.length, notScanned], [1, [{ file: 'pipe', reason: 'not-a-file' }]]);
    });

    it('says what it could not scan, in every format', async function () {
      if (process.platform === 'win32') return this.skip();
      const root = folder({ 'a.js': sampleLine });
      execFileSync('mkfifo', [join(root, 'pipe')]);
      writeFileSync(join(root, 'b.bin'), Buffer.from([0]));
      for (const format of ['text', 'json', 'sarif']) {
        const { stdout } = await scan(root, '--format', format);
        for (const name of ['pipe', 'b.bin']) assert.ok(stdout.includes(name), `${format} does not name ${name}`);
      }
    });
  });

  it('keeps what was compiled for the next scan, and for no other command', async () => {
    const root = folder({ 'a.js': sampleLine });
    const setting = { cwd: root, env: { XDG_STATE_HOME: join(root, 'state'), LOCALAPPDATA: join(root, 'state') } };
    const code = join(root, 'state/keylift/code');
    const findings = async () => {
      const done = await cli.run(['scan', 'a.js', '--format', 'json'], setting);
      assert.equal(done.code, 1);
      return reportOf(done).findings;
    };
    await cli.run(['detectors', 'list'], setting);
    assert.equal(existsSync(code), false);
    const first = await findings();
    assert.deepEqual(
      readdirSync(code).map((name) => name.replace(/-.*/, '')),
      ['commands'],
    );
    assert.deepEqual(await findings(), first);
  });

  describe('threads', () => {
    it('change nothing in the report', async () => {
      const contents = Object.fromEntries(
        Array.from({ length: 400 }, (_, n) => [`${n % 9}/${n}.js`, `${sampleLine}${'// text\n'.repeat(20_000)}`]),
      );
      const root = folder({ ...contents, 'x.bin': Buffer.from([0]) });
      const [one, three] = [
        await scan(root, '--format', 'json', '--jobs', '1'),
        await scan(root, '--format', 'json', '--jobs', '3'),
      ];
      const { stats: alone, ...first } = reportOf(one);
      const { stats: together, ...second } = reportOf(three);
      assert.deepEqual(first, second);
      assert.deepEqual([first.findings.length, together.files, together.bytes], [400, alone.files, alone.bytes]);
    });

    it('are a number within reason', async () => {
      for (const jobs of ['0', '1.5', 'all', '1000']) assert.equal((await scan(folder(), '--jobs', jobs)).code, 2);
    });
  });

  describe('being stopped', () => {
    it('does not mind a reader that goes away', async function () {
      if (process.platform === 'win32') return this.skip();
      const root = folder({
        'a.js': sampleLine.repeat(900),
        'b.js': sampleLine.repeat(900),
        'c.js': sampleLine.repeat(900),
      });
      const script = `${cli.command()} scan | head -1; echo "\${PIPESTATUS[0]}"`;
      const output = execFileSync('bash', ['-c', script], {
        cwd: root,
        env: cli.env(),
        encoding: 'utf8',
        stdio: 'pipe',
      });
      assert.equal(output, 'a.js\n1\n');
    });

    it('reports at Ctrl+C what it has found until then', async function () {
      if (process.platform === 'win32') return this.skip();
      const many = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`b${n}.txt`, 'k = 1;\n'.repeat(150_000)]));
      const root = folder({ 'a.js': sampleLine, ...many });
      const done = await cli.run(['scan', '--format', 'json'], {
        cwd: root,
        // The fingerprint key is written right before the scan starts: from then on the signal finds it at work.
        env: { XDG_STATE_HOME: join(root, 'state') },
        onStart: (child) => killOnce(child, () => readdirSync(root).includes('state')),
      });
      assert.equal(done.code, 130);
      const { notScanned, stats } = reportOf(done);
      assert.deepEqual(notScanned[0], { file: '.', reason: 'cancelled' });
      assert.ok(stats.files < 41);
      assert.match(done.stderr, /Stopped by Ctrl\+C/);
    });
  });
});
