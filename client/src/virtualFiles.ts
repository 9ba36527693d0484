/**
 * Lets a server without a disk (in a browser) look at the files around the one it fixes, through the editor's file system.
 * Answers for workspace folders only: a server has no business elsewhere.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { listFolderMethod, type ResourceParams, readTextMethod } from '../../server/src/shared/protocol';
import { textOfBytes } from './scan/textOfBytes';

/** Answers the server's two requests for as long as the client lives. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(readTextMethod, ({ uri }: ResourceParams) => readText(vscode.Uri.parse(uri, true)));
  client.onRequest(listFolderMethod, ({ uri }: ResourceParams) => listFolder(vscode.Uri.parse(uri, true)));
}

/** An open document's text counts more than what is stored. */
async function readText(uri: vscode.Uri): Promise<string | null> {
  if (!vscode.workspace.getWorkspaceFolder(uri)) return null;
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    return textOfBytes(await vscode.workspace.fs.readFile(uri)) ?? null;
  } catch {
    return null; // There is no such file: an answer, not a failure.
  }
}

async function listFolder(uri: vscode.Uri): Promise<string[]> {
  if (!vscode.workspace.getWorkspaceFolder(uri)) return [];
  try {
    return (await vscode.workspace.fs.readDirectory(uri)).map(([name]) => name);
  } catch {
    return []; // There is no such folder, or it is a file.
  }
}
