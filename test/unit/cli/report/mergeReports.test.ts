import assert from 'node:assert/strict';
import { mergeReports } from '../../../../server/src/cli/report/mergeReports';
import type { SavedReport } from '../../../../server/src/cli/report/readReport';
import type { FindingReport } from '../../../../server/src/shared/protocol';

const finding = (file: string, startOffset: number, fingerprint = 'f'): FindingReport => ({
  detector: 'd',
  provider: 'p',
  class: 'secret',
  severity: 'high',
  confidence: 'high',
  file,
  startOffset,
  endOffset: startOffset + 1,
  startLine: 1,
  startColumn: 1,
  endLine: 1,
  endColumn: 2,
  redacted: '…',
  fingerprint,
});

const report = (...findings: readonly FindingReport[]): SavedReport => ({
  findings,
  notScanned: [{ file: 'logo.png', reason: 'binary' }],
  stats: { files: 2, bytes: 10, ms: 3 },
});

describe('mergeReports', () => {
  it('orders by file and place, and adds the counts up', () => {
    const merged = mergeReports([
      { prefix: '', report: report(finding('b.js', 9), finding('b.js', 2)) },
      { prefix: '', report: report(finding('a.js', 5)) },
    ]);
    const places = merged.findings.map(({ file, startOffset }) => `${file}:${startOffset}`);
    assert.deepEqual(places, ['a.js:5', 'b.js:2', 'b.js:9']);
    assert.deepEqual(merged.stats, { files: 4, bytes: 20, ms: 6 });
  });

  it('takes what two parts report alike once', () => {
    const part = { prefix: '', report: report(finding('a.js', 5)) };
    const merged = mergeReports([part, part]);
    assert.equal(merged.findings.length, 1);
    assert.equal(merged.notScanned.length, 1);
  });

  it('keeps two repositories with the same file apart by their names', () => {
    const part = report(finding('a.js', 5));
    const merged = mergeReports([
      { prefix: 'shop/', report: part },
      { prefix: 'billing/', report: part },
    ]);
    assert.deepEqual(
      merged.findings.map(({ file }) => file),
      ['billing/a.js', 'shop/a.js'],
    );
    assert.equal(merged.notScanned.length, 2);
  });

  it('keeps the same place in two commits apart', () => {
    const at = (commit: string) => ({
      ...finding('a.js', 5),
      origin: { kind: 'commit', commit, author: 'x', date: '2020-01-01T00:00:00Z' } as const,
    });
    assert.equal(mergeReports([{ prefix: '', report: report(at('1'), at('2')) }]).findings.length, 2);
  });
});
