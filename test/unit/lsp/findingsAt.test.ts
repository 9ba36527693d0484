import assert from 'node:assert/strict';
import { findingAt, onlyFindingIn, touchedBy } from '../../../server/src/lsp/findingsAt';

const [first, second] = [
  { start: 4, end: 8 },
  { start: 10, end: 12 },
];
const both = [first, second];

describe('findings at a place', () => {
  it('are met by a caret at either end, and not beside them', () => {
    for (const offset of [4, 6, 8]) assert.equal(findingAt(both, offset), first);
    for (const offset of [3, 9, 13]) assert.equal(findingAt(both, offset), undefined);
  });

  it('are those that a selection touches, in their order', () => {
    assert.deepEqual(touchedBy(both, { start: 8, end: 10 }), both);
    assert.deepEqual(touchedBy(both, { start: 9, end: 9 }), []);
  });

  it('are no single one when a selection touches two', () => {
    assert.equal(onlyFindingIn(both, { start: 0, end: 5 }), first);
    assert.equal(onlyFindingIn(both, { start: 0, end: 20 }), undefined);
  });
});
