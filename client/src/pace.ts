/**
 * Runs a job at a pace: at once when there was a pause, else when the pause is over, however often it is asked for meanwhile. For what
 * would otherwise be done many times a second while a scan brings results.
 */

/** See the file's first lines. */
export interface Pace {
  /** Asks for the job. @param pauseMs least time since the last run; 0: now */
  ask(pauseMs: number): void;
  /** Runs nothing more. */
  dispose(): void;
}

/** @param now milliseconds, never going back */
export function createPace(job: () => void, now: () => number = () => performance.now()): Pace {
  let lastMs = Number.NEGATIVE_INFINITY;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    clearTimeout(waiting);
    waiting = undefined;
    job();
    lastMs = now();
  };
  return {
    ask(pauseMs) {
      const leftMs = lastMs + pauseMs - now();
      if (leftMs <= 0) run();
      else waiting ??= setTimeout(run, leftMs);
    },
    dispose: () => clearTimeout(waiting),
  };
}
