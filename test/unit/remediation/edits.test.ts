import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addEdits, applyEdits, insert, orderEdits } from '../../../server/src/remediation/edits';

describe('edits', () => {
  it('are applied at the offsets of the old text, in any order', () => {
    const edits = [
      { start: 4, end: 7, newText: 'C' },
      insert(0, '>'),
      { start: 0, end: 3, newText: 'A' },
      insert(7, '<'),
    ];
    assert.equal(applyEdits('aaa ccc', edits), '>A C<');
  });

  it('keep their order where they insert at one place', () => {
    assert.equal(applyEdits('x', [insert(0, 'a'), insert(0, 'b'), insert(0, 'c')]), 'abcx');
  });

  it('are added once when two fixes need the same', () => {
    const both = addEdits([insert(0, 'import os\n')], [insert(0, 'import os\n'), insert(5, 'x')]);
    assert.deepEqual(both, [insert(0, 'import os\n'), insert(5, 'x')]);
  });

  it('are turned away when they change the same characters', () => {
    const there = [{ start: 2, end: 6, newText: '' }];
    assert.equal(addEdits(there, [{ start: 5, end: 8, newText: 'x' }]), undefined);
    assert.equal(addEdits(there, [insert(4, 'x')]), undefined);
    assert.equal(addEdits([insert(4, 'x')], [{ start: 2, end: 6, newText: '' }]), undefined);
    assert.notEqual(addEdits(there, [insert(2, 'x'), insert(6, 'x'), { start: 6, end: 7, newText: '' }]), undefined);
  });

  it('leave the text around them as it was', () => {
    const cuts = fc.uniqueArray(fc.nat(40), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ minLength: 41, maxLength: 41 }), cuts, (text, places) => {
        const sorted = [...places].sort((a, b) => a - b);
        const edits = sorted.slice(0, -1).flatMap((start, index) => {
          return index % 2 === 0 ? [{ start, end: sorted[index + 1] ?? start, newText: '¤' }] : [];
        });
        const kept = orderEdits(edits).reduceRight(
          (rest, edit) => rest.slice(0, edit.start) + rest.slice(edit.end),
          text,
        );
        assert.equal(applyEdits(text, edits).replaceAll('¤', ''), kept.replaceAll('¤', ''));
      }),
    );
  });
});
