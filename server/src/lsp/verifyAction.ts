/** The code action that asks a provider whether a key still works, in an editor whose client asks the user first. */
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { clientCommands } from '../shared/protocol';
import { planVerification } from '../verify/plan';
import { verifySpecFor } from '../verify/specs/index';
import type { Analysis } from './analyses';
import type { Client } from './client';
import type { Span } from './convert';
import { onlyFindingIn } from './findingsAt';

/** @param span what is selected; only a single finding in it is asked about */
export function verifyActions(
  { document, findings }: Pick<Analysis, 'document' | 'findings'>,
  span: Span,
  { options }: Pick<Client, 'options'>,
): CodeAction[] {
  const finding = onlyFindingIn(findings, span);
  if (options.verify !== true || finding === undefined) return [];
  const outcome = planVerification({ finding, text: document.text, findings }, verifySpecFor);
  if (outcome.kind === 'none') return [];
  const title = `Check whether this key still works (asks ${outcome.plan.hosts.join(', ')})`;
  const command = { title, command: clientCommands.verifyKey, arguments: [document.uri, finding.start] };
  return [{ title, kind: CodeActionKind.QuickFix, command }];
}
