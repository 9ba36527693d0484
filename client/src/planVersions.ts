/**
 * Which texts an edit of the server was made for: it names the version of each document that was open then. VS Code's own
 * form of an edit holds no versions, so they are compared before it is handed over. Pure.
 */
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageclient';

/** A file that an edit touches. */
export interface Touched {
  readonly uri: string;
  /** The version it was made for; undefined: of a file that was not open then. */
  readonly version: number | undefined;
  /** Whether the edit makes the file. */
  readonly isNew: boolean;
}

/** The files of an edit, each once, in its order. */
export function touchedBy({ changes, documentChanges }: WorkspaceEdit): readonly Touched[] {
  const files = new Map<string, Touched>();
  const put = (touched: Touched) => {
    const known = files.get(touched.uri);
    files.set(touched.uri, {
      uri: touched.uri,
      version: known?.version ?? touched.version,
      isNew: touched.isNew || known?.isNew === true,
    });
  };
  for (const uri of Object.keys(changes ?? {})) put({ uri, version: undefined, isNew: false });
  for (const change of documentChanges ?? []) {
    if (!('kind' in change)) put({ ...versioned(change), isNew: false });
    else if (change.kind === 'create') put({ uri: change.uri, version: undefined, isNew: true });
    else if (change.kind === 'delete') put({ uri: change.uri, version: undefined, isNew: false });
  }
  return [...files.values()];
}

function versioned({ textDocument }: TextDocumentEdit): Pick<Touched, 'uri' | 'version'> {
  return { uri: textDocument.uri, version: textDocument.version ?? undefined };
}

/**
 * The first file that is not any more as it was.
 *
 * @param versionOf the version of an open document as it is now
 */
export function movedSince(
  touched: readonly Touched[],
  versionOf: (uri: string) => number | undefined,
): string | undefined {
  return touched.find(({ uri, version }) => version !== undefined && versionOf(uri) !== version)?.uri;
}

/** Whether the editor shows the edit and asks before it applies it. */
export function asksFirst({ changeAnnotations = {} }: WorkspaceEdit): boolean {
  return Object.values(changeAnnotations).some(({ needsConfirmation }) => needsConfirmation === true);
}
