/**
 * Fills the store: from the server's notifications, and from the editor saying that a document was saved or closed. Makes
 * URIs the editor's own spelling, so that they can be compared as text.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DocumentFindingsParams,
  documentFindingsMethod,
  type ScanResultsParams,
  scanResultsMethod,
} from '../../../server/src/shared/protocol';
import type { FindingsStore, OpenDocument } from './findingsStore';

/** Listens to one client for as long as it lives. */
export function followServer(client: BaseLanguageClient, store: FindingsStore): void {
  client.onNotification(scanResultsMethod, ({ files, findings, notScanned }: ScanResultsParams) => {
    store.setScanned(files.map(spell), findings.map(respell), notScanned.map(respell));
  });
  client.onNotification(documentFindingsMethod, (params: DocumentFindingsParams) => {
    const uri = spell(params.uri);
    // A report that crossed the closing of its document on the way would stay for good.
    if (vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri)) {
      store.setDocument(uri, toOpenDocument(uri, params));
    }
  });
}

function toOpenDocument(uri: string, { findings, capped, silence }: DocumentFindingsParams): OpenDocument {
  const reason = silence === 'too-large' ? silence : capped ? 'capped' : undefined;
  const file = vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true), false);
  return { findings: findings.map(respell), silence, unscanned: reason && { uri, file, reason } };
}

/** Listens to the editor until disposed. */
export function followDocuments(store: FindingsStore): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onDidSaveTextDocument(({ uri }) => store.saveDocument(uri.toString())),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => store.closeDocument(uri.toString())),
  );
}

function spell(uri: string): string {
  return vscode.Uri.parse(uri, true).toString();
}

function respell<Located extends { readonly uri: string }>(located: Located): Located {
  return { ...located, uri: spell(located.uri) };
}
