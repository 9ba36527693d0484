/**
 * Spreads the scan of files over worker threads. Batches go round the workers; whoever asks gets the events of a batch in the
 * order of its files, so results do not depend on who was faster. A worker that dies takes no file silently with it.
 */
import { Worker } from 'node:worker_threads';
import type { FileEvent, ScanTarget } from './scanTarget';

/** See the file's first lines. */
export interface ScanPool {
  /** Whether every worker has enough to do for now. */
  readonly isBusy: boolean;
  /** Whether a worker has nothing to do. */
  readonly isIdle: boolean;
  /** Scans a batch; never rejects. Files that a worker died over, or that came after `close`, are `failed`. */
  scan(batch: readonly ScanTarget[]): Promise<readonly FileEvent[]>;
  /** Ends the workers, whatever they are at. */
  close(): Promise<void>;
}

/** To a worker. */
export interface BatchOrder {
  readonly id: number;
  readonly targets: readonly ScanTarget[];
}

/** From a worker. */
export interface BatchResult {
  readonly id: number;
  readonly events: readonly FileEvent[];
}

/**
 * Most of what a scan makes is dead at once: a worker that keeps less of it before it looks is as fast, and 30 MB smaller.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };

/** Batches that wait at each worker, so that it never waits for us. */
const owedAtMost = 3;

interface Waiting {
  readonly targets: readonly ScanTarget[];
  readonly resolve: (events: readonly FileEvent[]) => void;
}

/** One worker thread and the batches it owes. */
class Hand {
  readonly #worker: Worker;
  readonly #owed = new Map<number, Waiting>();
  #isGone = false;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', ({ id, events }: BatchResult) => {
      this.#owed.get(id)?.resolve(events);
      this.#owed.delete(id);
    });
    // An error is followed by the exit, which settles what is owed; unheard, it would end the program.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      this.#isGone = true;
      for (const waiting of this.#owed.values()) waiting.resolve(failed(waiting.targets));
      this.#owed.clear();
    });
  }

  get isGone(): boolean {
    return this.#isGone;
  }

  get owes(): number {
    return this.#owed.size;
  }

  scan(id: number, targets: readonly ScanTarget[]): Promise<readonly FileEvent[]> {
    return new Promise((resolve) => {
      this.#owed.set(id, { targets, resolve });
      this.#worker.postMessage({ id, targets } satisfies BatchOrder);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

function failed(targets: readonly ScanTarget[]): FileEvent[] {
  return targets.map(({ file }) => ({ kind: 'not-scanned', file, reason: 'failed' }));
}

/**
 * Starts workers.
 *
 * @param program absolute path of the JavaScript file that the workers run; it must call `serveScans`
 * @param workerData what the workers are told at their start
 * @param size how many
 */
export function createScanPool(program: string, workerData: unknown, size: number): ScanPool {
  const hands = Array.from({ length: size }, () => new Hand(new Worker(program, { workerData, resourceLimits })));
  let lastId = 0;
  const alive = () => hands.filter((hand) => !hand.isGone);
  return {
    get isBusy() {
      return alive().every((hand) => hand.owes >= owedAtMost);
    },
    get isIdle() {
      return alive().some((hand) => hand.owes === 0);
    },
    async scan(targets) {
      const [idlest] = alive().sort((a, b) => a.owes - b.owes);
      return idlest === undefined ? failed(targets) : idlest.scan(++lastId, targets);
    },
    async close() {
      await Promise.all(hands.map((hand) => hand.close()));
    },
  };
}
