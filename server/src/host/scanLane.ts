/**
 * Shares the files of a tree between this thread and the workers of a pool, and gives the events back in the order of the
 * files. This thread scans what the workers have no hand free for, so that none of them waits.
 */
import { setImmediate } from 'node:timers/promises';
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
    if (this.#pool.isBusy) this.#keep(targets);
    else this.#giveAway(targets);
  }

  #keep(targets: readonly ScanTarget[]): void {
    this.#batches.push({ events: targets.flatMap((target) => this.#scanHere(target)), done: Promise.resolve() });
  }

  #giveAway(targets: readonly ScanTarget[]): void {
    const scanned = this.#pool.scan(targets);
    const batch: Batch = {
      events: undefined,
      done: scanned.then((events) => {
        batch.events = events;
      }),
    };
    this.#batches.push(batch);
  }

  /** Whether too many batches are kept for the sake of the first one. */
  get isFull(): boolean {
    return this.#batches.length >= maxWaiting && this.#batches[0]?.events === undefined;
  }

  /** Waits until the first batch is scanned. */
  async first(): Promise<void> {
    await this.#batches[0]?.done;
  }

  /** Takes the events that are next and known. */
  ready(): FileEvent[] {
    const waiting = this.#batches.findIndex(({ events }) => events === undefined);
    const known = this.#batches.splice(0, waiting < 0 ? this.#batches.length : waiting);
    return known.flatMap(({ events = [] }) => events);
  }

  /** Scans what is left, file by file, so that few large ones are shared too; waits until all is scanned. */
  async rest(): Promise<void> {
    const targets = this.#gathered;
    this.#gathered = [];
    for (const target of targets) {
      if (this.#pool.isIdle) this.#giveAway([target]);
      else this.#keep([target]);
      // Workers are heard, and are seen to be idle again.
      await setImmediate();
    }
    await Promise.all(this.#batches.map(({ done }) => done));
  }
}
