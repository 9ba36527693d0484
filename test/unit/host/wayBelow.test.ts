import assert from 'node:assert/strict';
import { posix, win32 } from 'node:path';
import { slashedWay, wayBelow } from '../../../server/src/host/wayBelow';

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

describe('the way from one place to another', () => {
  it('has slashes on every system, up and down', () => {
    assert.equal(slashedWay('/a/b', '/a/c/d.js', posix), '../c/d.js');
    assert.equal(slashedWay('C:\\a\\b', 'c:\\A\\c\\d.js', win32), '../c/d.js');
    assert.equal(slashedWay('C:\\a', 'C:/a/b\\c.js', win32), 'b/c.js');
    assert.equal(slashedWay('\\\\server\\share', '\\\\server\\share\\x\\y', win32), 'x/y');
    assert.equal(slashedWay('C:\\a', 'C:\\a', win32), '');
  });

  it('is the whole path on another drive, and keeps a backslash that is a part of a name', () => {
    assert.equal(slashedWay('C:\\a', 'D:\\b\\c.js', win32), 'D:/b/c.js');
    assert.equal(slashedWay('/a', '/a/b\\c', posix), 'b\\c');
  });
});
