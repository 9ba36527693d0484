import assert from 'node:assert/strict';
import {
  fixAllSummary,
  reasonText,
  type ScanOutcome,
  scanSummary,
  skippedText,
  unscannedText,
} from '../../../client/src/texts';
import { english } from './english';
import { unscanned } from './located';

function summary(given: Partial<ScanOutcome>): string {
  const stats = { files: 120, bytes: 1, ms: 1 };
  return scanSummary(english, { how: 'complete', findings: 0, filesWithFindings: 0, unscanned: [], stats, ...given });
}

const refusal = { startLine: 7, title: 'Stripe live secret key', redacted: 'sk_…', message: 'It stands in a comment.' };

describe('the summary of a scan', () => {
  it('counts findings, files, and what was looked at', () => {
    assert.equal(summary({ findings: 3, filesWithFindings: 2 }), '3 findings in 2 files (120 files scanned).');
    assert.equal(summary({ findings: 1, filesWithFindings: 1 }), '1 finding in 1 file (120 files scanned).');
  });

  it('says how many files stand behind "none"', () => {
    assert.equal(summary({}), 'No hardcoded keys in 120 files.');
  });

  it('never leaves out that files were not scanned, and why', () => {
    const files = [unscanned('a.png', 'binary'), unscanned('b.sql', 'too-large'), unscanned('c.png', 'binary')];
    assert.equal(
      summary({ unscanned: files }),
      'No hardcoded keys in 120 files; 3 files not scanned (2 binary, 1 too large).',
    );
    assert.equal(unscannedText(english, files.slice(1, 2)), '1 file not scanned (too large)');
    assert.equal(unscannedText(english, []), undefined);
  });

  it('does not count among them a file with more findings than are listed, nor that the scan was stopped', () => {
    const files = [unscanned('a.png', 'binary'), unscanned('many.js', 'capped'), unscanned('.', 'cancelled')];
    assert.equal(
      summary({ how: 'cancelled', findings: 1000, filesWithFindings: 1, unscanned: files }),
      'Scan cancelled: 1000 findings in 1 file (120 files scanned); 1 file has more findings than are listed; 1 file not scanned (binary) so far.',
    );
  });

  it('says that a scan did not come to its end', () => {
    assert.equal(summary({ how: 'cancelled' }), 'Scan cancelled: No hardcoded keys in 120 files so far.');
    assert.match(summary({ how: 'interrupted', findings: 1, filesWithFindings: 1 }), /^Scan interrupted: 1 finding/);
  });

  it('has a text for every reason', () => {
    const reasons = ['binary', 'too-large', 'unreadable', 'vanished', 'not-a-file', 'cancelled', 'failed', 'capped'];
    reasons.push('missing-object', 'lfs-pointer', 'submodule', 'shallow');
    const texts = reasons.map((reason) => reasonText(english, reason as Parameters<typeof reasonText>[1]));
    assert.equal(new Set(texts).size, reasons.length);
  });

  it('names skipped folders by number', () => {
    assert.equal(skippedText(english, 0), undefined);
    assert.match(skippedText(english, 1) ?? '', /^1 folder was skipped/);
    assert.match(skippedText(english, 2) ?? '', /^2 folders were skipped/);
  });
});

describe('the summary of "fix all"', () => {
  it('says what was fixed', () => {
    assert.equal(fixAllSummary(english, { name: 'app.ts', fixed: 2, refused: [] }), 'Fixed 2 findings in app.ts.');
    assert.equal(fixAllSummary(english, { name: 'app.ts', fixed: 0, refused: [] }), 'No hardcoded keys in app.ts.');
  });

  it('says what was not, where and why', () => {
    assert.equal(
      fixAllSummary(english, { name: 'app.ts', fixed: 1, refused: [refusal] }),
      'Fixed 1 finding in app.ts. Not fixed: line 7, Stripe live secret key (sk_…): It stands in a comment.',
    );
  });

  it('does not fill the screen', () => {
    const text = fixAllSummary(english, { name: 'app.ts', fixed: 0, refused: Array(5).fill(refusal) });
    assert.match(text, /^Nothing was fixed in app\.ts\./);
    assert.match(text, /and 3 more\.$/);
  });
});
