import assert from 'node:assert/strict';
import fc from 'fast-check';
import { crc32, swapBytes, toBase36, toBase62, toHex } from '../../../../server/src/core/checks/crc32';

/** CRC-32 bit by bit, straight from its definition. */
function slowCrc32(text: string): number {
  let crc = 0xffffffff;
  for (const byte of Buffer.from(text, 'latin1')) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

describe('CRC-32', () => {
  it('gives the published check values', () => {
    assert.equal(crc32(''), 0);
    assert.equal(crc32('123456789'), 0xcbf43926);
    assert.equal(crc32('The quick brown fox jumps over the lazy dog'), 0x414fa339);
  });

  it('equals its definition on any ASCII', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), (text) => crc32(text) === slowCrc32(text)));
  });
});

describe('a checksum in writing', () => {
  it('has leading zeros', () => {
    assert.deepEqual([toBase62(0, 6), toBase36(35, 7), toHex(255)], ['000000', '000000z', '000000ff']);
  });

  it('counts digits, capitals and small letters in base 62', () => {
    assert.deepEqual(
      [9, 10, 35, 36, 61, 62].map((value) => toBase62(value, 1)),
      ['9', 'A', 'Z', 'a', 'z', '10'],
    );
  });

  it('reads backwards from a little-endian writer', () => {
    assert.equal(toHex(swapBytes(0x12345678)), '78563412');
    fc.assert(fc.property(fc.integer({ min: 0, max: 0xffffffff }), (value) => swapBytes(swapBytes(value)) === value));
  });
});
