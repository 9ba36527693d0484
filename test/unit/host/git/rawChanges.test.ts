import assert from 'node:assert/strict';
import { rawChanges } from '../../../../server/src/host/git/rawChanges';

const [a, b, c, none] = ['a', 'b', 'c', '0'].map((digit) => digit.repeat(40));

describe('raw changes', () => {
  const read = (...tokens: string[]) =>
    rawChanges(tokens.map((token) => Buffer.from(token, 'latin1'))).map(({ status, kind, oldId, newId, file }) => [
      ...[status, kind, oldId, newId, file],
    ]);

  it('tells added, modified, renamed and deleted entries apart', () => {
    assert.deepEqual(
      read(
        ...[`:000000 100644 ${none} ${a} A`, 'new.js', `:100644 100755 ${a} ${b} M`, 'old.js'],
        ...[`:100644 100644 ${a} ${b} R086`, 'from.js', 'to.js', `:100644 000000 ${a} ${none} D`, 'gone.js'],
      ),
      [
        ['A', 'file', undefined, a, 'new.js'],
        ['M', 'file', a, b, 'old.js'],
        ['R', 'file', a, b, 'to.js'],
        ['D', 'file', a, undefined, 'gone.js'],
      ],
    );
  });

  it('knows links, submodules and files that git has not hashed', () => {
    assert.deepEqual(
      read(
        ...[`:000000 120000 ${none} ${a} A`, 'link', `:160000 160000 ${a} ${b} M`, 'sub'],
        ...[`:100644 100644 ${a} ${none} M`, 'changed.js'],
      ),
      [
        ['A', 'link', undefined, a, 'link'],
        ['M', 'submodule', a, b, 'sub'],
        ['M', 'file', a, undefined, 'changed.js'],
      ],
    );
  });

  it('reads the entries of a merge, with the result behind the parents', () => {
    assert.deepEqual(read(`::100644 100644 100644 ${a} ${b} ${c} MM`, 'both.js'), [['M', 'file', a, c, 'both.js']]);
    assert.deepEqual(read(`:::000000 000000 000000 100644 ${none} ${none} ${none} ${c} AAA`, 'evil.js'), [
      ['A', 'file', undefined, c, 'evil.js'],
    ]);
  });

  it('takes a name for a name, whatever it begins with', () => {
    assert.deepEqual(read(`:000000 100644 ${none} ${a} A`, ':100644 x', `:000000 100644 ${none} ${b} A`, 'caf\xe9'), [
      ['A', 'file', undefined, a, ':100644 x'],
      ['A', 'file', undefined, b, 'caf\\xE9'],
    ]);
  });
});
