import assert from 'node:assert/strict';
import { counted, numberText } from '../../../server/src/reports/amounts';

describe('amounts', () => {
  it('set commas between thousands, as English does', () => {
    for (const count of [0, 7, 999, 1000, 12_345, 999_999, 1_000_000, 9_876_543_210]) {
      assert.equal(numberText(count), count.toLocaleString('en-US'));
    }
  });

  it('count one and many', () => {
    assert.deepEqual(
      [counted(1, 'file'), counted(1234, 'file'), counted(2, 'entry', 'entries')],
      ['1 file', '1,234 files', '2 entries'],
    );
  });
});
