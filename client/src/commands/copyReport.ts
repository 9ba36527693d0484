/** "Keylift: Copy Redacted Report": the selected findings, or all that are shown, as Markdown on the clipboard. */
import * as vscode from 'vscode';
import { findingsReport } from '../findings/findingsReport';
import { filterFindings } from '../findings/findingsView';
import { findingsText } from '../texts';
import { chosenFindings } from '../views/chosenFindings';
import type { CommandDeps } from './deps';

/** Copies, and says how much. */
export async function copyReport({ store, view }: CommandDeps, ...given: readonly unknown[]): Promise<void> {
  const t = vscode.l10n.t;
  const chosen = chosenFindings(given);
  const findings = chosen.length > 0 ? chosen : filterFindings(store.findings, view.filter);
  if (findings.length === 0) {
    void vscode.window.showInformationMessage(t('There are no findings to copy.'));
    return;
  }
  await vscode.env.clipboard.writeText(findingsReport(t, findings));
  vscode.window.setStatusBarMessage(t('Copied, redacted: {0}', findingsText(t, findings.length)), 4000);
}
