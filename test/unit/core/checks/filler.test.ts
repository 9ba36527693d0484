import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DetectorSpec } from '../../../../server/src/core/catalogue';
import { fillerIn, isFiller } from '../../../../server/src/core/checks/filler';
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

  it('is letters that are repeated: base64 of one digit, a word', () => {
    const texts = [`${'fakekey'.repeat(6)}f=`, Buffer.from('0'.repeat(32)).toString('base64')];
    assert.deepEqual(
      texts.filter((text) => !isFiller(text, true)),
      [],
    );
    assert.equal(isFiller(randomText('lower', 6).repeat(4), true), false);
    assert.equal(isFiller(`abc${'def'}`.repeat(6), true), false);
  });

  it('is a walk along the alphabet', () => {
    const texts = ['abcdefghijklmnopqrstuvwxyz', 'key_0123456789abcdef0123456789abcdef', `zyx_${'9876543210'}`];
    assert.deepEqual(
      texts.filter((text) => !isFiller(text, true)),
      [],
    );
  });

  it('counts on from nine to the letters of hexadecimal, across hyphens', () => {
    assert.equal(isFiller('01234567-89ab-cdef-0123-456789abcdef', true), true);
  });

  it('is a key whose end was written over', () => {
    assert.equal(isFiller(`${randomText('base62', 30)}xxxxxx`, true), true);
    assert.equal(isFiller(`${randomText('base62', 30)}******`, true), true);
    assert.equal(isFiller(`${randomText('base62', 30)}xx`, true), false);
  });

  it('is not a key of several groups of which a small one counts up', () => {
    assert.equal(
      isFiller(
        `00${randomText('base62', 10)}-${randomText('base62', 4)}-ABCDEFGHIJKL-0${randomText('base62', 12)}`,
        true,
      ),
      false,
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

describe('filler in a match', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const byName: DetectorSpec['anchor'] = { in: 'context', literals: ['acme'] };
  const byPrefix: DetectorSpec['anchor'] = { in: 'token', literals: ['acme_'] };

  it('is a mere doubt where a name vouches for the value and it runs along the alphabet', () => {
    assert.equal(fillerIn(`${letters}012345`, specOf(byName)), 'sequence');
    assert.equal(fillerIn(`acme_${letters}012345`, specOf(byPrefix)), 'filler');
    assert.equal(fillerIn(`${letters}012345`, { ...specOf(byName), tier: 'generic' }), 'filler');
  });

  it('is filler whatever vouches for it when it was written over', () => {
    assert.equal(fillerIn('x'.repeat(32), specOf(byName)), 'filler');
    assert.equal(fillerIn(randomText('base62', 32), specOf(byName)), undefined);
  });

  it('counts on from nine to zero', () => {
    assert.equal(fillerIn('sk_12345678901234567890asdf', specOf(byPrefix)), 'filler');
  });

  it('is no key of a format for a word in it', () => {
    const drawn = () => randomText('base62', 12);
    for (const word of ['EXAMPLE', 'redacted', 'sample_', 'placeholder', 'deadTest']) {
      assert.equal(fillerIn(`acme_${drawn()}${word}${drawn()}`, specOf(byPrefix)), undefined, word);
    }
  });

  it('is an address of a host that manuals use, not one whose name holds such a word', () => {
    const path = `hooks/${randomText('lowerAlnum', 26)}`;
    assert.equal(fillerIn(`https://example.com/${path}`, specOf(byPrefix)), 'filler');
    assert.equal(fillerIn(`https://chat.example.org:8065/${path}`, specOf(byPrefix)), 'filler');
    assert.equal(fillerIn(`https://example.company.io/${path}`, specOf(byPrefix)), undefined);
    assert.equal(fillerIn(`https://sample-shop.io/${path}`, specOf(byPrefix)), undefined);
  });

  it('is a prefix before all ten digits, however much follows', () => {
    const value = `1234567890${randomText('hex', 50)}`;
    assert.equal(fillerIn(`acme_${value}`, specOf(byPrefix)), 'filler');
    assert.equal(fillerIn(value, specOf(byName)), undefined);
  });
});

function specOf(anchor: DetectorSpec['anchor']): DetectorSpec {
  return {
    id: 'acme-key',
    name: 'Acme key',
    class: 'secret',
    severity: 'high',
    anchor,
    pattern: String.raw`\w+`,
    description: 'Opens Acme.',
    references: [],
  };
}
