/**
 * Scans one folder on disk and hands what is found to the results, some files at a time. What an earlier scan found in
 * files that are gone, or clean now, is withdrawn at the end.
 */
import type { Rules } from '../host/rules/rules';
import type { TreeScanEvent } from '../host/scanTree';
import { isGap } from '../reports/gaps';
import type { NotScanned } from '../shared/protocol';
import type { Settings } from '../shared/settings';
import type { Clock } from './clock';
import type { FileLookDeps, FileResult } from './closedFiles';
import type { UriScanner } from './deps';
import type { Results } from './results';
import { pathWithin, uriKey, uriWithin } from './uris';

/** How much a scan has done so far. */
export interface ScanTotals {
  readonly files: number;
  readonly bytes: number;
  readonly findings: number;
  readonly notScanned: number;
  readonly cancelled: boolean;
}

/** Nothing yet. */
export const noTotals: ScanTotals = { files: 0, bytes: 0, findings: 0, notScanned: 0, cancelled: false };

/** What to scan, and who is told of it. */
export interface FolderScan {
  readonly folder: string;
  readonly settings: Settings;
  readonly signal: AbortSignal;
  /** Files and directories to look at, relative to the folder; absent: all of it. */
  readonly only?: readonly string[];
  /** Called a few times a second. */
  readonly onProgress: (totals: ScanTotals) => void;
}

/** What {@link scanFolder} works with. */
export interface FolderScanDeps extends Pick<FileLookDeps, 'catalogue' | 'fingerprint' | 'team'> {
  readonly clock: Clock;
  readonly results: Results;
  readonly scanTree: UriScanner;
}

/** For at most this long are results held back. */
const flushMs = 100;
const flushFiles = 200;

/** Results on their way to {@link Results.collect}, by file. */
class Batch {
  readonly #files = new Map<string, { uri: string; findings: FileResult['findings']; notScanned: NotScanned[] }>();

  get size(): number {
    return this.#files.size;
  }

  entry(uri: string) {
    const entry = this.#files.get(uri) ?? { uri, findings: [], notScanned: [] };
    this.#files.set(uri, entry);
    return entry;
  }

  take(): FileResult[] {
    const files = [...this.#files.values()];
    this.#files.clear();
    return files;
  }
}

/** Whether the user's own settings leave nothing out: an entry for it would look as if it did nothing. */
function isEverything({ exclude, disabled, generic }: Settings): boolean {
  return exclude.length === 0 && disabled.size === 0 && generic;
}

/** Whether a scan says something of a file by not naming it. */
function isLookedAt({ folder, only }: FolderScan, uri: string): boolean {
  if (only === undefined) return true;
  const path = pathWithin(folder, uri);
  return path !== undefined && only.some((each) => path === each || path.startsWith(`${each}/`));
}

/** The totals once one more event is counted. */
function totalsWith(totals: ScanTotals, event: TreeScanEvent): ScanTotals {
  if (event.kind === 'not-scanned') {
    const cancelled = totals.cancelled || event.reason === 'cancelled';
    return { ...totals, notScanned: totals.notScanned + 1, cancelled };
  }
  const { files, bytes, findings } = totals;
  return { ...totals, files: files + 1, bytes: bytes + event.bytes, findings: findings + event.findings.length };
}

/** Scans a folder; never rejects for what it meets on disk. */
export async function scanFolder(scan: FolderScan, deps: FolderScanDeps): Promise<ScanTotals> {
  const { folder, settings, signal, only } = scan;
  const { catalogue, fingerprint, clock, results } = deps;
  const batch = new Batch();
  const collect = results.collect(folder);
  const stale = new Map(results.filesOf(folder).flatMap((uri) => (isLookedAt(scan, uri) ? [[uriKey(uri), uri]] : [])));
  let totals = noTotals;
  let hasGaps = false;
  let flushedMs = clock.now();
  const flush = () => {
    collect(batch.take());
    scan.onProgress(totals);
    flushedMs = clock.now();
  };

  const options = { generic: settings.generic, disabled: settings.disabled, now: Date.now() };
  const limits = { maxBytes: settings.maxFileBytes };
  const rules: (readonly [root: string, rules: Rules])[] = [];
  const onRules = (root: string, met: Rules) => rules.push([root, met]);
  const request = {
    onRules,
    catalogue,
    fingerprint,
    options,
    limits,
    exclude: settings.exclude,
    signal,
    ...(only && { only }),
  };
  for await (const event of deps.scanTree(folder, request)) {
    const { file } = event;
    const uri = file === '.' ? folder : uriWithin(folder, file);
    totals = totalsWith(totals, event);
    if (event.kind === 'file') {
      // Rules that were not met before bring names that are not known.
      if (event.findings.some(({ detector }) => !catalogue.detectors.has(detector))) await deps.team.rulesFor(uri);
      if (event.findings.length > 0) batch.entry(uri).findings = event.findings;
    } else {
      batch.entry(uri).notScanned.push({ file, reason: event.reason });
      hasGaps ||= isGap(event);
    }
    if (event.kind === 'not-scanned' || event.findings.length > 0) stale.delete(uriKey(uri));
    if (batch.size >= flushFiles || clock.now() - flushedMs >= flushMs) flush();
  }
  flush();
  for (const [root, met] of rules) {
    const isWhole = only === undefined && !hasGaps && isEverything(settings) && uriKey(root) === uriKey(folder);
    deps.team.scanned(root, met, isWhole);
  }
  // A scan that was stopped has not seen everything, so what it did not see may still be true.
  if (!totals.cancelled) {
    collect([...stale.values()].map((uri) => ({ uri, findings: [], notScanned: [] })));
  }
  return totals;
}

/** The sum of two scans. */
export function addTotals(a: ScanTotals, b: ScanTotals): ScanTotals {
  return {
    files: a.files + b.files,
    bytes: a.bytes + b.bytes,
    findings: a.findings + b.findings,
    notScanned: a.notScanned + b.notScanned,
    cancelled: a.cancelled || b.cancelled,
  };
}
