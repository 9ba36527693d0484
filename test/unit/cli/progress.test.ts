import assert from 'node:assert/strict';
import { createProgress } from '../../../server/src/cli/progress';

describe('progress', () => {
  it('draws now and then, not for every file, and clears what it drew', () => {
    let now = 0;
    let written = '';
    const progress = createProgress(
      (text) => {
        written += text;
      },
      () => now,
    );
    for (let n = 0; n < 1000; n++) {
      now += 1;
      progress.advance(500, n === 0 ? 1 : 0);
    }
    const lines = written.split('\r\u001B[2K').slice(1);
    assert.equal(lines.length, 10);
    assert.equal(lines.at(-1), 'Scanned 1,000 files, 500 kB: 1 finding');
    progress.clear();
    assert.ok(written.endsWith('\r\u001B[2K'));
  });

  it('writes nothing when a scan is over before anybody could read it', () => {
    let written = '';
    const progress = createProgress(
      (text) => {
        written += text;
      },
      () => 0,
    );
    progress.advance(1, 0);
    progress.clear();
    assert.equal(written, '');
  });
});
