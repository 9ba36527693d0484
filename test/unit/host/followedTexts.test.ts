import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { scan } from '../../../server/src/core/scan';
import { FollowedTexts } from '../../../server/src/host/followedTexts';
import { acme, acmeKey } from '../../support/acme';

describe('texts that are followed from version to version', () => {
  const catalogue = compileCatalogue([acme]);
  const line = fc.oneof(
    fc.constantFrom('', '\n', 'const a = 1;\n', `k = '${acmeKey(1)}'\n`, `k = '${acmeKey(2)}'\n`, 'acme_', 'ü\n'),
    fc.string(),
  );

  it('give what a scan of each version gives', () => {
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 12 }), { minLength: 1, maxLength: 6 }), (versions) => {
        const texts = new FollowedTexts(catalogue);
        versions.forEach((lines, at) => {
          const text = lines.join('');
          const result = texts.scan(text, `${at}`, at === 0 ? undefined : `${at - 1}`, {});
          assert.deepEqual(result, scan(text, catalogue));
        });
      }),
    );
  });
});
