import assert from 'node:assert/strict';
import { createPacedWork } from '../../../server/src/lsp/pacedWork';
import { createScheduler } from '../../../server/src/lsp/scheduler';
import { ManualClock } from '../../support/manualClock';
import { silentLog } from '../../support/silentLog';

describe('paced work', () => {
  let clock: ManualClock;
  let pieces: (() => void)[];
  let started: number[];
  let isThere: boolean;

  function begin(work?: () => Promise<void>): () => void {
    clock = new ManualClock();
    pieces = [];
    started = [];
    isThere = true;
    const log = silentLog();
    const inTurn = () => {
      started.push(clock.now());
      return new Promise<void>((done) => pieces.push(done));
    };
    return createPacedWork(
      {
        name: 'work',
        failed: 'It failed',
        hasWork: () => isThere,
        work: work ?? inTurn,
        pauseMs: 100,
        shareOfTime: 1 / 5,
      },
      { scheduler: createScheduler(clock, log), clock, log },
    );
  }

  it('begins a pause after the first of several reasons, however many follow', async () => {
    const schedule = begin();
    schedule();
    await clock.advance(60);
    schedule();
    await clock.advance(40);
    assert.deepEqual(started, [100]);
  });

  it('does one piece at a time, and waits for five times as long as it took', async () => {
    const schedule = begin();
    schedule();
    await clock.advance(100);
    schedule();
    await clock.advance(1000);
    assert.deepEqual(started, [100]);
    pieces[0]?.();
    await clock.advance(4999);
    assert.deepEqual(started, [100]);
    await clock.advance(1);
    assert.deepEqual(started, [100, 6100]);
  });

  it('rests when there is nothing to do', async () => {
    const schedule = begin();
    schedule();
    await clock.advance(100);
    isThere = false;
    pieces[0]?.();
    await clock.advance(10_000);
    schedule();
    await clock.advance(10_000);
    assert.deepEqual(started, [100]);
    assert.equal(clock.waiting, 0);
  });

  it('goes on after a piece that failed', async () => {
    let runs = 0;
    const schedule = begin(() => {
      runs++;
      return Promise.reject(new Error('no'));
    });
    schedule();
    await clock.advance(100);
    await clock.advance(100);
    assert.equal(runs, 2);
  });
});
