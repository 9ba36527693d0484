import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createPaint, printable } from '../../../server/src/cli/terminalText';
import { counted, durationText, sizeText } from '../../../server/src/reports/amounts';

describe('terminal text', () => {
  it('shows what does not print as escapes, and the rest as it is', () => {
    assert.equal(printable('a\nb\tc\u001B[0m\u009B\u202Ed\u2028'), 'a\\nb\\tc\\x1B[0m\\x9B\\u202Ed\\u2028');
    assert.equal(printable('ä \u{1F511} 漢'), 'ä \u{1F511} 漢');
  });

  it('lets nothing through that moves the cursor', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.ok([...printable(text)].every((char) => char >= ' ' && !(char >= '\u007F' && char <= '\u009F')));
      }),
    );
  });

  it('counts, and measures sizes and times, for people', () => {
    assert.deepEqual(
      [counted(0, 'file'), counted(1, 'file'), counted(12_345, 'entry', 'entries')],
      ['0 files', '1 file', '12,345 entries'],
    );
    assert.deepEqual([0, 1, 999, 1000, 12_345, 64_000_000, 5e12].map(sizeText), [
      '0 bytes',
      '1 byte',
      '999 bytes',
      '1.0 kB',
      '12 kB',
      '64 MB',
      '5.0 TB',
    ]);
    assert.deepEqual([0.4, 999, 2_449].map(durationText), ['0 ms', '999 ms', '2.4 s']);
  });

  it('paints only where colours are on', () => {
    assert.equal(createPaint(false).red('x'), 'x');
    assert.equal(createPaint(true).red('x'), '\u001B[31mx\u001B[39m');
  });
});
