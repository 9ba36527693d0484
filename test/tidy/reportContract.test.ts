/**
 * The contract of the JSON report, as docs/cli.md tells it to whoever writes scripts: its fields, and every word that a field
 * can hold.
 */
import assert from 'node:assert/strict';
import { severities } from '../../server/src/core/catalogue';
import { isGap } from '../../server/src/reports/gaps';
import { reportJson } from '../../server/src/reports/json';
import { notScannedReasons } from '../../server/src/reports/notScannedText';
import { exposureNames } from '../../server/src/reports/place';
import type { FindingReport } from '../../server/src/shared/protocol';
import { textOf } from './repository';

const page = textOf('docs/cli.md');

/** A finding of which everything is told that can be told. */
const finding: Required<FindingReport> = {
  detector: 'acme-key',
  provider: 'acme',
  class: 'secret',
  severity: 'high',
  confidence: 'high',
  file: 'a.js',
  startOffset: 0,
  endOffset: 1,
  startLine: 1,
  startColumn: 1,
  endLine: 1,
  endColumn: 2,
  redacted: '…',
  fingerprint: 'f',
  origin: { kind: 'index' },
  exposure: 'pushed',
  rotated: { on: '2026-11-29' },
  verification: { verdict: 'valid', reason: 'It was accepted.', evidence: [], hosts: [] },
};

/** What a JSON report holds, read back. */
function written() {
  const stats = { files: 1, bytes: 1, ms: 1 };
  const notScanned = [{ file: 'b.js', reason: 'binary' as const }];
  const report = { root: '/', findings: [finding], notScanned, stats, startedAt: new Date(0), cancelled: false };
  const context = { catalogue: undefined as never, version: '0.0.0', directory: '', rootUri: 'file:///' };
  return JSON.parse([...reportJson(report, context)].join('')) as Record<string, unknown> & { findings: object[] };
}

describe('the JSON report in docs/cli.md', () => {
  const sketch = /^### JSON\n\n```\n([\s\S]*?)^```/m.exec(page)?.[1] ?? '';

  it('is told with the fields that are written, in their order', () => {
    const { findings, ...report } = written();
    const told = [...sketch.matchAll(/"(\w+)"/g)].map(([, name]) => name);
    const fields = Object.keys(findings[0] ?? {});
    const rest = Object.entries(report).flatMap(([name, value]) => {
      const inner: unknown = Array.isArray(value) ? value[0] : value;
      return typeof inner === 'object' && inner !== null ? [name, ...Object.keys(inner)] : [name];
    });
    const [version, ...others] = rest;
    assert.deepEqual(told, [version, 'findings', ...fields, ...others]);
  });

  it('is told with every word of a field', () => {
    const words = [...severities, ...Object.keys(exposureNames), ...notScannedReasons];
    // What was never saved is in an editor alone.
    const untold = words.filter((word) => word !== 'buffer' && !page.includes(`\`${word}\``));
    assert.deepEqual(untold, []);
  });

  it('says after which reasons a scan is not clean', () => {
    const row = /^\| 2 \| .*that is not clean \|$/m.exec(page)?.[0] ?? '';
    const told = [...row.matchAll(/`([\w-]+)`/g)].map(([, reason]) => reason);
    const gaps = notScannedReasons.filter((reason) => reason !== 'cancelled' && isGap({ file: 'a.js', reason }));
    assert.deepEqual(told.sort(), [...gaps].sort());
  });
});
