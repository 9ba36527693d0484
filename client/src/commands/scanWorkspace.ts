/**
 * "Keylift: Scan Workspace for Secrets": every folder of the window, with progress and cancel. Folders on disk are read by
 * the server, others by the client. Reads files, opens no documents; what was not scanned is part of the result.
 */
import * as vscode from 'vscode';
import type { ScanStats } from '../../../server/src/shared/protocol';
import { countFiles } from '../findings/findingsStore';
import { type ScanRequest, scanOnDisk } from '../scan/diskScan';
import { scanVirtually } from '../scan/virtualScan';
import { settingsOf } from '../settings';
import { scanSummary, skippedText } from '../texts';
import { findingsViewId } from '../views/findingsTree';
import type { CommandDeps } from './deps';
import { requireServer } from './requireServer';

/** How a scan ended. */
interface ScanEnd {
  readonly how: 'complete' | 'cancelled' | 'interrupted';
  readonly stats: ScanStats;
  /** Folders in which Keylift is switched off. */
  readonly skipped: number;
}

/** Runs one scan and resolves at its end; a second one while it runs is refused. */
export async function scanWorkspace(deps: CommandDeps): Promise<void> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) return offerToOpenFolder();
  if (deps.store.scan.kind === 'running') {
    void vscode.window.showInformationMessage(vscode.l10n.t('The workspace is already being scanned.'));
    return;
  }
  if (!folders.some(({ uri }) => settingsOf(uri).enable)) return offerToEnable();
  const client = await requireServer(deps);
  if (!client) return;
  deps.store.beginScan();
  const end = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Keylift: scanning the workspace'),
      cancellable: true,
    },
    (progress, token) => scanFolders(folders, { client, progress, token }, deps),
  );
  deps.store.endScan(end.how, end.stats);
  deps.log.info(`Workspace scan ${end.how}: ${end.stats.files} files, ${end.stats.bytes} bytes, ${end.stats.ms} ms`);
  void tellOutcome(end, deps);
}

/** Never rejects: what was scanned before a failure is kept, and the failure is part of the result. */
async function scanFolders(
  folders: readonly vscode.WorkspaceFolder[],
  request: ScanRequest,
  { store, log, hasDisk }: CommandDeps,
): Promise<ScanEnd> {
  let stats: ScanStats = { files: 0, bytes: 0, ms: 0 };
  const enabled = folders.filter(({ uri }) => settingsOf(uri).enable);
  const skipped = folders.length - enabled.length;
  const onDisk = enabled.filter(({ uri }) => hasDisk && uri.scheme === 'file');
  let isCancelled = false;
  try {
    if (onDisk.length > 0) {
      const result = await scanOnDisk(
        onDisk.map(({ uri }) => uri.toString()),
        request,
      );
      stats = add(stats, result.stats);
      isCancelled = result.cancelled;
    }
    for (const folder of enabled.filter((candidate) => !onDisk.includes(candidate))) {
      const virtual = await scanVirtually(folder, request, (...results) => store.setScanned(...results));
      stats = add(stats, virtual);
    }
  } catch (error) {
    log.error('The workspace scan failed.', error instanceof Error ? error.message : '');
    return { how: 'interrupted', stats, skipped };
  }
  return { how: isCancelled || request.token.isCancellationRequested ? 'cancelled' : 'complete', stats, skipped };
}

function add(a: ScanStats, b: ScanStats): ScanStats {
  return { files: a.files + b.files, bytes: a.bytes + b.bytes, ms: a.ms + b.ms };
}

async function tellOutcome({ how, stats, skipped }: ScanEnd, { store }: CommandDeps): Promise<void> {
  const { findings, unscanned } = store;
  const filesWithFindings = countFiles(findings);
  const t = vscode.l10n.t;
  const summary = scanSummary(t, { how, findings: findings.length, filesWithFindings, unscanned, stats });
  const text = [summary, skippedText(t, skipped)].filter((part) => part !== undefined).join(' ');
  // Pictures lie in every repository: that they were not scanned is said, and is no cause for alarm.
  const isAsUsual = how === 'complete' && skipped === 0 && unscanned.every(({ reason }) => reason === 'binary');
  const show = t('Show');
  const answer = await (isAsUsual && findings.length === 0
    ? vscode.window.showInformationMessage(text, show)
    : vscode.window.showWarningMessage(text, show));
  if (answer === show) await vscode.commands.executeCommand(`${findingsViewId}.focus`);
}

async function offerToOpenFolder(): Promise<void> {
  const open = vscode.l10n.t('Open Folder');
  const text = vscode.l10n.t('There is nothing to scan: no folder is open. Open documents are checked as you type.');
  if ((await vscode.window.showInformationMessage(text, open)) === open) {
    await vscode.commands.executeCommand('workbench.action.files.openFolder');
  }
}

async function offerToEnable(): Promise<void> {
  const settings = vscode.l10n.t('Open Settings');
  const text = vscode.l10n.t('Nothing was scanned: Keylift is switched off by the setting "keylift.enable".');
  if ((await vscode.window.showWarningMessage(text, settings)) === settings) {
    await vscode.commands.executeCommand('workbench.action.openSettings', 'keylift.enable');
  }
}
