/**
 * Applies an edit of the server to the texts it was made for, or not at all. The versions of the open documents are compared
 * here, and once more by the editor, which gets them with the edit. Start at {@link applyPlan}.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import type { FixCompanions } from './fixCompanions';
import { asksFirst, movedSince, type Touched, touchedBy } from './planVersions';

/** What came of it. Nothing has changed unless it is `applied`. */
export type PlanOutcome =
  | { readonly kind: 'applied' }
  /** There is nothing to do. */
  | { readonly kind: 'empty' }
  /** A text is not what it was when the edit was made. */
  | { readonly kind: 'moved'; readonly uri: vscode.Uri }
  /** The user was shown the edit, and did not agree. */
  | { readonly kind: 'declined' }
  /** The editor did not apply it. */
  | { readonly kind: 'refused' };

/** What {@link applyPlan} works with. */
export interface PlanRequest {
  readonly client: BaseLanguageClient;
  readonly companions: FixCompanions;
  /** The document whose saving saves the others. */
  readonly fixed: vscode.Uri;
  /** Asks the server for the edit; undefined: there is none. */
  readonly ask: () => Promise<WorkspaceEdit | undefined>;
  /** Whether the editor saves the files of the edit by itself, as `files.refactoring.autoSave` says. */
  readonly isRefactoring: boolean;
}

/** See the file's first lines. Rejects when the server does. */
export async function applyPlan({ client, companions, fixed, ask, isRefactoring }: PlanRequest): Promise<PlanOutcome> {
  const plan = await ask();
  if (!plan) return { kind: 'empty' };
  const touched = touchedBy(plan);
  const missing = await missingOf(touched, client);
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(plan);
  const moved = movedSince(touched, (uri) => documentOf(uri, client)?.version);
  if (moved !== undefined) return { kind: 'moved', uri: uriOf(moved, client) };
  const unexpect = companions.expect(fixed, edit);
  // Nothing is awaited since the versions were compared.
  if (await vscode.workspace.applyEdit(edit, { isRefactoring })) return { kind: 'applied' };
  unexpect();
  if (asksFirst(plan)) return { kind: 'declined' };
  await removeEmpty(missing, client);
  const since = movedSince(touched, (uri) => documentOf(uri, client)?.version);
  return since === undefined ? { kind: 'refused' } : { kind: 'moved', uri: uriOf(since, client) };
}

function uriOf(uri: string, client: BaseLanguageClient): vscode.Uri {
  return client.protocol2CodeConverter.asUri(uri);
}

function documentOf(uri: string, client: BaseLanguageClient): vscode.TextDocument | undefined {
  const { asUri } = client.code2ProtocolConverter;
  return vscode.workspace.textDocuments.find((document) => asUri(document.uri) === uri);
}

/** The files that the edit makes and that are not there now. */
async function missingOf(touched: readonly Touched[], client: BaseLanguageClient): Promise<readonly vscode.Uri[]> {
  const uris = touched.filter(({ isNew }) => isNew).map(({ uri }) => uriOf(uri, client));
  const sizes = await Promise.all(uris.map(sizeOf));
  return uris.filter((_, at) => sizes[at] === undefined);
}

/**
 * The editor makes files before it looks at the versions of the others: an edit that it refused leaves them empty. Another
 * edit may have filled one meanwhile, and not have saved it yet.
 */
async function removeEmpty(made: readonly vscode.Uri[], client: BaseLanguageClient): Promise<void> {
  for (const uri of made) {
    const text = documentOf(client.code2ProtocolConverter.asUri(uri), client)?.getText() ?? '';
    if (text === '' && (await sizeOf(uri)) === 0) await vscode.workspace.fs.delete(uri);
  }
}

/** @returns undefined when there is no such file */
function sizeOf(uri: vscode.Uri): Promise<number | undefined> {
  return Promise.resolve(
    vscode.workspace.fs.stat(uri).then(
      ({ size }) => size,
      () => undefined,
    ),
  );
}
