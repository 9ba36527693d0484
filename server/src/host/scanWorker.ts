/** The side of a worker thread: scans the batches that the pool sends, and answers each. Knows nothing of the rest. */
import { parentPort } from 'node:worker_threads';
import type { BatchOrder, BatchResult } from './scanPool';
import type { FileEvent, ScanTarget } from './scanTarget';

/** A buffer arrives as a plain array of bytes, which is no path. */
function received(target: ScanTarget): ScanTarget {
  const { path } = target;
  return typeof path === 'string' ? target : { ...target, path: Buffer.from(path) };
}

/** Serves the pool that started this thread, until it ends the thread. */
export function serveScans(scanTarget: (target: ScanTarget) => readonly FileEvent[]): void {
  parentPort?.on('message', ({ id, targets }: BatchOrder) => {
    const events = targets.flatMap((target) => scanTarget(received(target)));
    parentPort?.postMessage({ id, events } satisfies BatchResult);
  });
}
