import assert from 'node:assert/strict';
import type { ProviderSpec } from '../../../server/src/core/catalogue';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { scan } from '../../../server/src/core/scan';
import { randomText } from '../../support/samples';

/** A provider with one detector for each literal, which is followed by twelve digits. */
function provider(id: string, literals: readonly string[]): ProviderSpec {
  return {
    id,
    name: id,
    detectors: literals.map((literal, at) => ({
      id: `${id}-${at}`,
      name: `key ${at}`,
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: [literal] },
      pattern: `${literal.replace(/[^\w]/g, '\\$&')}[0-9]{12}`,
      bounds: { left: '' },
      description: 'Opens a door.',
      references: ['https://example.com'],
    })),
  };
}

describe('a compiled catalogue', () => {
  it('names its detectors in the order of the providers', () => {
    const { detectors } = compileCatalogue([provider('acme', ['acm_', 'acx_']), provider('zoo', ['zoo_'])]);
    const ids = ['acme-0', 'acme-1', 'zoo-0'];
    assert.equal(detectors.size, 3);
    assert.deepEqual([...detectors.keys()], ids);
    assert.deepEqual(
      [...detectors].map(([id, { spec }]) => [id, spec.id]),
      ids.map((id) => [id, id]),
    );
    assert.deepEqual(
      [...detectors.values()].map((detector) => detector.provider.id),
      ['acme', 'acme', 'zoo'],
    );
    const visited: string[] = [];
    detectors.forEach((_, id) => {
      visited.push(id);
    });
    assert.deepEqual(visited, ids);
  });

  it('gives the same detector each time, and none for an unknown id', () => {
    const { detectors } = compileCatalogue([provider('acme', ['acm_'])]);
    assert.ok(detectors.get('acme-0'));
    assert.equal(detectors.get('acme-0'), detectors.get('acme-0'));
    assert.equal(detectors.get('other'), undefined);
    assert.equal(detectors.has('other'), false);
  });

  it('refuses two detectors with one id', () => {
    assert.throws(() => compileCatalogue([provider('acme', ['acm_']), provider('acme', ['acx_'])]), RangeError);
  });

  it('tells literals apart whose characters are more than the kernel can', () => {
    // Every printable character: the rarest share a class, so what the kernel reports is compared with the text.
    const literals = Array.from({ length: 94 }, (_, at) => `q${String.fromCharCode(33 + at)}w`).filter(
      (literal) => literal === literal.toLowerCase(),
    );
    for (const kernel of ['wasm', 'js'] as const) {
      const catalogue = compileCatalogue([provider('odd', literals)], { kernel });
      for (const [at, literal] of literals.entries()) {
        const { findings } = scan(` ${literal}${randomText('0123456789', 12)}`, catalogue);
        assert.deepEqual(
          findings.map(({ detector }) => detector),
          [`odd-${at}`],
        );
      }
    }
  });
});
