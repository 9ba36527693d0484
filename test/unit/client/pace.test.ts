import assert from 'node:assert/strict';
import { createPace } from '../../../client/src/pace';

describe('a pace', () => {
  it('runs at once after a pause, and once for all that is asked within one', (done) => {
    let nowMs = 0;
    const runs: number[] = [];
    const pace = createPace(
      () => {
        runs.push(nowMs);
        if (runs.length < 3) return;
        pace.dispose();
        assert.deepEqual(runs, [0, 5, 20]);
        done();
      },
      () => nowMs,
    );
    pace.ask(10);
    nowMs = 5;
    pace.ask(0);
    nowMs = 8;
    pace.ask(10);
    pace.ask(10);
    assert.deepEqual(runs, [0, 5]);
    nowMs = 20;
  });
});
