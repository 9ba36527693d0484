/**
 * Everything that waits: debounced jobs, a turn for others during long work, deadlines. The only place with timers, so
 * that a test with a clock of its own can reach every one of them.
 */
import type { CancelTimer, Clock } from './clock';
import type { Log } from './log';

/** See the file's first lines. */
export interface Scheduler {
  /** Runs `job` after `delayMs` unless the same key is debounced or cancelled before. */
  debounce(key: string, delayMs: number, job: () => void): void;
  cancel(key: string): void;
  /** Resolves after the messages that have arrived meanwhile were handled. Never resolves once disposed. */
  turn(): Promise<void>;
  /** What `work` gives, or `late` when it has not given anything after `delayMs`. Rejects when `work` does. */
  within<T>(work: Promise<T>, delayMs: number, late: T): Promise<T>;
  /** Calls off whatever waits. */
  dispose(): void;
}

/** See {@link Scheduler}. */
export function createScheduler(clock: Clock, log: Log): Scheduler {
  const debounced = new Map<string, CancelTimer>();
  const waiting = new Set<CancelTimer>();
  const wait = (delayMs: number, job: () => void): CancelTimer => {
    const stop = clock.after(delayMs, () => {
      waiting.delete(stop);
      try {
        job();
      } catch (error) {
        log.error('A delayed job failed', error);
      }
    });
    waiting.add(stop);
    return () => {
      waiting.delete(stop);
      stop();
    };
  };
  const cancel = (key: string) => {
    debounced.get(key)?.();
    debounced.delete(key);
  };
  return {
    debounce(key, delayMs, job) {
      cancel(key);
      const stop = wait(delayMs, () => {
        debounced.delete(key);
        job();
      });
      debounced.set(key, stop);
    },
    cancel,
    turn: () => new Promise((resolve) => wait(0, resolve)),
    async within(work, delayMs, late) {
      let stop: CancelTimer | undefined;
      const deadline = new Promise<typeof late>((resolve) => {
        stop = wait(delayMs, () => resolve(late));
      });
      try {
        return await Promise.race([work, deadline]);
      } finally {
        stop?.();
      }
    },
    dispose() {
      for (const stop of [...waiting]) stop();
      waiting.clear();
      debounced.clear();
    },
  };
}
