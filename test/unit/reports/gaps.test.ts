import assert from 'node:assert/strict';
import { isGap } from '../../../server/src/reports/gaps';

describe('what keeps a scan from being called clean', () => {
  const gap = (reason: Parameters<typeof isGap>[0]['reason'], file = 'a') => isGap({ file, reason });

  it('is text that nobody looked at', () => {
    for (const reason of ['too-large', 'unreadable', 'failed', 'cancelled', 'missing-object', 'shallow'] as const) {
      assert.ok(gap(reason), reason);
    }
    for (const reason of ['archive-limit', 'archive-damaged', 'encrypted'] as const) assert.ok(gap(reason), reason);
  });

  it('is not what holds no text, or lies elsewhere', () => {
    for (const reason of ['binary', 'not-a-file', 'submodule', 'lfs-pointer', 'capped'] as const) {
      assert.ok(!gap(reason), reason);
    }
  });

  it('is a folder that vanished, but not a file', () => {
    assert.ok(gap('vanished', '.'));
    assert.ok(!gap('vanished'));
  });
});
