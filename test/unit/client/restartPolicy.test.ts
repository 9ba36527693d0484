import assert from 'node:assert/strict';
import { createRestartPolicy } from '../../../client/src/restartPolicy';

/** Verdicts of stops at the given times, in minutes. */
function verdicts(...minutes: number[]) {
  let now = 0;
  const policy = createRestartPolicy(() => now);
  return minutes.map((minute) => {
    now = minute * 60_000;
    return policy.serverStopped();
  });
}

describe('the restart policy', () => {
  it('restarts after the first three stops and gives up at the fourth within three minutes', () => {
    assert.deepEqual(
      verdicts(0, 1, 2, 2.9).map(({ isRestarted }) => isRestarted),
      [true, true, true, false],
    );
  });

  it('has something new to tell at the first stop only', () => {
    assert.deepEqual(
      verdicts(0, 1, 2).map(({ isRepeated }) => isRepeated),
      [false, true, true],
    );
  });

  it('forgets stops that are three minutes old', () => {
    const [, , , fourth] = verdicts(0, 1, 2, 3);
    assert.deepEqual(fourth, { isRestarted: true, isRepeated: true });
    const [, later] = verdicts(0, 4);
    assert.deepEqual(later, { isRestarted: true, isRepeated: false });
  });

  it('starts to count anew when the user asks for a restart', () => {
    const policy = createRestartPolicy(() => 0);
    for (let stop = 0; stop < 4; stop++) policy.serverStopped();
    policy.reset();
    assert.deepEqual(policy.serverStopped(), { isRestarted: true, isRepeated: false });
  });
});
