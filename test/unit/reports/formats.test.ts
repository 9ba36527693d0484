/** The report formats as pure functions of a report: what may never be in them, and what each reader relies on. */
import assert from 'node:assert/strict';
import Ajv from 'ajv';
import { formats } from '../../../server/src/cli/reporters/formats';
import type { TextContext } from '../../../server/src/cli/reporters/textContext';
import { createPaint } from '../../../server/src/cli/terminalText';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { stripe } from '../../../server/src/detectors/stripe';
import type { ScanReport } from '../../../server/src/reports/scanReport';
import type { FindingReport } from '../../../server/src/shared/protocol';
import { gitlabSchema } from './gitlabSchema';

const finding: FindingReport = {
  detector: 'stripe-live-secret-key',
  provider: 'stripe',
  class: 'secret',
  severity: 'critical',
  confidence: 'high',
  file: 'src/pay.js',
  startOffset: 10,
  endOffset: 42,
  startLine: 2,
  startColumn: 3,
  endLine: 2,
  endColumn: 35,
  redacted: `sk_${'live'}_…`,
  fingerprint: '0123456789abcdef0123456789abcdef',
};

const hostile = '=<script>alert(1)</script>|"\'&\u0007\uD800,\n.js';

const clean: ScanReport = {
  root: '/repo',
  findings: [],
  notScanned: [],
  stats: { files: 3, bytes: 1200, ms: 5 },
  startedAt: new Date('2026-01-02T03:04:05.678Z'),
  cancelled: false,
};

const found: ScanReport = {
  ...clean,
  findings: [
    { ...finding, exposure: 'pushed' },
    {
      ...finding,
      file: hostile,
      severity: 'low',
      origin: {
        kind: 'commit',
        commit: 'c0ffee'.repeat(7).slice(0, 40),
        author: hostile,
        date: '2020-01-01T00:00:00Z',
      },
    },
  ],
  notScanned: [
    { file: 'big.txt', reason: 'too-large' },
    { file: 'logo.png', reason: 'binary' },
  ],
};

const context: TextContext = {
  catalogue: compileCatalogue([stripe]),
  version: '1.2.3',
  directory: '',
  rootUri: 'file:///repo/',
  paint: createPaint(false),
  quiet: false,
  verbose: false,
};

const write = (format: keyof typeof formats, report: ScanReport) => [...formats[format](report, context)].join('');

describe('the report formats', () => {
  for (const format of Object.keys(formats) as (keyof typeof formats)[]) {
    it(`${format}: names the detector, the place and what was not scanned`, () => {
      const text = write(format, found);
      assert.match(text, /src\/pay\.js|src\\\/pay\\\.js/);
      assert.match(text, /Stripe live secret key|stripe-live-secret-key/);
      assert.match(text, /too.large/);
    });

    it(`${format}: does not call a scan clean that left text out`, () => {
      const gap = write(format, { ...clean, notScanned: [{ file: 'big.txt', reason: 'too-large' }] });
      assert.doesNotMatch(gap, /No secrets found/);
      assert.match(gap, /too.large/);
    });
  }
});

describe('the GitLab report', () => {
  const validate = new Ajv({ allErrors: true }).compile(gitlabSchema);

  it('has every field that the secret detection format asks for', () => {
    for (const report of [clean, found]) {
      const parsed: unknown = JSON.parse(write('gitlab', report));
      assert.ok(validate(parsed), JSON.stringify(validate.errors));
    }
  });

  it('says that a scan with gaps failed, and names the commit of a finding in the history', () => {
    const { scan, vulnerabilities } = JSON.parse(write('gitlab', found));
    assert.equal(scan.status, 'failure');
    assert.equal(vulnerabilities[1].location.commit.sha.length, 40);
    assert.equal(vulnerabilities[0].location.commit.sha, '0000000');
    assert.equal(vulnerabilities[0].severity, 'Critical');
  });

  it('gives two findings of the same value two ids', () => {
    const { vulnerabilities } = JSON.parse(write('gitlab', found));
    assert.notEqual(vulnerabilities[0].id, vulnerabilities[1].id);
  });
});

describe('the CSV report', () => {
  it('starts no cell with a character that a spreadsheet runs', () => {
    const rows = write('csv', found).split('\r\n');
    assert.ok(rows.some((row) => row.startsWith(`"'=<script>`)));
  });

  it('holds no character by which a file name could speak to a terminal', () => {
    const text = write('csv', { ...found, findings: [{ ...finding, file: 'a\u001b[31m\n.js' }] });
    assert.ok(!text.includes('\u001b'));
    assert.ok(text.includes('"a\uFFFD[31m\n.js"'));
  });

  it('has as many cells in every row as the head names', () => {
    const text = write('csv', { ...found, findings: [finding] });
    const lengths = text
      .trimEnd()
      .split('\r\n')
      .map((row) => row.split(',').length);
    assert.equal(new Set(lengths).size, 1);
  });
});

describe('the JUnit report', () => {
  it('counts a finding as a failure, a gap as an error and a picture as skipped', () => {
    const text = write('junit', found);
    assert.match(text, /<testsuites name="Keylift" tests="4" failures="2" errors="1"/);
    assert.equal(text.match(/<failure /g)?.length, 2);
    assert.equal(text.match(/<error /g)?.length, 1);
    assert.equal(text.match(/<skipped /g)?.length, 1);
  });

  it('holds no markup and no character of a file name that XML forbids', () => {
    const text = write('junit', found);
    assert.ok(!text.includes('<script>'));
    assert.ok(!text.includes('\u0007'));
    assert.doesNotMatch(text, /\p{Cs}/u);
  });

  it('has one passed case after a clean scan', () => {
    assert.match(write('junit', clean), /tests="1" failures="0" errors="0"/);
  });
});

describe('the Markdown report', () => {
  it('keeps a file name inside of its cell', () => {
    const row = write('markdown', found)
      .split('\n')
      .find((line) => line.includes('script'));
    assert.ok(row !== undefined);
    assert.ok(!row.includes('<script>'));
    assert.equal(row.replaceAll('\\|', '').split('|').length, 7);
  });
});

describe('the HTML report', () => {
  it('runs nothing that a file or an author is called', () => {
    const text = write('html', found);
    assert.equal(text.match(/<script/g)?.length, 1);
    assert.match(text, /default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'/);
    assert.doesNotMatch(text, /https?:\/\//);
  });

  it('says first that a scan with gaps is not clean', () => {
    const text = write('html', { ...clean, notScanned: [{ file: 'big.txt', reason: 'too-large' }] });
    assert.match(text, /<h1>Not clean/);
  });
});
