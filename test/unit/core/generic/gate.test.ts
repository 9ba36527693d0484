import assert from 'node:assert/strict';
import type { DetectorSpec } from '../../../../server/src/core/catalogue';
import { compileCatalogue } from '../../../../server/src/core/catalogueCompiled';
import { beginsAsKey } from '../../../../server/src/core/generic/gate';
import { scan } from '../../../../server/src/core/scan';
import { providers } from '../../../../server/src/detectors/index';
import { randomText } from '../../../support/samples';

describe('the gate of keys', () => {
  it('asks a value for a digit or for many letters before anything that ends a bare one', () => {
    for (const value of ['a1', 'abcdefgh', '\\x41bc', randomText('hex', 32, 3)])
      assert.equal(beginsAsKey(value), true, value);
    for (const value of ['', 'abc', 'ops_eyJ\\x2b', '&#43;a78f', 'a&1']) assert.equal(beginsAsKey(value), false, value);
  });

  it('turns away no more than the check behind it does', () => {
    const gated = compileCatalogue(providers);
    const open = compileCatalogue(
      providers.map((provider) => ({
        ...provider,
        detectors: provider.detectors.map((spec: DetectorSpec) => {
          const { gate: _, ...rest } = spec;
          return rest;
        }),
      })),
    );
    for (const text of ['access-token="ops_eyJ\\x2b', 'token += "&#43;a78f";\n']) {
      assert.deepEqual(scan(text, open).findings, scan(text, gated).findings, text);
    }
  });
});
