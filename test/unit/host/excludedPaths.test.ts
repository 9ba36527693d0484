import assert from 'node:assert/strict';
import { createExcluder } from '../../../server/src/host/excludedPaths';

describe('paths that are left out', () => {
  const left = (patterns: readonly string[], files: readonly string[]) => files.filter(createExcluder(patterns));

  it('are none without patterns', () => {
    assert.deepEqual(left([], ['a.js', 'vendor/a.js']), []);
  });

  it('lie in a directory that a pattern names, however deep', () => {
    const files = ['vendor/a.js', 'lib/vendor/deep/b.js', 'vendor', 'vendors/a.js', 'a.js'];
    assert.deepEqual(left(['vendor/'], files), ['vendor/a.js', 'lib/vendor/deep/b.js']);
    assert.deepEqual(left(['/vendor'], files), ['vendor/a.js', 'vendor']);
  });

  it('are not taken back below a directory that is left out, as with git', () => {
    const files = ['gen/keep.js', 'gen/a.js', 'b.gen.js', 'keep.gen.js'];
    assert.deepEqual(left(['gen/', '*.gen.js', '!keep.*'], files), ['gen/keep.js', 'gen/a.js', 'b.gen.js']);
  });
});
