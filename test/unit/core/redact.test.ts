import assert from 'node:assert/strict';
import fc from 'fast-check';
import { redact } from '../../../server/src/core/redact';

describe('redact', () => {
  it('shows a prefix and an end where it may', () => {
    assert.equal(redact('abc_0123456789', { prefix: 4, suffix: 0 }), 'abc_…');
    assert.equal(redact('abc_0123456789', { prefix: 3, suffix: 2 }), 'abc…89');
  });

  it('shows nothing of a short value', () => {
    assert.equal(redact('pw', { prefix: 4, suffix: 4 }), '…');
  });

  it('keeps a private key on one line', () => {
    assert.equal(redact(`-----BEGIN X-----\n${'a'.repeat(200)}`, { prefix: 60, suffix: 0 }), '-----BEGIN X-----…');
  });

  it('never shows more than two fifths, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.nat(100), fc.nat(100), (secret, prefix, suffix) => {
        assert.ok(redact(secret, { prefix, suffix }).length - 1 <= secret.length * 0.4);
      }),
    );
  });
});
