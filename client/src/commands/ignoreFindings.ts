/**
 * "Keylift: Ignore with a Reason...": lets the selected findings through by entries in `.keyliftignore`, which hold keyed
 * hashes and the reason. The file is saved at once: scans and hooks read it from the disk.
 */
import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import {
  type IgnoreFindingsParams,
  type IgnoreFindingsResult,
  ignoreFindingsMethod,
} from '../../../server/src/shared/listProtocol';
import { findingsText } from '../texts';
import { chosenFindings } from '../views/chosenFindings';
import type { CommandDeps } from './deps';
import { requireServer } from './requireServer';
import { saveAll } from './saveAll';

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
  const findings = chosen.map(({ uri, detector, fingerprint, startOffset, endOffset }) => {
    return { uri, detector, fingerprint, startOffset, endOffset };
  });
  const params: IgnoreFindingsParams = { findings, into: 'ignores', reason: reason.replace(/\s+/g, ' ').trim() };
  const result = await client.sendRequest<IgnoreFindingsResult<WorkspaceEdit>>(ignoreFindingsMethod, params);
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(result.edit);
  if (edit && !(await vscode.workspace.applyEdit(edit, { isRefactoring: true }))) {
    void vscode.window.showWarningMessage(t('Nothing was ignored: the edit could not be applied.'));
    return;
  }
  await saveAll(result.files);
  if (result.left > 0) {
    const left = findingsText(t, result.left);
    void vscode.window.showWarningMessage(t('Not ignored: {0}. Not at their places any more; scan again.', left));
  }
}
