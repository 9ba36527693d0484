/** Harmless values: their shape, and that the catalogue does not take them for keys. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { harmlessForms, placeholderFor } from '../../../server/src/remediation/harmless';

describe('harmless values', () => {
  it('keep length, signs and what a redacted value shows of its beginning', () => {
    const signs = (text: string) => text.replace(/[A-Za-z\d]/g, 'a');
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.nat(6), (value, shown) => {
        const head = value.slice(0, shown).split('…', 1)[0] ?? '';
        const [first] = harmlessForms(value, `${head}…`);
        if (first === undefined) return;
        assert.equal(first.length, value.length);
        assert.equal(signs(first), signs(value));
      }),
    );
  });

  it('are never the value itself', () => {
    fc.assert(fc.property(fc.string(), (value) => !harmlessForms(value, '…').includes(value)));
  });

  it('name what belongs there in prose', () => {
    assert.equal(placeholderFor('STRIPE_SECRET_KEY'), '<STRIPE_SECRET_KEY>');
  });
});
