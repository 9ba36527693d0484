/**
 * Scans of whole folders on disk (`keylift/scanWorkspace`), with progress, cancellation and results as they come. What was
 * not looked at is part of the answer.
 */
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
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
import { counted } from '../describe';
import type { Feature } from '../feature';
import { addTotals, type FolderScanDeps, noTotals, scanFolder } from '../folderScan';
import type { Job, Progress } from '../progress';
import { schemeOf } from '../uris';

/** What {@link createWorkspaceScan} works with. */
export interface WorkspaceScanDeps extends Omit<FolderScanDeps, 'scanTree'> {
  readonly connection: Connection;
  readonly boundary: Boundary;
  readonly progress: Progress;
  readonly scanTree: UriScanner | undefined;
  readonly settingsFor: (uri: string) => Promise<Settings>;
}

/** The feature, and the function behind the command for editors without Keylift's own client. */
export interface WorkspaceScan extends Feature {
  scan(params: ScanWorkspaceParams, token: CancellationToken): Promise<ScanWorkspaceResult>;
}

function describe({ files, findings }: { readonly files: number; readonly findings: number }): string {
  return `${counted(files, 'file')}, ${counted(findings, 'finding')}`;
}

async function scanFolders(
  folders: readonly string[],
  job: Job,
  { scanTree, settingsFor, ...deps }: WorkspaceScanDeps,
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
      const onProgress = (now: typeof totals) => job.report(describe(addTotals(before, now)));
      const { signal } = job;
      totals = addTotals(totals, await scanFolder({ folder, settings, signal, onProgress }, { ...deps, scanTree }));
    }
  }
  const { files, bytes, findings, notScanned, cancelled } = totals;
  const stats = { files, bytes, ms: Math.round(deps.clock.now() - startedMs) };
  return { stats, findings, notScanned, cancelled: cancelled || job.signal.aborted, skipped };
}

/** See the file's first lines. */
export function createWorkspaceScan(deps: WorkspaceScanDeps): WorkspaceScan {
  const { connection, boundary, progress, results } = deps;
  const scan: WorkspaceScan['scan'] = ({ folders, workDoneToken }, token) =>
    progress.run({ title: 'Scanning for secrets', workDoneToken, token }, (job) => scanFolders(folders, job, deps));
  const failure = new ResponseError<void>(LSPErrorCodes.RequestFailed, 'the scan failed; the log of Keylift says why');
  connection.onRequest(scanWorkspaceMethod, boundary.request(scanWorkspaceMethod, failure, scan));
  connection.onNotification(
    clearResultsMethod,
    boundary.notification(clearResultsMethod, () => results.clear()),
  );
  return { capabilities: {}, scan, dispose: () => progress.dispose() };
}
