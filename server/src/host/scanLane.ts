/**
 * Shares the files of a tree between this thread and the workers of a pool, and gives the events back in the order of the
 * files. This thread scans what the workers have no hand free for, so that none of them waits.
 */
import type { ScanPool } from './scanPool';
import type { FileEvent, ScanTarget } from './scanTarget';

/** Files in a batch: enough to make a message worth while, few enough to share work evenly. */
const batchSize = 32;
/** Batches that are kept for the sake of order, while an earlier one takes its time. */
const maxWaiting = 64;

/** A batch on its way; `events` is there once it is scanned. */
interface Batch {
  events: readonly FileEvent[] | undefined;
  readonly done: Promise<void>;
}

/** See the file's first lines. */
export class ScanLane {
  readonly #pool: ScanPool;
  readonly #scanHere: (target: ScanTarget) => readonly FileEvent[];
  readonly #batches: Batch[] = [];
  #gathered: ScanTarget[] = [];

  /** @param scanHere scans one file in this thread, by the same rules as the pool */
  constructor(pool: ScanPool, scanHere: (target: ScanTarget) => readonly FileEvent[]) {
    this.#pool = pool;
    this.#scanHere = scanHere;
  }

  addTarget(target: ScanTarget): void {
    this.#gathered.push(target);
    if (this.#gathered.length >= batchSize) this.#send();
  }

  /** Puts an event in its place between the files. */
  addEvent(event: FileEvent): void {
    this.#send();
    this.#batches.push({ events: [event], done: Promise.resolve() });
  }

  #send(): void {
    const targets = this.#gathered;
    this.#gathered = [];
    if (targets.length === 0) return;
    if (this.#pool.isBusy) {
      this.#batches.push({ events: targets.flatMap((target) => this.#scanHere(target)), done: Promise.resolve() });
      return;
    }
    const scanned = this.#pool.scan(targets);
    const batch: Batch = {
      events: undefined,
      done: scanned.then((events) => {
        batch.events = events;
      }),
    };
    this.#batches.push(batch);
  }

  /** The events that are next and known; waits for the next ones only when too many are kept for their sake. */
  async *ready(): AsyncGenerator<FileEvent> {
    for (let first = this.#batches[0]; first !== undefined; first = this.#batches[0]) {
      if (first.events === undefined && this.#batches.length < maxWaiting) return;
      await first.done;
      this.#batches.shift();
      yield* first.events ?? [];
    }
  }

  /** All events that are left. */
  async *rest(): AsyncGenerator<FileEvent> {
    this.#send();
    for (let first = this.#batches.shift(); first !== undefined; first = this.#batches.shift()) {
      await first.done;
      yield* first.events ?? [];
    }
  }
}
