import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createMask, redactedDiff } from '../../../../server/src/cli/fix/redactedDiff';
import { randomText } from '../../../support/samples';

const key = randomText('base62', 30);
const long = `${key}${randomText('base62', 10, 1)}`;
const masked = (value: string) => ({ value, redacted: '…' });

describe('redacted diff', () => {
  it('shows lines around a change, without the values in them', () => {
    const before = `a\nb '${key}'\nc\nd\ne\nf // ${key}\n`;
    const after = before.replace(`'${key}'`, 'lookup()');
    assert.equal(
      redactedDiff({ name: 'x.js', before, after, holdsSecret: false }, createMask([masked(key)])),
      "--- a/x.js\n+++ b/x.js\n@@ -1,5 +1,5 @@\n a\n-b '…'\n+b lookup()\n c\n d\n e\n",
    );
  });

  it('shows of a file of values the new names alone', () => {
    const before = `OLD='${key}'\nEMPTY=\n`;
    const after = `OLD='${key}'\nEMPTY='${long}'\nPEM='-----\n${key}=\n${long}==\n-----'\n`;
    assert.equal(
      redactedDiff({ name: '.env', before, after, holdsSecret: true }, createMask([])),
      '--- a/.env\n+++ b/.env\n@@ names only; values are not shown @@\n+EMPTY=…\n+PEM=…\n',
    );
  });

  it('shows a new file as one that was not there', () => {
    const diff = redactedDiff(
      { name: '.gitignore', before: undefined, after: '.env\n', holdsSecret: false },
      createMask([]),
    );
    assert.match(diff, /^--- \/dev\/null\n\+\+\+ b\/\.gitignore\n@@ .*\n\+\.env\n$/);
  });

  it('masks a value that contains another one whole', () => {
    assert.equal(createMask([masked(key), masked(long)])(`x ${long} y ${key} z`), 'x … y … z');
  });

  it('shows what may be shown as it is: it is no pattern that brings the value back', () => {
    for (const redacted of ['$&…', "$`…$'", '$1…', '$$…']) {
      assert.equal(createMask([{ value: key, redacted }])(`a '${key}' b`), `a '${redacted}' b`);
    }
  });

  it('keeps the lines of a text where it masks a value of several lines', () => {
    const value = `${key}\r\n${long}\n${key}`;
    assert.equal(createMask([masked(value)])(`a ${value} b`), 'a …\r\n…\n… b');
  });

  it('lets no value through, whatever stands around it', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(key, long, '\n', '\r\n', "'"), fc.string()), { maxLength: 30 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const input = { name: 'x', before: before.join(''), after: after.join(''), holdsSecret: false };
        const diff = redactedDiff(input, createMask([masked(key), masked(long)]));
        assert.ok(!diff.includes(key), 'a value is shown');
      }),
    );
  });
});
