/** Lets findings through by entries that name their values by keyed hashes, in files which are saved at once. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import {
  type IgnoreFindingsParams,
  type IgnoreFindingsResult,
  ignoreFindingsMethod,
} from '../../../server/src/shared/listProtocol';
import type { LocatedFinding } from '../../../server/src/shared/protocol';
import { saveAll } from './saveAll';

/**
 * Has the server make the entries, applies them and saves the files: scans and hooks read them from the disk.
 *
 * @returns undefined when the editor did not apply the edit; then nothing has changed
 */
export async function addEntries(
  client: BaseLanguageClient,
  listed: readonly LocatedFinding[],
  { into, reason }: Pick<IgnoreFindingsParams, 'into' | 'reason'>,
): Promise<IgnoreFindingsResult<WorkspaceEdit> | undefined> {
  const findings = listed.map(({ uri, detector, fingerprint, startOffset, endOffset }) => {
    return { uri, detector, fingerprint, startOffset, endOffset };
  });
  const params: IgnoreFindingsParams = { findings, into, reason };
  const result = await client.sendRequest<IgnoreFindingsResult<WorkspaceEdit>>(ignoreFindingsMethod, params);
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(result.edit);
  if (edit && !(await vscode.workspace.applyEdit(edit, { isRefactoring: true }))) return undefined;
  await saveAll(result.files);
  return result;
}
