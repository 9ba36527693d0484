/** The look ahead: the same answers as a search that remembers nothing, in whatever order it is asked. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { marksOf, Scout } from '../../../server/src/core/scout';

describe('a scout', () => {
  it('finds the next mark in any order of questions', () => {
    const question = fc.tuple(fc.nat(60), fc.nat(60));
    const text = fc.string({ unit: fc.constantFrom('a', '%', '\\', 'é'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.array(question, { maxLength: 20 }), (within, questions) => {
        const scout = new Scout(within, marksOf('%\\'));
        for (const [at, length] of questions) {
          const limit = Math.min(within.length, at + length);
          if (at > limit) continue;
          const next = within.slice(at, limit).search(/[%\\]/);
          assert.equal(scout.next(at, limit), next < 0 ? limit : at + next);
        }
      }),
    );
  });
});
