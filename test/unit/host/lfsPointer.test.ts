import assert from 'node:assert/strict';
import { isLfsPointer } from '../../../server/src/host/lfsPointer';

describe('a pointer of Git LFS', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;

  it('is known by its first line', () => {
    assert.ok(isLfsPointer(Buffer.from(pointer)));
    assert.ok(!isLfsPointer(Buffer.from(`\n${pointer}`)));
    assert.ok(!isLfsPointer(Buffer.alloc(0)));
  });

  it('is short: a longer text that begins like one is a text, and is scanned', () => {
    assert.ok(isLfsPointer(Buffer.from(pointer.padEnd(1023))));
    assert.ok(!isLfsPointer(Buffer.from(pointer.padEnd(1024))));
  });
});
