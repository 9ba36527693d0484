import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ObjectIdSet } from '../../../../server/src/host/git/objectIdSet';

const id = fc.stringMatching(/^[0-9a-f]{40}$/);

describe('a set of object ids', () => {
  it('knows which ids it was given before', () => {
    fc.assert(
      fc.property(fc.array(id), fc.array(id), (ids, others) => {
        const set = new ObjectIdSet();
        const known = new Set<string>();
        for (const each of [...ids, ...others, ...ids]) {
          // The last of its bits marks a place as taken, so ids that differ there alone are one.
          const key = each.slice(0, 23) + (Number.parseInt(each.charAt(23), 16) | 1);
          assert.equal(set.add(each), !known.has(key));
          known.add(key);
        }
        assert.equal(set.size, known.size);
      }),
    );
  });

  it('grows', () => {
    const set = new ObjectIdSet();
    const ids = Array.from({ length: 20_000 }, (_, at) =>
      at.toString(16).padStart(24, '0').split('').reverse().join(''),
    );
    for (const each of ids) set.add(each);
    const odd = new Set(ids.map((each) => each.slice(0, 23) + (Number.parseInt(each.charAt(23), 16) | 1)));
    assert.equal(set.size, odd.size);
    for (const each of ids) assert.equal(set.add(each), false);
  });
});
