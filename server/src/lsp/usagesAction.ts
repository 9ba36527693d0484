/** The code action that lists what uses a finding's value, in an editor whose client has a list for it. */
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { clientCommands } from '../shared/protocol';
import type { Analysis } from './analyses';
import type { Client } from './client';
import type { Span } from './convert';
import { onlyFindingIn } from './findingsAt';

/** @param span what is selected; only a single finding in it is asked about */
export function usagesActions(
  { document, findings }: Pick<Analysis, 'document' | 'findings'>,
  span: Span,
  { options }: Pick<Client, 'options'>,
): CodeAction[] {
  const finding = onlyFindingIn(findings, span);
  if (options.usages !== true || finding === undefined) return [];
  const title = 'What uses this value';
  const command = { title, command: clientCommands.showUsages, arguments: [document.uri, finding.start] };
  return [{ title, kind: CodeActionKind.QuickFix, command }];
}
