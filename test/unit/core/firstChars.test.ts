import assert from 'node:assert/strict';
import type { DetectorSpec } from '../../../server/src/core/catalogue';
import { beginningOf, mayBegin } from '../../../server/src/core/firstChars';
import { providers } from '../../../server/src/detectors/index';
import { hasTexts, textOf } from '../../support/patternTexts';

/** The characters of `abc-1 \n` with which a match may begin; undefined where any may. */
function firstOf(pattern: string, ignoreCase = false): string | undefined {
  const { first } = beginningOf(pattern, ignoreCase);
  return first && [...'abcABC-1 \n'].filter((char) => first[char.charCodeAt(0)] === 1).join('');
}

describe('what a match may begin with', () => {
  it('is the first character that a pattern asks for', () => {
    assert.equal(firstOf('abc'), 'a');
    assert.equal(firstOf('[ab]{3,9}c'), 'ab');
    assert.equal(firstOf('(?<secret>-1)b'), '-');
    assert.equal(firstOf('a\\sb', true), 'aA');
  });

  it('is more where the first may be missing, or is one of several', () => {
    assert.equal(firstOf('a?b'), 'ab');
    assert.equal(firstOf('(?:a|b{2})c'), 'ab');
    assert.equal(firstOf('(?:a|b?)c'), 'abc');
    assert.equal(firstOf('(?:a|b){0,3}c'), 'abc');
    assert.equal(firstOf('a1|-1'), 'a-');
  });

  it('is not told by what only looks around', () => {
    assert.equal(firstOf('(?<!x)(?=[ab])\\b[abc]'), 'abc');
  });

  it('is anything where a pattern may be empty or is not understood', () => {
    for (const pattern of ['a*', '(?:a|)', '.a', '\\p{L}a', '(a)\\1?', '(?<x>a)?']) {
      assert.equal(firstOf(pattern), pattern === '(a)\\1?' ? 'a' : undefined, pattern);
    }
  });

  it('is a character at the beginning of a line where the pattern says so', () => {
    const beginning = beginningOf('(?<=^|[\\r\\n])a', false);
    const starts = [...'abcabc\nabc'].map((_, at) => mayBegin(beginning, 'abcabc\nabc', at, 0));
    assert.deepEqual(
      starts.flatMap((may, at) => (may ? [at] : [])),
      [0, 7],
    );
    assert.ok(mayBegin(beginning, 'abcabc', 3, 3), 'where the window begins');
  });

  it('is never denied to a text that the pattern describes', () => {
    const specs = providers.flatMap(({ detectors }): readonly DetectorSpec[] => detectors);
    let asked = 0;
    for (const spec of specs.filter(({ pattern }) => hasTexts(pattern))) {
      const beginning = beginningOf(spec.pattern, spec.ignoreCase === true);
      for (let salt = 0; salt < 5; salt++) {
        const text = textOf(spec.pattern, salt);
        assert.ok(mayBegin(beginning, text, 0, 0), spec.id);
        if (spec.ignoreCase) assert.ok(mayBegin(beginning, text.toUpperCase(), 0, 0), spec.id);
        asked++;
      }
    }
    assert.ok(asked > 1000);
  });
});
