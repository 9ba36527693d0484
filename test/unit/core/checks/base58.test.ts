import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { decodeBase58 } from '../../../../server/src/core/checks/base58';
import { verdictOf } from '../../../support/verdicts';

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

function encode(bytes: readonly number[]): string {
  let value = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let text = '';
  for (; value > 0n; value /= 58n) text = alphabet.charAt(Number(value % 58n)) + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return '1'.repeat(zeros < 0 ? bytes.length : zeros) + text;
}

function withChecksum(bytes: readonly number[]): string {
  const once = createHash('sha256').update(Uint8Array.from(bytes)).digest();
  return encode([...bytes, ...createHash('sha256').update(once).digest().subarray(0, 4)]);
}

describe('Base58Check', () => {
  const key = [0x80, ...Array.from({ length: 32 }, (_, i) => (i * 37 + 11) % 256), 1];

  it('reads what was written, leading zeros too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 80 }), (bytes) => {
        assert.deepEqual(decodeBase58(encode([...bytes])), [...bytes]);
      }),
      { seed: 5 },
    );
    assert.equal(decodeBase58('0OIl'), undefined);
  });

  it('tells a key of Bitcoin from one that was typed', () => {
    const text = withChecksum(key);
    assert.match(text, /^[KL]/);
    assert.equal(verdictOf('base58check', text), 'checksum-valid');
    assert.equal(verdictOf('base58check', text.slice(0, -1) + (text.endsWith('2') ? '3' : '2')), 'checksum-invalid');
    assert.equal(verdictOf('base58check', '1'), 'checksum-invalid');
  });
});
