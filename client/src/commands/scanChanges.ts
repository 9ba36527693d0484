/**
 * "Keylift: Scan Changes...": what is new in what is staged, in the work tree, or since a branch. The list is limited to it
 * until the workspace is scanned or the results are cleared.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type BranchesResult,
  branchesMethod,
  type ChangedSince,
  type ScanChangesResult,
} from '../../../server/src/shared/listProtocol';
import { scanChangesOnDisk } from '../scan/diskScan';
import { changesText } from '../texts';
import { findingsViewId } from '../views/findingsTree';
import type { CommandDeps } from './deps';
import { requireServer } from './requireServer';

/** Asks which changes, scans them and shows the list. */
export async function scanChanges(deps: CommandDeps): Promise<void> {
  const t = vscode.l10n.t;
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => deps.hasDisk && uri.scheme === 'file');
  if (folders.length === 0) {
    void vscode.window.showInformationMessage(t('There are no changes to scan: no folder on disk is open.'));
    return;
  }
  const client = await requireServer(deps);
  const uris = folders.map(({ uri }) => uri.toString());
  const changes = client && (await askChanges(client, uris));
  if (!client || !changes) return;
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: t('Keylift: scanning changes'),
    cancellable: true,
  };
  try {
    const result = await vscode.window.withProgress(options, (progress, token) =>
      scanChangesOnDisk({ folders: uris, changes }, { client, progress, token }),
    );
    await show(changes, result, deps);
  } catch (error) {
    deps.log.error('The scan of changes failed.', error instanceof Error ? error.message : '');
    void vscode.window.showErrorMessage(t('The changes could not be scanned. The log says why.'));
  }
}

interface Choice extends vscode.QuickPickItem {
  readonly door: ChangedSince['kind'];
}

async function askChanges(client: BaseLanguageClient, folders: readonly string[]): Promise<ChangedSince | undefined> {
  const t = vscode.l10n.t;
  const choices: Choice[] = [
    { label: t('Staged'), description: t('what the next commit would hold'), door: 'staged' },
    { label: t('Unstaged'), description: t('what is changed and not staged, new files too'), door: 'unstaged' },
    { label: t('Since a branch...'), description: t('committed or not'), door: 'since' },
  ];
  const choice = await vscode.window.showQuickPick(choices, { placeHolder: t('Which changes?') });
  if (choice?.door !== 'since') return choice && { kind: choice.door };
  const answers = await Promise.all(
    folders.map((folder) => client.sendRequest<BranchesResult>(branchesMethod, { folder })),
  );
  const branches = [...new Set(answers.flatMap((answer) => answer.branches))];
  if (branches.length === 0) {
    void vscode.window.showWarningMessage(
      t('No branch was found: this is not a git repository, or git is not installed.'),
    );
    return undefined;
  }
  const revision = await vscode.window.showQuickPick(branches, { placeHolder: t('Changes since which branch?') });
  return revision === undefined ? undefined : { kind: 'since', revision };
}

async function show(
  changes: ChangedSince,
  { findings, notScanned, stats, cancelled, skipped }: ScanChangesResult,
  { store, log }: CommandDeps,
): Promise<void> {
  const t = vscode.l10n.t;
  const unanswered = skipped.filter(({ reason }) => reason === 'no-answer');
  if (skipped.length > 0) {
    const names = skipped.map(({ folder }) => vscode.workspace.asRelativePath(vscode.Uri.parse(folder, true)));
    log.warn(`Not scanned for changes: ${names.join(', ')}`);
    const text = t(
      'Not scanned: {0} of the folders ({1} without an answer from git).',
      skipped.length,
      unanswered.length,
    );
    void vscode.window.showWarningMessage(text);
    if (stats.files === 0 && findings.length === 0) return;
  }
  store.showChanges({
    changes,
    findings,
    unscanned: notScanned,
    stats,
    isComplete: !cancelled && skipped.length === 0,
  });
  log.info(`${changesText(t, changes)}: ${findings.length} findings in ${stats.files} files, ${stats.ms} ms`);
  await vscode.commands.executeCommand(`${findingsViewId}.focus`);
}
