/** What keys say of themselves. */
import assert from 'node:assert/strict';
import type { Finding } from '../../../server/src/core/finding';
import { awsAccountOf, offlineFacts } from '../../../server/src/verify/offlineFacts';
import { randomText } from '../../support/samples';

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** An access key id of an account, as AWS makes them: a leading one, the number, and what is not told. */
function keyIdOf(account: string): string {
  let bits = ((1n << 47n) | (BigInt(account) << 7n)) << 2n;
  let text = '';
  for (let at = 0; at < 10; at++, bits >>= 5n) text = `${base32[Number(bits & 31n)]}${text}`;
  return `AKIA${text}${randomText('base32', 6)}`;
}

function factsOf(value: string, over: Partial<Finding> = {}) {
  const finding: Finding = {
    detector: 'jwt',
    provider: 'jwt',
    tier: 'provider',
    class: 'secret',
    severity: 'high',
    confidence: 'high',
    start: 0,
    end: value.length,
    redacted: '…',
    notes: [],
    ...over,
  };
  return offlineFacts(finding, value, Date.UTC(2026, 0, 1)).map(({ kind, text }) => `${kind}: ${text}`);
}

describe('what a key says of itself', () => {
  it('the account of an AWS access key id', () => {
    for (const account of ['000000000001', '029608264753', '999999999999']) {
      assert.equal(awsAccountOf(keyIdOf(account)), account);
    }
    assert.equal(awsAccountOf(`AKIAI${randomText('base32', 15)}`), undefined);
  });

  it('when a JSON Web Token ends', () => {
    const token = (claims: object) => `eyJ0.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;
    assert.deepEqual(factsOf(token({ exp: Date.UTC(2025, 0, 2) / 1000 })), [
      'expires: expired on 2025-01-02 00:00 UTC',
    ]);
    assert.deepEqual(factsOf(token({ exp: Date.UTC(2027, 0, 2) / 1000 })), [
      'expires: expires on 2027-01-02 00:00 UTC',
    ]);
    assert.deepEqual(factsOf(token({ exp: 1e300 })), []);
  });

  it('test or live, and the checksum', () => {
    assert.deepEqual(factsOf(`sk_l${'ive_'}x`), ['environment: live']);
    assert.deepEqual(factsOf('x', { class: 'test' }), ['environment: test']);
    assert.match(factsOf('x', { notes: ['checksum-invalid'] }).join(), /^checksum: wrong/);
  });

  it('nothing of what is not there letter by letter', () => {
    assert.deepEqual(factsOf(`sk_l${'ive_'}x`, { notes: ['encoded'] }), []);
  });
});
