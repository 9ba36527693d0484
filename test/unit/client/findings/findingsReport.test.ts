import assert from 'node:assert/strict';
import { findingsReport } from '../../../../client/src/findings/findingsReport';
import { chosenFindings } from '../../../../client/src/views/chosenFindings';
import { english } from '../english';
import { located } from '../located';

describe('the report of chosen findings', () => {
  it('is a table of redacted findings with their places', () => {
    const report = findingsReport(english, [located('src/pay.ts', { startLine: 3, exposure: 'pushed' }), located('b')]);
    const lines = report.split('\n');
    assert.equal(lines[0], 'Keylift: 2 findings');
    assert.match(lines[4] ?? '', /^\| critical \| Stripe live secret key \| sk_?.*… \| src\/pay\.ts:3 \| pushed \|$/);
    assert.match(lines[5] ?? '', /exposure not known \|$/);
  });

  it('lets no path become Markdown', () => {
    const report = findingsReport(english, [located('a|b](x)\nc.ts')]);
    const row = report.split('\n')[4] ?? '';
    assert.ok(row.includes('a\\|b\\](x) c.ts:1'));
  });
});

describe('the chosen findings', () => {
  const [a, b] = [located('a'), located('b')];
  const group = { within: '', uri: a.uri, file: 'a', severity: 'high', findings: [a] } as const;

  it('are those of all selected rows, each once', () => {
    const rows = [
      { kind: 'file', group },
      { kind: 'finding', finding: a },
      { kind: 'finding', finding: b },
    ];
    assert.deepEqual(chosenFindings([rows[0], rows]), [a, b]);
  });

  it('are those of the clicked row when none is selected', () => {
    assert.deepEqual(chosenFindings([{ kind: 'finding', finding: b }, undefined]), [b]);
  });

  it('are none when the command was not run on the list', () => {
    assert.deepEqual(chosenFindings([]), []);
    assert.deepEqual(chosenFindings([7, 'x']), []);
  });
});
