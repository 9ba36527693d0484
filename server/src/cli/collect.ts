/** Runs the scan of all roots and gathers its events into one report, in order. Writes nothing but remarks and progress. */
import { dirname, join } from 'node:path';
import type { Catalogue } from '../core/catalogueCompiled';
import type { ScanOptions } from '../core/finding';
import { lookAt } from '../host/lookAt';
import type { Rules } from '../host/rules/rules';
import { scanArchive } from '../host/scanArchive';
import type { ScanPool } from '../host/scanPool';
import { frameOf, scanTreeInBatches, type TreeScanEvent, type TreeScanRemark } from '../host/scanTree';
import type { ScanReport } from '../reports/scanReport';
import type { Fingerprinter } from '../shared/fingerprint';
import type { FindingReport, NotScanned } from '../shared/protocol';
import type { Progress } from './progress';
import type { ScanPaths, ScanRoot } from './scanPaths';

/** What to gather. */
export interface CollectRequest {
  readonly paths: ScanPaths;
  readonly catalogue: Catalogue;
  readonly options: ScanOptions;
  readonly maxBytes: number;
  readonly exclude: readonly string[];
  readonly fingerprint: Fingerprinter;
  readonly signal: AbortSignal;
  readonly progress: Progress;
  readonly onRemark: (remark: TreeScanRemark) => void;
  /** See `TreeScanRequest`. */
  readonly startPool?: () => ScanPool;
  readonly rulesFor?: (root: string) => Rules;
  /** Look into archives below the paths; one that is named itself is looked into anyway. */
  readonly archives: boolean;
}

/** What has been gathered so far. */
export class Gathered {
  readonly findings: FindingReport[] = [];
  readonly notScanned: NotScanned[] = [];
  files = 0;
  bytes = 0;
  ignored = 0;

  add(event: TreeScanEvent, file: string): void {
    if (event.kind === 'not-scanned') {
      this.notScanned.push({ file, reason: event.reason });
      return;
    }
    this.files++;
    this.bytes += event.bytes;
    this.ignored += event.ignored ?? 0;
    for (const finding of event.findings) this.findings.push({ ...finding, file });
  }
}

/** The name of a file in the report; `.` is a root itself. */
function nameIn(root: ScanRoot, file: string): string {
  return file === '.' && root.prefix !== '' ? root.prefix.slice(0, -1) : root.prefix + file;
}

function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

/** The events of an archive's members; the binary file's own event where it is none. */
async function* archiveEvents(
  request: CollectRequest,
  root: ScanRoot,
  event: TreeScanEvent,
  isFile: boolean,
): AsyncGenerator<TreeScanEvent> {
  const path = isFile ? root.path : join(root.path, event.file);
  const frame = frameOf(isFile ? dirname(root.path) : root.path);
  const limits = { maxBytes: request.maxBytes };
  let isArchive = false;
  for await (const inner of scanArchive({ ...request, ...frame, path, file: event.file, limits })) {
    isArchive = true;
    yield inner;
  }
  if (!isArchive) yield event;
}

/** The events of a root, with those of an archive's members in the place of the archive. */
async function* eventsOf(request: CollectRequest, root: ScanRoot): AsyncGenerator<readonly TreeScanEvent[]> {
  const limits = { maxBytes: request.maxBytes };
  const isFile = lookAt(root.path).kind === 'file';
  const mayBeArchive = (event: TreeScanEvent) =>
    (request.archives || isFile) && event.kind === 'not-scanned' && event.reason === 'binary';
  for await (const events of scanTreeInBatches({ ...request, root: root.path, limits })) {
    if (!events.some(mayBeArchive)) {
      yield events;
      continue;
    }
    for (const event of events) {
      if (!mayBeArchive(event)) yield [event];
      else for await (const inner of archiveEvents(request, root, event, isFile)) yield [inner];
    }
  }
}

/** Scans everything. A file that several paths lead to counts once. */
export async function collect(request: CollectRequest): Promise<ScanReport> {
  const { paths, signal, progress } = request;
  const startedAt = new Date();
  const start = performance.now();
  const gathered = new Gathered();
  const foundIn = new Map<string, ScanRoot>();
  for (const root of paths.roots) {
    for await (const events of eventsOf(request, root)) {
      for (const event of events) {
        if (event.kind === 'not-scanned' && event.reason === 'cancelled') break;
        const file = nameIn(root, event.file);
        if (paths.roots.length > 1) {
          const first = foundIn.get(file) ?? root;
          if (first !== root) continue;
          foundIn.set(file, root);
        }
        gathered.add(event, file);
        progress.advance(event.kind === 'file' ? event.bytes : 0, event.kind === 'file' ? event.findings.length : 0);
      }
    }
  }
  progress.clear();
  const { findings, notScanned, files, bytes, ignored } = gathered;
  // Each tree is in order already; several trees together may not be. The sort is stable.
  if (paths.roots.length > 1) {
    findings.sort(byFile);
    notScanned.sort(byFile);
  }
  if (signal.aborted) notScanned.unshift({ file: '.', reason: 'cancelled' });
  const stats = { files, bytes, ms: Math.round(performance.now() - start) };
  return { root: paths.base, findings, notScanned, ignored, stats, startedAt, cancelled: signal.aborted };
}
