import assert from 'node:assert/strict';
import { type Catalogue, compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { indexCatalogue } from '../../../server/src/core/catalogueIndex';
import { packCatalogue, unpackCatalogue } from '../../../server/src/core/cataloguePack';
import { scan } from '../../../server/src/core/scan';
import { providers } from '../../../server/src/detectors/index';
import { randomText } from '../../support/samples';

const packed = packCatalogue(providers);

describe('a packed catalogue', () => {
  it('holds the index and every provider', () => {
    const { index, providerCount, providerAt } = unpackCatalogue(packed);
    const { automaton, ...rest } = indexCatalogue(providers);
    const { sieve, ids, firstDetector, useStart, uses, reaches } = index;
    assert.deepEqual({ sieve, ids, firstDetector, useStart, uses, reaches }, rest);
    assert.deepEqual(index.automaton, automaton);
    assert.deepEqual(
      Array.from({ length: providerCount }, (_, at) => providerAt(at)),
      providers,
    );
  });

  it('is read wherever in memory its bytes lie', () => {
    const shifted = new Uint8Array(packed.length + 1);
    shifted.set(packed, 1);
    assert.deepEqual(unpackCatalogue(shifted.subarray(1)).index.ids, unpackCatalogue(packed).index.ids);
  });

  it('keeps text that is not ASCII', () => {
    const [provider] = providers;
    assert.ok(provider);
    const named = { ...provider, name: 'Zürich \u{1f511}' };
    assert.deepEqual(unpackCatalogue(packCatalogue([named])).providerAt(0), named);
  });

  it('is told from bytes of another version', () => {
    assert.throws(() => unpackCatalogue(new Uint8Array(64)), RangeError);
  });

  it('compiles to the same catalogue as its specs', () => {
    const [a, b] = [compileCatalogue(packed), compileCatalogue(providers)];
    assert.equal(a.margin, b.margin);
    assert.deepEqual([...a.detectors], [...b.detectors]);
    assert.deepEqual(a.providers, providers);
    for (let literal = 0; literal < b.automaton.lengths.length; literal++) {
      assert.deepEqual(a.usesOf(literal), b.usesOf(literal));
    }
    const bitsOf = ({ askedAt }: Catalogue, state: number) =>
      askedAt(state).map(({ literal, bits }) => [literal, ...bits]);
    for (let state = 0; state + 1 < b.automaton.outputStart.length; state++) {
      assert.equal(String(bitsOf(a, state)), String(bitsOf(b, state)));
    }
    const text = `key = "sk_${'live'}_${randomText('base62', 24)}"\npassword = "${randomText('base62', 14)}"`;
    assert.deepEqual(scan(text, a), scan(text, b));
  });
});
