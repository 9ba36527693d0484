/**
 * Keylift keeps its own rule: no secret lies in this repository, not even one made up for a test. Samples are put together
 * at run time.
 */
import assert from 'node:assert/strict';
import { compileCatalogue } from '../../server/src/core/catalogueCompiled';
import { scan } from '../../server/src/core/scan';
import { providers } from '../../server/src/detectors/index';
import { repositoryFiles, textOf } from './repository';

const catalogue = compileCatalogue(providers);

/** Where and what, without the value. */
function findingsIn(path: string): string[] {
  const text = textOf(path);
  return scan(text, catalogue, { path }).findings.map(({ detector, start, redacted }) => {
    const line = text.slice(0, start).split('\n').length;
    return `${path}:${line} ${detector} ${redacted}`;
  });
}

describe('the repository', () => {
  it('holds no secret that Keylift knows', function () {
    this.timeout(60_000);
    const files = repositoryFiles().filter((path) => !/\.(?:png|wasm|ico|gif)$/.test(path));
    assert.deepEqual(files.flatMap(findingsIn), []);
  });
});
