import assert from 'node:assert/strict';
import { gapAdvice, type Scanned } from '../../../server/src/cli/gapAdvice';
import type { NotScannedReason } from '../../../server/src/shared/protocol';

const advise = (reasons: readonly NotScannedReason[], scanned: Scanned = 'tree') =>
  gapAdvice(
    reasons.map((reason) => ({ file: 'a', reason })),
    scanned,
  ) ?? '';

describe('what to do about text that was not looked at', () => {
  it('is nothing when there is none', () => {
    assert.equal(advise([]), '');
    assert.equal(advise(['binary', 'not-a-file', 'submodule']), '');
  });

  it('is to make it readable, or to leave it out in the way that the scan has', () => {
    assert.match(
      advise(['too-large']),
      /^1 file could not be scanned \(1 too large\), so this is not "clean"\. .*--exclude/,
    );
    assert.match(advise(['too-large'], 'image'), /by \[scan\] exclude in keylift\.toml/);
    assert.doesNotMatch(advise(['too-large'], 'input'), /exclude/);
  });

  it('is to fetch what a clone lacks: no option of a scan helps there', () => {
    assert.match(advise(['shallow']), /git fetch --unshallow/);
    assert.match(advise(['missing-object']), /a clone without --filter/);
    for (const reason of ['shallow', 'missing-object'] as const) assert.doesNotMatch(advise([reason]), /--exclude/);
    assert.match(advise(['shallow', 'unreadable']), /--unshallow.*--exclude/);
    assert.match(advise(['missing-object'], 'image'), /Save the image whole[^-]*$/);
  });
});
