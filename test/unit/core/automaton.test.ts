import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildAutomaton, findLiterals } from '../../../server/src/core/automaton';

/** The same answer, found the slow way. */
function slowly(literals: readonly string[], text: string, from: number, to: number): string[] {
  const hits: string[] = [];
  for (let end = from + 1; end <= to; end++) {
    literals.forEach((literal, index) => {
      const start = end - literal.length;
      if (start >= from && text.slice(start, end).toLowerCase() === literal.toLowerCase())
        hits.push(`${index}@${start}`);
    });
  }
  return hits.sort();
}

function quickly(literals: readonly string[], text: string, from: number, to: number): string[] {
  const hits: string[] = [];
  findLiterals(buildAutomaton(literals), text, from, to, (literal, start) => hits.push(`${literal}@${start}`));
  return hits.sort();
}

describe('automaton', () => {
  it('finds overlapping and nested literals without case', () => {
    assert.deepEqual(quickly(['she', 'he', 'hers', 'HIS'], 'uSHErs his', 0, 10), ['0@1', '1@2', '2@2', '3@7']);
  });

  it('finds nothing that only begins or ends outside the range', () => {
    assert.deepEqual(quickly(['token'], 'token token', 1, 11), ['0@6']);
    assert.deepEqual(quickly(['token'], 'token token', 0, 10), ['0@0']);
  });

  it('ignores characters beyond ASCII', () => {
    assert.deepEqual(quickly(['key'], 'ķey kéy key\u{1f511}', 0, 13), ['0@8']);
  });

  it('agrees with a plain search on random literals and texts', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '_'), minLength: 1, maxLength: 4 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', '_', 'é'), maxLength: 60 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 8, selector: (w) => w.toLowerCase() }),
        text,
        (literals, where) => {
          assert.deepEqual(quickly(literals, where, 0, where.length), slowly(literals, where, 0, where.length));
        },
      ),
    );
  });
});
