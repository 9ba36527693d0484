import assert from 'node:assert/strict';
import fc from 'fast-check';
import { copyByLoop } from '../../../server/src/core/kernel/finder';
import { createCopyText } from '../../../server/src/host/copyText';

describe('copying text', () => {
  it('puts the same bytes in the same place as the plain loop', () => {
    const copy = createCopyText();
    const input = fc.tuple(fc.string({ unit: 'binary' }), fc.nat(50), fc.nat(50), fc.nat(20));
    fc.assert(
      fc.property(input, ([text, a, b, offset]) => {
        const from = Math.min(a, b, text.length);
        const to = Math.min(Math.max(a, b), text.length);
        const [fast, plain] = [new Uint8Array(100), new Uint8Array(100)];
        copy(text, from, to, fast, offset);
        copyByLoop(text, from, to, plain, offset);
        assert.deepEqual(fast, plain);
      }),
    );
  });
});
