/**
 * "Keylift: Fix All in This File": applies the edit of the server's `source.fixAll.keylift` to the active document, undoable
 * at once, and says what was left and why. Applies nothing to a document that changed meanwhile.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import {
  type FixFindingsParams,
  type FixFindingsResult,
  fixFindingsMethod,
} from '../../../server/src/shared/listProtocol';
import { type FixOutcomeParams, type FixOutcomeResult, fixOutcomeMethod } from '../../../server/src/shared/protocol';
import { applyPlan } from '../applyPlan';
import type { FindingsStore } from '../findings/findingsStore';
import { fixAllSummary, silenceText } from '../texts';
import type { CommandDeps } from './deps';
import { requireServer } from './requireServer';

/** Fixes what can be fixed in the active document; resolves once that is done. */
export async function fixAllInFile(deps: CommandDeps): Promise<void> {
  const t = vscode.l10n.t;
  const document = vscode.window.activeTextEditor?.document;
  if (!document) {
    void vscode.window.showInformationMessage(t('Open the file to fix first.'));
    return;
  }
  const client = await requireServer(deps);
  if (!client) return;
  const known = deps.store.openDocument(document.uri.toString());
  if (!known || known.silence !== undefined) {
    void vscode.window.showWarningMessage(silenceText(t, known?.silence));
    return;
  }
  const fixed = await applyFixAll(document, client, deps);
  if (typeof fixed === 'string') {
    void vscode.window.showWarningMessage(fixed);
    return;
  }
  // Asked after the edit: what is left now, and on which lines.
  const { refused } = await askOutcome(document, client);
  void tellOutcome(document, fixed, refused, deps);
}

/** @returns how many findings were fixed, or a sentence that says why nothing was done */
async function applyFixAll(
  document: vscode.TextDocument,
  client: BaseLanguageClient,
  { companions }: CommandDeps,
): Promise<number | string> {
  const params: FixFindingsParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  let fixable = 0;
  // Asked of the server itself: the editor may answer a request for actions with an empty list when another one comes between.
  const ask = async () => {
    const outcome = await client.sendRequest<FixFindingsResult<WorkspaceEdit>>(fixFindingsMethod, params);
    fixable = outcome.fixable;
    return outcome.edit;
  };
  // As a refactoring, the edit is saved or left unsaved like that of a quick fix: by `files.refactoring.autoSave`.
  const outcome = await applyPlan({ client, companions, fixed: document.uri, ask, isRefactoring: true });
  switch (outcome.kind) {
    case 'applied':
      return fixable;
    case 'empty':
    case 'declined':
      return 0;
    case 'moved':
      return movedText(outcome.uri, document);
    case 'refused':
      return vscode.l10n.t('Nothing was fixed: the edit could not be applied.');
  }
}

function movedText(moved: vscode.Uri, document: vscode.TextDocument): string {
  const t = vscode.l10n.t;
  return moved.toString() === document.uri.toString()
    ? t('Nothing was fixed: the document changed meanwhile. Try again.')
    : t('Nothing was fixed: {0} changed meanwhile. Try again.', vscode.workspace.asRelativePath(moved));
}

function askOutcome(document: vscode.TextDocument, client: BaseLanguageClient): Promise<FixOutcomeResult> {
  const params: FixOutcomeParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  return client.sendRequest<FixOutcomeResult>(fixOutcomeMethod, params);
}

async function tellOutcome(
  document: vscode.TextDocument,
  fixed: number,
  refused: FixOutcomeResult['refused'],
  { log, store }: CommandDeps,
): Promise<void> {
  const t = vscode.l10n.t;
  const name = vscode.workspace.asRelativePath(document.uri);
  const text = fixAllSummary(t, { name, fixed, refused });
  if (refused.length === 0) {
    void vscode.window.showInformationMessage(text);
    return;
  }
  for (const { startLine, title, redacted, message } of refused) {
    log.info(`Not fixed: ${name}:${startLine}: ${title} (${redacted}): ${message}`);
  }
  const goTo = t('Go to First');
  const showLog = t('Show Log');
  const answer = await vscode.window.showWarningMessage(text, goTo, showLog);
  if (answer === goTo) await revealFirst(document, store);
  else if (answer === showLog) log.show(true);
}

/** Selects the first finding as it stands now. */
async function revealFirst(document: vscode.TextDocument, store: FindingsStore): Promise<void> {
  const [first] = store.openDocument(document.uri.toString())?.findings ?? [];
  if (!first) return;
  const selection = new vscode.Range(
    first.startLine - 1,
    first.startColumn - 1,
    first.endLine - 1,
    first.endColumn - 1,
  );
  await vscode.window.showTextDocument(document, { selection });
}
