/**
 * Entry point in VS Code's Node extension host: the server is a process of its own, reached by IPC.
 */
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientId, clientName } from './client';
import { startKeylift } from './keylift';
import { lifecycle } from './lifecycle';

/** The library's pop-ups about a failed start are left out: Keylift has its own. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

export const { activate, deactivate } = lifecycle((context) => {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  return startKeylift(context, {
    createClient: (options) => new QuietClient(clientId, clientName, { module, transport: TransportKind.ipc }, options),
    initializationOptions: {
      notifications: true,
      guide: true,
      usages: true,
      verify: true,
      storeVariables: true,
      diagnostics: 'push',
    },
    hasDisk: true,
  });
});
