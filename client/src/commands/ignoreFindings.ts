/**
 * "Keylift: Ignore with a Reason...": lets the selected findings through by entries in `.keyliftignore`, which hold keyed
 * hashes and the reason. The file is saved at once: scans and hooks read it from the disk.
 */
import * as vscode from 'vscode';
import { findingsText } from '../texts';
import { chosenFindings } from '../views/chosenFindings';
import { addEntries } from './addEntries';
import type { CommandDeps } from './deps';
import { requireServer } from './requireServer';

/** Asks for the reason first; nothing changes when the question is closed. */
export async function ignoreFindings(deps: CommandDeps, ...given: readonly unknown[]): Promise<void> {
  const t = vscode.l10n.t;
  const chosen = chosenFindings(given);
  if (chosen.length === 0) {
    void vscode.window.showInformationMessage(t('Select findings in the list first.'));
    return;
  }
  const prompt = t('Why may {0} stay? The reason is kept in .keyliftignore.', findingsText(t, chosen.length));
  const reason = await vscode.window.showInputBox({ prompt, placeHolder: t('A word to your team; may be empty') });
  const client = reason === undefined ? undefined : await requireServer(deps);
  if (reason === undefined || !client) return;
  const result = await addEntries(client, chosen, { into: 'ignores', reason: reason.replace(/\s+/g, ' ').trim() });
  if (result === undefined) {
    void vscode.window.showWarningMessage(t('Nothing was ignored: the edit could not be applied.'));
    return;
  }
  if (result.left > 0) {
    const left = findingsText(t, result.left);
    void vscode.window.showWarningMessage(t('Not ignored: {0}. Not at their places any more; scan again.', left));
  }
}
