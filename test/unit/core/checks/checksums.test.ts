import assert from 'node:assert/strict';
import type { CheckName } from '../../../../server/src/core/catalogue';
import { crc32, swapBytes, toBase36, toBase62, toHex } from '../../../../server/src/core/checks/crc32';
import { randomText } from '../../../support/samples';
import { resultOf, verdictOf } from '../../../support/verdicts';

function littleEndian(value: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes.toString('base64').slice(0, 6);
}

/** A token of each vendor whose checksum is right. */
const tokens: readonly { readonly check: CheckName; readonly of: string; readonly token: string }[] = [
  { of: 'GitHub', check: 'crc32-base62', token: withTail('ghp_', randomText('base62', 30), base62) },
  { of: 'npm', check: 'crc32-base62', token: withTail('npm_', randomText('base62', 30), base62) },
  { of: 'Cloudflare', check: 'crc32-hex-body', token: withTail('cfut_', randomText('base62', 40), hexOfBody) },
  { of: 'Atlassian', check: 'crc32-hex-all', token: withTail('ATATT3', `${randomText('base64url', 60)}=`, hexOfAll) },
  { of: 'Grafana', check: 'crc32-hex-swapped', token: withTail('glsa_', randomText('base62', 32), swappedHex) },
  { of: 'Confluent', check: 'crc32-base64', token: withTail('cflt', randomText('base64', 54), base64OfBody) },
  { of: 'GitLab', check: 'crc32-base36', token: withTail('glpat-', `${randomText('base64url', 27)}.0r`, base36OfAll) },
];

function withTail(prefix: string, body: string, tail: (prefix: string, body: string) => string): string {
  return `${prefix}${body}${tail(prefix, body)}`;
}
function base62(_: string, body: string): string {
  return toBase62(crc32(body), 6);
}
function hexOfBody(_: string, body: string): string {
  return toHex(crc32(body));
}
function hexOfAll(prefix: string, body: string): string {
  return toHex(crc32(prefix + body)).toUpperCase();
}
function swappedHex(prefix: string, body: string): string {
  return `_${toHex(swapBytes(crc32(prefix + body)))}`;
}
function base64OfBody(_: string, body: string): string {
  return littleEndian(crc32(body));
}
function base36OfAll(prefix: string, body: string): string {
  return toBase36(crc32(prefix + body), 7);
}

/** The token with its middle character replaced. */
function spoilt(token: string): string {
  const middle = Math.floor(token.length / 2);
  return `${token.slice(0, middle)}${token[middle] === 'x' ? 'y' : 'x'}${token.slice(middle + 1)}`;
}

describe('checksums', () => {
  for (const { check, of, token } of tokens) {
    it(`make a token of ${of} certain when right, doubtful when wrong`, () => {
      assert.deepEqual(resultOf(check, token), { confidence: 'high', note: 'checksum-valid' });
      assert.deepEqual(resultOf(check, spoilt(token)), { confidence: 'low', note: 'checksum-invalid' });
    });
  }

  it('are not asked of a GitHub token of another length', () => {
    assert.equal(resultOf('crc32-base62', `ghp_${randomText('base62', 60)}`), undefined);
  });

  it('are not asked of a GitLab token that is not routable', () => {
    assert.equal(resultOf('crc32-base36', `glpat-${randomText('base64url', 20)}`), undefined);
  });
});

describe('Bech32', () => {
  /** Test vectors of BIP 173. */
  const valid = [
    'A12UEL5L',
    'a12uel5l',
    'abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw',
    'split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w',
  ];

  it('accepts the vectors of its specification', () => {
    for (const text of valid) assert.equal(verdictOf('bech32', text), 'checksum-valid');
  });

  it('doubts a changed, a lost and a foreign character', () => {
    for (const text of ['A12UEL5M', 'a12uel5', 'A1BBBBBBB', 'no separator', '']) {
      assert.equal(verdictOf('bech32', text), 'checksum-invalid');
    }
  });
});

describe('CRC-16 in base 32', () => {
  /** The check value of CRC-16/XMODEM: 0x31c3 for the digits from 1 to 9, low byte first. */
  const valid = 'GEZDGNBVGY3TQOODGE';

  it('accepts the check value of its definition', () => {
    assert.equal(verdictOf('crc16-base32', valid), 'checksum-valid');
  });

  it('doubts a changed and a lost character', () => {
    for (const text of [`A${valid.slice(1)}`, valid.slice(0, -4), 'AAAAAAAAAAAAAAAB']) {
      assert.notEqual(verdictOf('crc16-base32', text), 'checksum-valid');
    }
  });
});
