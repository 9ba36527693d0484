import assert from 'node:assert/strict';
import { compileCatalogue } from '../../../server/src/core/catalogueCompiled';
import { followOf } from '../../../server/src/core/sievePattern';
import { providers } from '../../../server/src/detectors/index';

const sifted = compileCatalogue(providers);

describe('what follows a literal', () => {
  const spec = { ...sifted.detectors.values().next().value?.spec } as Parameters<typeof followOf>[0];
  const follow = (pattern: string, text: string) => {
    const known = followOf({ ...spec, ignoreCase: false, pattern }, text);
    return (
      known && { least: known.least, most: known.most, ending: known.ending, a: known.chars[97], dash: known.chars[45] }
    );
  };
  const most = Number.POSITIVE_INFINITY;

  it('is read off the class after it', () => {
    assert.deepEqual(follow('ab_[a-z]{20,30}', 'ab_'), { least: 20, most: 30, ending: undefined, a: 1, dash: 0 });
    assert.deepEqual(follow('ab_(?<secret>[a-z]{20})', 'ab_'), {
      least: 20,
      most: 20,
      ending: undefined,
      a: 1,
      dash: 0,
    });
    assert.deepEqual(follow('ab\\.[\\w-]+', 'ab.'), { least: 1, most, ending: undefined, a: 1, dash: 1 });
  });

  it('ends with the character that must stand there', () => {
    assert.deepEqual(follow('https?://[a-z]{1,9}:', 'http://'), { least: 1, most: 9, ending: 58, a: 1, dash: 0 });
    assert.deepEqual(follow('ab_[a-z]{1,9}-x', 'ab_'), { least: 1, most: 9, ending: 45, a: 1, dash: 0 });
  });

  it('is not known where there are alternatives, or doubt', () => {
    assert.equal(follow('ab_[a-z]{3}|cd', 'ab_'), undefined);
    assert.equal(follow('(?:ab|cd)_[a-z]{3}', 'ab_'), undefined);
    assert.equal(follow('(?:ab_)?[a-z]{3}', 'ab_'), undefined);
    assert.equal(follow('ab?b[a-z]', 'ab'), undefined);
    assert.equal(follow('ab_(?:x|y)', 'ab_'), undefined);
  });
});
