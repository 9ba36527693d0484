import assert from 'node:assert/strict';
import { join } from 'node:path';
import { builtCli } from '../support/builtCli';
import { git, type TreeContents, temporaryFolders } from '../support/diskTree';
import { randomText } from '../support/samples';
import { type JsonReport, otherKey, reportOf, sampleKey, sampleLine, scanIn } from '../support/scanRuns';

describe('keylift scan', function () {
  this.timeout(60_000);
  const cli = builtCli();
  const folder = temporaryFolders();
  const scan = (root: string, ...args: string[]) => scanIn(cli, root, ...args);

  async function json(contents: TreeContents, ...args: string[]): Promise<JsonReport> {
    return reportOf(await scan(folder(contents), '--format', 'json', ...args));
  }

  describe('exit code', () => {
    it('is 0 when nothing is found', async () => {
      const done = await scan(folder({ 'a.js': 'const a = 1;\n' }));
      assert.equal(done.code, 0);
      assert.match(done.stdout, /^No secrets found\. Scanned 1 file, 13 bytes, in /);
      assert.equal(done.stderr, '');
    });

    it('is 1 when something is found', async () => {
      for (const format of ['text', 'json', 'sarif']) {
        assert.equal((await scan(folder({ 'a.js': sampleLine }), '--format', format)).code, 1, format);
      }
    });

    it('is 0 when all that is found names an account and opens nothing', async () => {
      const host = ['acme-works', 's3', 'amazonaws', 'com'].join('.');
      const done = await scan(folder({ 'a.js': `const bucket = '${host}';\n` }));
      assert.match(done.stdout, /aws-s3-bucket-host/);
      assert.equal(done.code, 0);
    });

    it('is 2, with one message that says what to do, when the job cannot be done', async () => {
      const root = folder({ 'a.js': sampleLine });
      const cases = [
        ['nowhere'],
        ['a.js', 'nowhere'],
        ['--frobnicate'],
        ['--format', 'yaml'],
        ['--max-file-size', 'much'],
        ['--max-file-size', '0'],
        ['--output', 'no/such/place.json'],
        ['--output', '.'],
        ['--stdin', 'a.js'],
        ['--quiet', '--verbose'],
      ];
      for (const args of cases) {
        const done = await scan(root, ...args);
        assert.equal(done.code, 2, args.join(' '));
        assert.equal(done.stdout, '', args.join(' '));
        assert.match(done.stderr, /^keylift: \S.+/, args.join(' '));
        assert.doesNotMatch(done.stderr, /\n\s+at /, args.join(' '));
      }
    });

    it('is 2 when text could not be scanned, since that is not clean, and says how to go on', async () => {
      const root = folder({ 'big.txt': 'a'.repeat(20_000) });
      const done = await scan(root, '--max-file-size', '0.01');
      assert.equal(done.code, 2);
      assert.match(done.stderr, /1 file could not be scanned \(1 too large\).*--exclude/);
      assert.equal((await scan(root, '--max-file-size', '0.01', '--exclude', 'big.txt')).code, 0);
    });

    it('is 0 when all that was not scanned is binary', async () => {
      const done = await scan(folder({ 'a.png': Buffer.from('\x89PNG\0\0') }));
      assert.equal(done.code, 0);
      assert.match(done.stdout, /Not scanned:\n {2}a\.png: binary\n\nNothing was scanned\./);
    });
  });

  describe('JSON', () => {
    it('is what scripts were promised, to the letter', async () => {
      const { version, findings, notScanned, stats } = await json({
        'src/a.js': sampleLine,
        'b.bin': Buffer.from([0, 1]),
      });
      assert.equal(version, 1);
      const [finding] = findings;
      assert.deepEqual(
        { ...finding, fingerprint: finding?.fingerprint.length, redacted: finding?.redacted.slice(0, 9) },
        {
          detector: 'stripe-live-secret-key',
          provider: 'stripe',
          class: 'secret',
          severity: 'critical',
          confidence: 'high',
          file: 'src/a.js',
          startOffset: 27,
          endOffset: 59,
          startLine: 1,
          startColumn: 28,
          endLine: 1,
          endColumn: 60,
          redacted: 'sk_live_…',
          fingerprint: 32,
        },
      );
      assert.deepEqual(notScanned, [{ file: 'b.bin', reason: 'binary' }]);
      assert.deepEqual([stats.files, stats.bytes, Number.isInteger(stats.ms)], [1, sampleLine.length, true]);
    });

    it('gives equal values equal fingerprints, also in the next run', async () => {
      const root = folder({ 'a.js': sampleLine, 'b.js': sampleLine, 'c.js': sampleLine.replace(sampleKey, otherKey) });
      const first = reportOf(await scan(root, '--format', 'json')).findings.map(({ fingerprint }) => fingerprint);
      const second = reportOf(await scan(root, '--format', 'json')).findings.map(({ fingerprint }) => fingerprint);
      assert.deepEqual(first, second);
      assert.equal(first[0], first[1]);
      assert.notEqual(first[0], first[2]);
    });

    it('is an empty report, not an empty output, when there is nothing', async () => {
      assert.deepEqual((await json({ 'a.js': '' })).findings, []);
    });

    it('is whole when the rest should be quiet', async () => {
      const done = await scan(folder({ 'a.js': sampleLine }), '--format', 'json', '--quiet');
      assert.equal(reportOf(done).findings.length, 1);
      assert.equal(done.stderr, '');
    });
  });

  describe('offsets', () => {
    const cases: Readonly<Record<string, { bytes: Buffer; text: string }>> = Object.fromEntries(
      Object.entries({
        'after CRLF line ends': `first\r\n\r\n${sampleLine}`,
        'after characters outside the BMP': `// \u{1F511}\u{1F511} ä\n${sampleLine}`,
        'in a file without a line end': sampleLine.trim(),
      }).map(([name, text]) => [name, { text, bytes: Buffer.from(text) }]),
    );
    const more: typeof cases = {
      'after a byte order mark': { text: sampleLine, bytes: Buffer.from(`\uFEFF${sampleLine}`) },
      'in UTF-16 little endian': { text: `ä\n${sampleLine}`, bytes: Buffer.from(`\uFEFFä\n${sampleLine}`, 'utf16le') },
      'in UTF-16 big endian': {
        text: `ä\n${sampleLine}`,
        bytes: Buffer.from(`\uFEFFä\n${sampleLine}`, 'utf16le').swap16(),
      },
      'after bytes that are no UTF-8': {
        text: `\uFFFD\uFFFD\n${sampleLine}`,
        bytes: Buffer.concat([Buffer.from([0xff, 0xfe - 1]), Buffer.from(`\n${sampleLine}`)]),
      },
    };
    for (const [name, { bytes, text }] of Object.entries({ ...cases, ...more })) {
      it(`cut out exactly the secret ${name}`, async () => {
        const { findings } = await json({ 'a.js': bytes });
        assert.equal(findings.length, 1);
        const [finding] = findings;
        assert.ok(text.slice(finding?.startOffset, finding?.endOffset) === sampleKey, 'another span');
        const lineText = text.split(/\r\n|\n/)[(finding?.startLine ?? 0) - 1] ?? '';
        assert.ok(
          lineText.slice((finding?.startColumn ?? 0) - 1, (finding?.endColumn ?? 0) - 1) === sampleKey,
          'another place',
        );
      });
    }
  });

  describe('paths', () => {
    const contents = { 'one/a.js': sampleLine, 'one/deep/b.js': sampleLine, 'two/c.js': sampleLine };

    async function files(cwd: string, ...paths: string[]): Promise<string[]> {
      return reportOf(await scan(cwd, '--format', 'json', ...paths)).findings.map(({ file }) => file);
    }

    it('names files relative to the one directory', async () => {
      const root = folder(contents);
      assert.deepEqual(await files(root), ['one/a.js', 'one/deep/b.js', 'two/c.js']);
      assert.deepEqual(await files(root, 'one'), ['a.js', 'deep/b.js']);
      assert.deepEqual(await files(join(root, 'two'), '../one/'), ['a.js', 'deep/b.js']);
    });

    it('names one file by its name', async () => {
      assert.deepEqual(await files(folder(contents), 'one/deep/b.js'), ['b.js']);
    });

    it('names files relative to the current directory when there are several paths', async () => {
      const root = folder(contents);
      assert.deepEqual(await files(root, 'two', 'one/a.js'), ['one/a.js', 'two/c.js']);
      assert.deepEqual(await files(join(root, 'two'), 'c.js', '../one'), ['../one/a.js', '../one/deep/b.js', 'c.js']);
    });

    it('counts a file once, however many paths lead to it', async () => {
      const root = folder(contents);
      assert.deepEqual(await files(root, 'one', '.', 'one/a.js', 'one'), ['one/a.js', 'one/deep/b.js', 'two/c.js']);
    });

    it('scans what git ignores only when it is named or tracked', async () => {
      const root = folder({
        '.gitignore': '.env\nbuild\n',
        '.env': `STRIPE_SECRET_KEY=${sampleKey}\n`,
        'build/a.js': sampleLine,
      });
      git(root, 'init', '-q');
      assert.deepEqual(await files(root), []);
      assert.deepEqual(await files(root, 'build'), ['a.js']);
      git(root, 'add', '-f', '.env');
      assert.deepEqual(await files(root), ['.env']);
    });

    it('leaves out what the user excludes', async () => {
      assert.deepEqual(await files(folder(contents), '--exclude', '/two', '--exclude', 'deep'), ['one/a.js']);
    });
  });

  describe('switches', () => {
    it('finds documented formats alone with --no-generic', async () => {
      const text = `${sampleLine}const password = '${randomText('base62', 14, 3)}';\n`;
      const root = folder({ 'a.js': text });
      const tiers = async (...args: string[]) =>
        reportOf(await scan(root, '--format', 'json', ...args)).findings.map(({ provider }) => provider);
      assert.deepEqual(await tiers(), ['stripe', 'generic']);
      assert.deepEqual(await tiers('--no-generic'), ['stripe']);
    });
  });
});
