/** The code action that leads to the guide for a leaked key, in an editor whose client has a page for it. */
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { clientCommands } from '../shared/protocol';
import type { Analysis } from './analyses';
import type { Client } from './client';

/** @param span what is selected; only a single finding in it has a guide */
export function guideActions(
  { document, findings }: Pick<Analysis, 'document' | 'findings'>,
  span: { readonly start: number; readonly end: number },
  { options }: Pick<Client, 'options'>,
): CodeAction[] {
  const [finding, another] = findings.filter(({ start, end }) => start <= span.end && end >= span.start);
  if (options.guide !== true || finding === undefined || another !== undefined || finding.class === 'public') return [];
  const title = 'This key leaked: what to do';
  const command = { title, command: clientCommands.openGuide, arguments: [document.uri, finding.start] };
  return [{ title, kind: CodeActionKind.QuickFix, command }];
}
