/**
 * Edits of the files that name values by keyed hashes, `.keyliftignore` and its like: open or not, or not there yet. Only
 * makes the edits; what they hold is up to the caller.
 */
import { bytesToHex } from '@noble/hashes/utils.js';
import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { changeBetween } from '../remediation/layout';
import type { Client } from './client';
import { linesOf, toTextEdits } from './convert';
import type { Documents } from './documents';
import type { IgnoreTarget } from './teamRules';

/** A file and the text that it is to have. */
export interface EntryChange {
  readonly target: IgnoreTarget;
  readonly after: string;
}

/** One edit of all the files. Those that are not there yet are made where the editor can; the caller knows whether it can. */
export function entryEdits(
  changes: readonly EntryChange[],
  {
    documents,
    client,
  }: { readonly documents: Pick<Documents, 'get'>; readonly client: Pick<Client, 'documentChanges'> },
): WorkspaceEdit {
  const edits = changes.map(({ target, after }) => {
    const before = target.text ?? '';
    const open = documents.get(target.uri);
    return {
      textDocument: { uri: open?.uri ?? target.uri, version: open?.version ?? null },
      edits: toTextEdits(linesOf(before), [changeBetween(before, after)]),
    } satisfies TextDocumentEdit;
  });
  if (!client.documentChanges) {
    return { changes: Object.fromEntries(edits.map(({ textDocument, edits: own }) => [textDocument.uri, own])) };
  }
  const created = changes
    .filter(({ target }) => target.text === undefined)
    .map(({ target }): CreateFile => ({ kind: 'create', uri: target.uri, options: { ignoreIfExists: true } }));
  return { documentChanges: [...created, ...edits] };
}

/** A salt for a file that has none yet, in hexadecimal digits. */
export function randomSalt(): string {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
}
