import assert from 'node:assert/strict';
import { posix, win32 } from 'node:path';
import { wayBelow } from '../../../server/src/host/wayBelow';

describe('the way down to a file', () => {
  it('has slashes on every system', () => {
    assert.equal(wayBelow('/a/b', '/a/b/c/d.js', posix), 'c/d.js');
    assert.equal(wayBelow('C:\\a\\b', 'C:\\a\\b\\c\\d.js', win32), 'c/d.js');
    assert.equal(wayBelow('\\\\server\\share\\a', '\\\\server\\share\\a\\b.js', win32), 'b.js');
  });

  it('takes capitals for the same on Windows alone', () => {
    assert.equal(wayBelow('C:\\Work', 'c:\\work\\a.js', win32), 'a.js');
    assert.equal(wayBelow('/Work', '/work/a.js', posix), undefined);
  });

  it('is none for a file elsewhere: beside, above, on another drive or share', () => {
    assert.equal(wayBelow('/a/foo', '/a/foobar', posix), undefined);
    assert.equal(wayBelow('/a/foo', '/a', posix), undefined);
    assert.equal(wayBelow('C:\\a', 'D:\\a\\b.js', win32), undefined);
    assert.equal(wayBelow('C:\\a', '\\\\server\\share\\b.js', win32), undefined);
  });

  it('leaves names alone that only look like the way up, and a backslash where it is a part of the name', () => {
    assert.equal(wayBelow('/a', '/a/..b/c', posix), '..b/c');
    assert.equal(wayBelow('/a', '/a/b\\c', posix), 'b\\c');
    assert.equal(wayBelow('/a', '/a', posix), '');
  });
});
