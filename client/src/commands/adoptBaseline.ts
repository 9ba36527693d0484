/**
 * "Keylift: Adopt Baseline": everything that the last complete scan found, and what open documents hold, goes into
 * `.keylift-baseline`, so that what is new stands out. What it held before stays in it. The file is saved at once.
 */
import * as vscode from 'vscode';
import { findingsText } from '../texts';
import { addEntries } from './addEntries';
import type { CommandDeps } from './deps';
import { requireServer } from './requireServer';

/** Refuses without a complete scan of everything: a baseline with gaps would call old findings new. */
export async function adoptBaseline(deps: CommandDeps): Promise<void> {
  const t = vscode.l10n.t;
  const { scan, changes, findings: all } = deps.store;
  if (scan.kind !== 'ended' || scan.how !== 'complete' || scan.isStale || changes) {
    const scanNow = t('Scan Workspace');
    const text = t('A baseline is made of a complete scan of the workspace. Scan it first.');
    if ((await vscode.window.showInformationMessage(text, scanNow)) === scanNow) {
      await vscode.commands.executeCommand('keylift.scanWorkspace');
    }
    return;
  }
  const client = await requireServer(deps);
  if (!client) return;
  const result = await addEntries(client, all, { into: 'baseline', reason: '' });
  if (result === undefined) {
    void vscode.window.showWarningMessage(t('No baseline was written: the edit could not be applied.'));
    return;
  }
  const known = findingsText(t, result.ignored);
  const left = result.left > 0 ? [t('Not taken up: {0}.', findingsText(t, result.left))] : [];
  const text = t('In the baseline now: {0}. They are still secrets: replace them in your own time.', known);
  void vscode.window.showInformationMessage([text, ...left].join(' '));
}
