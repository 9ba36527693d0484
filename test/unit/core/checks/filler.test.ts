import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isFiller } from '../../../../server/src/core/checks/filler';
import { alphabets, randomText } from '../../../support/samples';

describe('filler', () => {
  it('is a template of any language', () => {
    const templates = ['<your-key>', '${KEY}', '{{ key }}', '%(key)s', '$(KEY)', '$KEY', '%KEY%'];
    assert.deepEqual(
      templates.filter((text) => !isFiller(text, true)),
      [],
    );
  });

  it('is one character over and over, whole or in groups', () => {
    const zeros = '0'.repeat(8);
    const texts = [
      'x'.repeat(36),
      `key_${'*'.repeat(24)}`,
      `T${zeros}/B${zeros}/${'X'.repeat(24)}`,
      `${zeros}-0000-0000-0000-${zeros}0000`,
    ];
    assert.deepEqual(
      texts.filter((text) => !isFiller(text, true)),
      [],
    );
  });

  it('is a walk along the alphabet', () => {
    const texts = ['abcdefghijklmnopqrstuvwxyz', 'key_0123456789abcdef0123456789abcdef', `zyx_${'9876543210'}`];
    assert.deepEqual(
      texts.filter((text) => !isFiller(text, true)),
      [],
    );
  });

  it('is not a key whose short group happens to repeat', () => {
    assert.equal(isFiller(`${randomText('hex', 32)}-00001111-22223333`, true), false);
  });

  it('is not a key that starts with bytes of zero', () => {
    assert.equal(isFiller(`${'A'.repeat(21)}${randomText('base62', 80)}`, true), false);
  });

  it('is never a text drawn at random', () => {
    const names = fc.constantFrom(...(Object.keys(alphabets) as (keyof typeof alphabets)[]));
    fc.assert(
      fc.property(names, fc.integer({ min: 20, max: 80 }), fc.nat(10_000), (name, length, salt) => {
        return name === 'digits' || !isFiller(randomText(name, length, salt), true);
      }),
      { seed: 11 },
    );
  });
});
