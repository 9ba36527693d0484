/** A clock that a test turns by hand: timers fire when it says so, in order, and never by themselves. */
import type { Clock } from '../../server/src/lsp/clock';

interface Timer {
  readonly atMs: number;
  readonly job: () => void;
}

/** See the file's first line. */
export class ManualClock implements Clock {
  #nowMs = 0;
  readonly #timers = new Set<Timer>();

  now(): number {
    return this.#nowMs;
  }

  after(delayMs: number, job: () => void): () => void {
    const timer = { atMs: this.#nowMs + delayMs, job };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Number of timers that wait. */
  get waiting(): number {
    return this.#timers.size;
  }

  /** Lets time pass, and what becomes due happen; between two timers, promises get their turn. */
  async advance(ms: number): Promise<void> {
    const end = this.#nowMs + ms;
    for (;;) {
      await new Promise(setImmediate);
      const [next] = [...this.#timers].filter(({ atMs }) => atMs <= end).sort((a, b) => a.atMs - b.atMs);
      if (next === undefined) break;
      this.#timers.delete(next);
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      next.job();
    }
    this.#nowMs = end;
  }
}
