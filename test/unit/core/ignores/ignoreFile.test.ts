import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  entryLine,
  exactPath,
  fileOfPattern,
  type IgnoreEntryFields,
  readIgnoreFile,
  withEntries,
  withoutLines,
} from '../../../../server/src/core/ignores/ignoreFile';
import { randomText } from '../../../support/samples';

const salt = randomText('hex', 64);
const hash = (number: number) => randomText('hex', 32, number);

describe('an ignore file', () => {
  it('holds a salt, entries, globs and comments', () => {
    const text = `# why\nsalt ${salt}\nsecret acme-key ${hash(1)} path=/a.js until=2027-01-31 by=Ann reason="it \\"was\\" old"\ndocs/\n`;
    const { salts, entries, globs, broken } = readIgnoreFile(text);
    assert.deepEqual([salts, globs, broken], [[salt], ['docs/'], []]);
    const [entry] = entries;
    assert.deepEqual(
      [entry?.detector, entry?.hash, entry?.path, entry?.until, entry?.author, entry?.reason, entry?.line],
      ['acme-key', hash(1), '/a.js', '2027-01-31', 'Ann', 'it "was" old', 3],
    );
    assert.equal(text.slice(entry?.start, entry?.end), text.split('\n')[2]);
  });

  it('tells a line that begins like an entry and is none', () => {
    for (const line of [
      'secret',
      'secret a b',
      `secret a ${hash(1)} colour=red`,
      `secret a ${hash(1)} until=soon`,
      'salt 1',
    ]) {
      const { broken, entries } = readIgnoreFile(`${line} \n`);
      assert.deepEqual([broken.length, entries.length], [1, 0], line);
    }
    assert.deepEqual(readIgnoreFile('secret/\nsalty.txt\n').globs, ['secret/', 'salty.txt']);
  });

  it('reads back what it writes', () => {
    const words = fc.option(fc.string({ unit: 'grapheme', maxLength: 20 }), { nil: undefined });
    const fields = fc.record({ path: words, author: words, reason: words });
    fc.assert(
      fc.property(fields, (extra) => {
        const entry: IgnoreEntryFields = { detector: 'acme-key', hash: hash(1), ...extra };
        const [back] = readIgnoreFile(entryLine(entry)).entries;
        const clean = (value = '') => value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
        assert.deepEqual(
          [clean(back?.path), clean(back?.author), clean(back?.reason)],
          [clean(extra.path), clean(extra.author), clean(extra.reason)],
        );
      }),
    );
  });

  it('stays sorted whatever the order in which entries come, and leaves other lines where they are', () => {
    const entries = [3, 1, 2].map((number) => ({ detector: 'acme-key', hash: hash(number) }));
    const text = '# mine\ndocs/\n';
    const once = withEntries(text, entries, salt);
    const oneByOne = entries.reduce((before, entry) => withEntries(before, [entry], salt), text);
    assert.equal(once, oneByOne);
    const lines = once.split('\n').filter((line) => line.startsWith('secret '));
    assert.deepEqual(lines, [...lines].sort());
    assert.ok(once.startsWith('# mine\ndocs/\nsalt '));
    assert.equal(withEntries(once, entries, salt), once);
  });

  it('replaces an entry for the same value and path, and keeps line ends', () => {
    const first = withEntries('docs/\r\n', [{ detector: 'a', hash: hash(1), reason: 'old' }], salt);
    const second = withEntries(first, [{ detector: 'a', hash: hash(1), reason: 'new' }], salt);
    assert.equal(readIgnoreFile(second).entries.length, 1);
    assert.equal(readIgnoreFile(second).entries[0]?.reason, 'new');
    assert.equal(/[^\r]\n/.test(second), false);
    const line = readIgnoreFile(second).entries[0]?.line ?? 0;
    assert.equal(readIgnoreFile(withoutLines(second, new Set([line]))).entries.length, 0);
  });

  it('makes a pattern of a path that means this file alone', () => {
    for (const path of ['a.js', 'src/[id].ts', 'a b!.txt', '#x/*.md'])
      assert.equal(fileOfPattern(exactPath(path)), path);
    // No line can hold these characters: the pattern means the file, and hardly another.
    assert.equal(exactPath('a\nb\u2028c\u001b[1.js'), '/a?b?c?\\[1.js');
    assert.equal(fileOfPattern('src/*.js'), undefined);
    assert.equal(fileOfPattern('/src/*.js'), undefined);
  });
});
