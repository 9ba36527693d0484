import assert from 'node:assert/strict';
import { createScheduler } from '../../../server/src/lsp/scheduler';
import { ManualClock } from '../../support/manualClock';
import { silentLog } from '../../support/silentLog';

describe('the scheduler', () => {
  const clock = new ManualClock();
  const log = silentLog();
  const scheduler = createScheduler(clock, log);

  it('runs a debounced job once, after the last call', async () => {
    let runs = 0;
    for (let i = 0; i < 3; i++) {
      scheduler.debounce('a', 100, () => runs++);
      await clock.advance(99);
    }
    assert.equal(runs, 0);
    await clock.advance(1);
    assert.equal(runs, 1);
    assert.equal(clock.waiting, 0);
  });

  it('keeps keys apart, and cancels one', async () => {
    const ran: string[] = [];
    scheduler.debounce('a', 10, () => ran.push('a'));
    scheduler.debounce('b', 10, () => ran.push('b'));
    scheduler.cancel('a');
    await clock.advance(10);
    assert.deepEqual(ran, ['b']);
  });

  it('gives a turn only when the clock moves', async () => {
    let hadTurn = false;
    const turn = scheduler.turn().then(() => {
      hadTurn = true;
    });
    await new Promise(setImmediate);
    assert.equal(hadTurn, false);
    await clock.advance(0);
    await turn;
  });

  it('answers with what is late, or with the work when that is earlier', async () => {
    const never = new Promise<string>(() => undefined);
    const late = scheduler.within(never, 50, 'late');
    await clock.advance(50);
    assert.equal(await late, 'late');
    assert.equal(await scheduler.within(Promise.resolve('done'), 50, 'late'), 'done');
    await assert.rejects(scheduler.within(Promise.reject(new RangeError()), 50, 'late'), RangeError);
    assert.equal(clock.waiting, 0);
  });

  it('logs a job that fails, and goes on', async () => {
    scheduler.debounce('bad', 1, () => {
      throw new RangeError();
    });
    await clock.advance(1);
    assert.deepEqual(log.errors, ['A delayed job failed']);
  });

  it('forgets everything when it is disposed', async () => {
    scheduler.debounce('a', 10, () => assert.fail('it ran'));
    void scheduler.turn();
    scheduler.dispose();
    assert.equal(clock.waiting, 0);
    await clock.advance(100);
  });
});
