/**
 * Scans of whole folders on disk (`keylift/scanWorkspace`), with progress, cancellation and results as they come. What was
 * not looked at is part of the answer.
 */
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { counted } from '../../reports/amounts';
import {
  clearResultsMethod,
  type ScanWorkspaceParams,
  type ScanWorkspaceResult,
  type SkippedFolder,
  scanWorkspaceMethod,
} from '../../shared/protocol';
import type { Settings } from '../../shared/settings';
import type { Boundary } from '../boundary';
import type { UriScanner } from '../deps';
import { type ExposureDeps, tellExposures } from '../exposures';
import type { Feature } from '../feature';
import { addTotals, type FolderScanDeps, noTotals, type ScanTotals, scanFolder } from '../folderScan';
import type { FollowedFolders } from '../followedFolders';
import type { Log } from '../log';
import type { Job, Progress } from '../progress';
import { schemeOf } from '../uris';

/** What {@link createWorkspaceScan} works with. */
export interface WorkspaceScanDeps extends Omit<FolderScanDeps, 'scanTree'>, ExposureDeps {
  readonly connection: Connection;
  readonly boundary: Boundary;
  readonly progress: Progress;
  readonly followed: FollowedFolders;
  /** Judges every open document anew. */
  readonly refresh: () => void;
  readonly log: Log;
  readonly scanTree: UriScanner | undefined;
  readonly settingsFor: (uri: string) => Promise<Settings>;
}

/** The feature, and the function behind the command for editors without Keylift's own client. */
export interface WorkspaceScan extends Feature {
  scan(params: ScanWorkspaceParams, token: CancellationToken): Promise<ScanWorkspaceResult>;
  /** Forgets what scans found, and follows their folders no more. */
  clear(): void;
}

/** Before this long a speed would say more of the start than of the scan. */
const speedAfterMs = 1000;

/** "1200 files, 3 findings (800 files/s, 12.5 MB/s)". */
function describe({ files, bytes, findings }: ScanTotals, ms: number): string {
  const done = `${counted(files, 'file')}, ${counted(findings, 'finding')}`;
  if (ms < speedAfterMs) return done;
  const seconds = ms / 1000;
  return `${done} (${Math.round(files / seconds)} files/s, ${(bytes / 1e6 / seconds).toFixed(1)} MB/s)`;
}

async function scanFolders(
  folders: readonly string[],
  job: Job,
  { scanTree, settingsFor, followed, ...deps }: WorkspaceScanDeps,
): Promise<ScanWorkspaceResult> {
  const startedMs = deps.clock.now();
  const skipped: SkippedFolder[] = [];
  let totals = noTotals;
  for (const folder of folders) {
    const settings = await settingsFor(folder);
    if (scanTree === undefined || schemeOf(folder) !== 'file') skipped.push({ folder, reason: 'not-on-disk' });
    else if (!settings.enable) skipped.push({ folder, reason: 'disabled' });
    else {
      const before = totals;
      const onProgress = (now: typeof totals) =>
        job.report(describe(addTotals(before, now), deps.clock.now() - startedMs));
      const { signal } = job;
      const work = () => scanFolder({ folder, settings, signal, onProgress }, { ...deps, scanTree });
      totals = addTotals(totals, await followed.during(folder, work));
    }
  }
  const { files, bytes, findings, notScanned, cancelled } = totals;
  const stats = { files, bytes, ms: Math.round(deps.clock.now() - startedMs) };
  return { stats, findings, notScanned, cancelled: cancelled || job.signal.aborted, skipped };
}

/** More files than this are not asked about: the hover of each still tells. */
const mostExposed = 1000;

/** Finds out, after a scan, how far what it found has got. */
async function expose(folders: readonly string[], deps: WorkspaceScanDeps, signal: AbortSignal): Promise<void> {
  const files = folders.flatMap((folder) => deps.results.valuesOf(folder)).slice(0, mostExposed);
  const told = await tellExposures(files, deps, signal);
  if (told.size === 0 || signal.aborted) return;
  await deps.results.expose(
    files.map(({ uri }) => uri),
    told,
  );
}

/** See the file's first lines. */
export function createWorkspaceScan(deps: WorkspaceScanDeps): WorkspaceScan {
  const { connection, boundary, progress, results, followed } = deps;
  /** Ends the search that follows the last scan. */
  let exposing = new AbortController();
  const scan: WorkspaceScan['scan'] = async ({ folders, workDoneToken }, token) => {
    exposing.abort();
    const task = { title: 'Scanning for secrets', workDoneToken, token };
    const result = await progress.run(task, (job) => scanFolders(folders, job, deps));
    // What the scan has shown of ignore files is told where they are open.
    deps.refresh();
    exposing.abort();
    exposing = new AbortController();
    expose(folders, deps, exposing.signal).catch((error: unknown) =>
      deps.log.error('How far values have got could not be found out', error),
    );
    return result;
  };
  const failure = new ResponseError<void>(LSPErrorCodes.RequestFailed, 'the scan failed; the log of Keylift says why');
  connection.onRequest(scanWorkspaceMethod, boundary.request(scanWorkspaceMethod, failure, scan));
  const clear = () => {
    exposing.abort();
    results.clear();
    followed.clear();
  };
  connection.onNotification(clearResultsMethod, boundary.notification(clearResultsMethod, clear));
  const dispose = () => {
    exposing.abort();
    progress.dispose();
  };
  return { capabilities: {}, scan, clear, dispose };
}
