/** Time, as the server sees it: an interface, so that tests turn the clock by hand. Only the scheduler may set a timer. */

/** Calls off a timer; does nothing once it has fired. */
export type CancelTimer = () => void;

/** See the file's first lines. */
export interface Clock {
  /** Milliseconds, never going back. */
  now(): number;
  /** Runs `job` once, not before `delayMs` have passed and never within this call. */
  after(delayMs: number, job: () => void): CancelTimer;
}

/** The machine's clock. Its timers keep no process alive for longer than its connection does. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after(delayMs, job) {
    const timer = setTimeout(job, delayMs);
    return () => clearTimeout(timer);
  },
};
