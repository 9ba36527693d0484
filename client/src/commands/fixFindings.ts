/**
 * "Keylift: Fix Selected Findings": one undoable edit per file, as by the quick fix. Opens the files as documents, not as
 * tabs, and says what was left and why.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import {
  type FixFindingsParams,
  type FixFindingsResult,
  fixFindingsMethod,
} from '../../../server/src/shared/listProtocol';
import type { FixOutcomeResult, LocatedFinding } from '../../../server/src/shared/protocol';
import { applyPlan } from '../applyPlan';
import { filesText, fixAllSummary } from '../texts';
import { chosenFindings } from '../views/chosenFindings';
import type { CommandDeps } from './deps';
import { requireServer } from './requireServer';

/** Fixes what can be fixed; resolves once that is done. */
export async function fixFindings(deps: CommandDeps, ...given: readonly unknown[]): Promise<void> {
  const t = vscode.l10n.t;
  const chosen = chosenFindings(given);
  if (chosen.length === 0) {
    void vscode.window.showInformationMessage(t('Select findings in the list first.'));
    return;
  }
  const client = await requireServer(deps);
  if (!client) return;
  const files = byFile(chosen);
  let fixed = 0;
  const refused: FixOutcomeResult['refused'][number][] = [];
  for (const [uri, findings] of files) {
    const outcome = await fixIn(uri, findings, client, deps);
    fixed += outcome.fixable;
    refused.push(...outcome.refused);
  }
  tell(fixAllSummary(t, { name: nameOf([...files.keys()]), fixed, refused }), refused, deps);
}

function byFile(findings: readonly LocatedFinding[]): Map<string, LocatedFinding[]> {
  const files = new Map<string, LocatedFinding[]>();
  for (const finding of findings) {
    const own = files.get(finding.uri);
    if (own) own.push(finding);
    else files.set(finding.uri, [finding]);
  }
  return files;
}

/** Never rejects for a file that is gone: it is left, and the log says so. */
async function fixIn(
  uri: string,
  findings: readonly LocatedFinding[],
  client: BaseLanguageClient,
  { companions, log }: CommandDeps,
): Promise<Pick<FixOutcomeResult, 'fixable' | 'refused'>> {
  const failed = (message: string) => ({
    fixable: 0,
    refused: findings.map(({ startLine, title, redacted }) => ({ startLine, title, redacted, message })),
  });
  try {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
    const params: FixFindingsParams = {
      uri: client.code2ProtocolConverter.asUri(document.uri),
      starts: findings.map(({ startOffset }) => startOffset),
    };
    let outcome: FixFindingsResult<WorkspaceEdit> | undefined;
    const ask = async () => {
      outcome = await client.sendRequest<FixFindingsResult<WorkspaceEdit>>(fixFindingsMethod, params);
      return outcome.edit;
    };
    const { kind } = await applyPlan({ client, companions, fixed: document.uri, ask, isRefactoring: true });
    if (kind === 'moved') return failed(vscode.l10n.t('the document changed meanwhile.'));
    if (kind === 'refused' || outcome === undefined) return failed(vscode.l10n.t('the edit could not be applied.'));
    return kind === 'declined' ? { ...outcome, fixable: 0 } : outcome;
  } catch (error) {
    log.error(`Not fixed: ${vscode.workspace.asRelativePath(uri)}`, error instanceof Error ? error.name : '');
    return failed(vscode.l10n.t('the file could not be opened.'));
  }
}

function nameOf(uris: readonly string[]): string {
  const [only, second] = uris;
  return only !== undefined && second === undefined
    ? vscode.workspace.asRelativePath(vscode.Uri.parse(only, true))
    : filesText(vscode.l10n.t, uris.length);
}

function tell(text: string, refused: FixOutcomeResult['refused'], { log }: CommandDeps): void {
  if (refused.length === 0) {
    void vscode.window.showInformationMessage(text);
    return;
  }
  for (const { startLine, title, redacted, message } of refused) {
    log.info(`Not fixed: line ${startLine}: ${title} (${redacted}): ${message}`);
  }
  void vscode.window.showWarningMessage(text);
}
