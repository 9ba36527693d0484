/**
 * Workers of the command line: the same bundle, started again in a thread, which then scans what it is sent instead of
 * reading arguments.
 */
import { isMainThread, workerData } from 'node:worker_threads';
import { rememberedDiskRules } from '../host/rules/diskRules';
import { createScanPool, type ScanPool } from '../host/scanPool';
import { createTargetScanner } from '../host/scanTarget';
import { serveScans } from '../host/scanWorker';
import { createFingerprinter } from '../shared/fingerprint';
import { loadCatalogue } from './loadCatalogue';

/** What a worker must know to scan as the main thread does. */
export interface WorkerOrder {
  readonly kind: 'keylift-scan';
  readonly generic: boolean;
  readonly maxBytes: number;
  /** Stays in this process's memory. */
  readonly fingerprintKey: Uint8Array;
  /** Text of a baseline, when one was named. */
  readonly baseline: string | undefined;
}

/** Workers that are started when first needed; `close` ends those that were. */
export interface LazyPool {
  readonly start: () => ScanPool;
  readonly close: () => Promise<void>;
}

/**
 * @param program absolute path of the running bundle
 * @param size how many workers
 */
export function createLazyPool(program: string, order: WorkerOrder, size: number): LazyPool {
  let pool: ScanPool | undefined;
  return {
    start: () => {
      pool ??= createScanPool(program, order, size);
      return pool;
    },
    close: async () => pool?.close(),
  };
}

function isOrder(data: unknown): data is WorkerOrder {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'keylift-scan';
}

/** Serves as a worker when this thread was started as one; says whether it was. */
export function serveIfWorker(): boolean {
  if (isMainThread || !isOrder(workerData)) return false;
  const { generic, maxBytes, fingerprintKey, baseline } = workerData;
  const fingerprint = createFingerprinter(fingerprintKey);
  const request = {
    catalogue: loadCatalogue(),
    options: { generic, now: Date.now() },
    limits: { maxBytes },
    fingerprint,
  };
  serveScans(createTargetScanner({ ...request, rulesFor: rememberedDiskRules(undefined, baseline) }));
  return true;
}
