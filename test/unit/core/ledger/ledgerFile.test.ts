/** The list of rotated keys as a file: what it says, what it takes in, and which values may stand in it. */
import assert from 'node:assert/strict';
import { type LedgerEntry, readLedger, withRotated } from '../../../../server/src/core/ledger/ledgerFile';
import { isShareable } from '../../../../server/src/core/ledger/rotated';
import { randomText } from '../../../support/samples';

const salt = randomText('hex', 64);
const hash = (number: number) => randomText('hex', 32, number);
const entry = (number: number, more: Partial<LedgerEntry> = {}): LedgerEntry => {
  return { detector: 'acme-key', hash: hash(number), on: '2026-11-29', ...more };
};

describe('a list of rotated keys', () => {
  it('reads back what was written, with its salt', () => {
    const text = withRotated('', entry(1, { by: 'Ann Other', note: 'ticket "17"' }), salt);
    const { salts, entries, broken } = readLedger(text);
    assert.deepEqual([salts, broken], [[salt], []]);
    assert.deepEqual(entries, [entry(1, { by: 'Ann Other', note: 'ticket "17"' })]);
  });

  it('is sorted, whatever the order in which keys come, so that branches merge', () => {
    const both = (first: number, second: number) =>
      withRotated(withRotated('', entry(first), salt), entry(second), salt);
    assert.equal(both(1, 2), both(2, 1));
  });

  it('lists a value once, with the latest day', () => {
    const twice = withRotated(withRotated('', entry(1), salt), entry(1, { on: '2026-12-24' }), salt);
    assert.deepEqual(
      readLedger(twice).entries.map(({ on }) => on),
      ['2026-12-24'],
    );
  });

  it('keeps the salts of both branches of a merge, and line ends as they are', () => {
    const other = randomText('hex', 64, 1);
    const text = withRotated(withRotated('', entry(1), salt).replaceAll('\n', '\r\n'), entry(2), other);
    assert.deepEqual([...readLedger(text).salts].sort(), [salt, other].sort());
    assert.equal(/[^\r]\n/.test(text), false);
    assert.equal(readLedger(text).entries.length, 2);
  });

  it('tells lines that begin like entries and are none', () => {
    for (const line of [
      'rotated',
      `rotated acme-key ${hash(1)}`,
      `rotated acme-key ${hash(1)} on=2026-02-30`,
      `rotated acme-key ${hash(1)} on=2026-11-29 colour=red`,
      'salt 1',
    ]) {
      const { broken, entries } = readLedger(`${line} \n`);
      assert.deepEqual([broken.length, entries.length], [1, 0], line);
    }
  });
});

describe('a value in a list that others read', () => {
  const key = { tier: 'provider', class: 'secret' } as const;

  it('may be what nobody can guess', () => {
    for (let seed = 0; seed < 50; seed++) {
      assert.ok(isShareable(key, randomText('hex', 32, seed)));
      assert.ok(isShareable(key, `acme_${randomText('base62', 24, seed)}`));
    }
  });

  it('may be no password, no address, nothing short, nothing monotonous and nothing public', () => {
    const long = randomText('base62', 40);
    assert.equal(isShareable({ tier: 'generic', class: 'secret' }, long), false);
    assert.equal(isShareable({ tier: 'provider', class: 'public' }, long), false);
    assert.equal(isShareable(key, ['postgres', '://host/', long].join('')), false);
    assert.equal(isShareable(key, randomText('base62', 12)), false);
    assert.equal(isShareable(key, 'ab'.repeat(20)), false);
  });
});
