import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextChange } from '../../../server/src/core/scan';
import { join } from '../../../server/src/lsp/documents';

/** An edit as a share of the text it finds, so that it fits any. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(6),
  text: fc.string({ maxLength: 6 }),
});

describe('join', () => {
  it('holds both changes: outside of it the text is what it was', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(edit, { minLength: 1, maxLength: 6 }), (before, edits) => {
        let after = before;
        let joined: TextChange | undefined;
        for (const { at, length, text } of edits) {
          const start = Math.floor(at * after.length);
          const oldEnd = Math.min(after.length, start + length);
          after = after.slice(0, start) + text + after.slice(oldEnd);
          joined = join(joined, { start, oldEnd, newEnd: start + text.length });
        }
        assert.ok(joined);
        const { start, oldEnd, newEnd } = joined;
        assert.ok(0 <= start && start <= oldEnd && oldEnd <= before.length && newEnd <= after.length);
        assert.equal(before.slice(0, start), after.slice(0, start));
        assert.equal(before.slice(oldEnd), after.slice(newEnd));
      }),
    );
  });

  it('is the second change alone when nothing changed before', () => {
    const change = { start: 1, oldEnd: 2, newEnd: 3 };
    assert.equal(join(undefined, change), change);
  });
});
