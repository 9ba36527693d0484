/**
 * Work that comes up again and again, done one piece at a time: what comes up meanwhile is taken together, and of the time at
 * most a part goes into it.
 */
import type { Clock } from './clock';
import type { Log } from './log';
import type { Scheduler } from './scheduler';

/** What to do, and when there is something to do. */
export interface PacedWork {
  /** For the scheduler: no two have the same. */
  readonly name: string;
  /** In the words of the log, when it failed. */
  readonly failed: string;
  readonly hasWork: () => boolean;
  readonly work: () => Promise<void>;
  /** How long after the first of several reasons. */
  readonly pauseMs: number;
  /** The part of the time that may go into it: with 1/5 the next piece waits for five times as long as this one took. */
  readonly shareOfTime: number;
}

/** @returns what to call when there may be something to do */
export function createPacedWork(
  { name, failed, hasWork, work, pauseMs, shareOfTime }: PacedWork,
  { scheduler, clock, log }: { readonly scheduler: Scheduler; readonly clock: Clock; readonly log: Log },
): () => void {
  let isWaiting = false;
  let isRunning = false;
  const run = () => {
    isWaiting = false;
    isRunning = true;
    const startedMs = clock.now();
    work()
      .catch((error: unknown) => log.error(failed, error))
      .finally(() => {
        isRunning = false;
        schedule(Math.max(pauseMs, (clock.now() - startedMs) / shareOfTime));
      });
  };
  const schedule = (delayMs: number) => {
    if (isWaiting || isRunning || !hasWork()) return;
    isWaiting = true;
    scheduler.debounce(name, delayMs, run);
  };
  return () => schedule(pauseMs);
}
