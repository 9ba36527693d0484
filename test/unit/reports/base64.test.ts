import assert from 'node:assert/strict';
import { toBase64 } from '../../../server/src/reports/base64';

describe('base64', () => {
  it('is what Node makes of the same bytes, whatever their number', () => {
    for (let length = 0; length < 70; length++) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 89 + length * 7) % 256);
      assert.equal(toBase64(bytes), Buffer.from(bytes).toString('base64'));
    }
  });
});
