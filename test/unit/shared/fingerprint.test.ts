import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { createFingerprinter } from '../../../server/src/shared/fingerprint';

describe('fingerprint', () => {
  it('is the beginning of HMAC-SHA256 over detector, NUL and value', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 80 }), fc.string({ unit: 'binary' }), (key, secret) => {
        const expected = createHmac('sha256', key).update(`some-detector\0${secret}`, 'utf8').digest('hex');
        assert.equal(createFingerprinter(key)('some-detector', secret), expected.slice(0, 32));
      }),
    );
  });

  it('stays the same however often it is asked', () => {
    const fingerprint = createFingerprinter(new Uint8Array(32).fill(7));
    const first = fingerprint('a-b', 'one');
    fingerprint('a-b', 'another');
    assert.equal(fingerprint('a-b', 'one'), first);
  });

  it('tells detectors, values and keys apart', () => {
    const fingerprint = createFingerprinter(new Uint8Array(32).fill(1));
    const other = createFingerprinter(new Uint8Array(32).fill(2));
    const all = [fingerprint('a', 'x'), fingerprint('b', 'x'), fingerprint('a', 'y'), other('a', 'x')];
    assert.equal(new Set(all).size, all.length);
  });
});
