/** The code action that leads to the guide for a leaked key, in an editor whose client has a page for it. */
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { clientCommands } from '../shared/protocol';
import type { Analysis } from './analyses';
import type { Client } from './client';
import type { Span } from './convert';
import { onlyFindingIn } from './findingsAt';

/** @param span what is selected; only a single finding in it has a guide */
export function guideActions(
  { document, findings }: Pick<Analysis, 'document' | 'findings'>,
  span: Span,
  { options }: Pick<Client, 'options'>,
): CodeAction[] {
  const finding = onlyFindingIn(findings, span);
  if (options.guide !== true || finding === undefined || finding.class === 'public') return [];
  const title = 'This key leaked: what to do';
  const command = { title, command: clientCommands.openGuide, arguments: [document.uri, finding.start] };
  return [{ title, kind: CodeActionKind.QuickFix, command }];
}
