/**
 * Entry point in a browser's extension host (vscode.dev): the server is a worker, and has no disk.
 */
import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { clientId, clientName } from './client';
import { startKeylift } from './keylift';
import { lifecycle } from './lifecycle';

/** A client that owns its worker: the library neither notices that a worker died nor ends one. */
class WorkerClient extends LanguageClient {
  #worker: Worker | undefined;

  constructor(script: string, options: LanguageClientOptions) {
    super(clientId, clientName, async () => this.#start(script), options);
  }

  override async stop(timeout?: number): Promise<void> {
    try {
      await super.stop(timeout);
    } finally {
      this.#worker?.terminate();
    }
  }

  /** The library's pop-ups about a failed start are left out: Keylift has its own. */
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  /** The library takes a worker too, but does not know VS Code's stand-in for `Worker` as one. */
  #start(script: string): MessageTransports {
    const worker = new Worker(script);
    worker.addEventListener('error', () => {
      worker.terminate();
      void this.clientOptions.errorHandler?.closed();
    });
    this.#worker = worker;
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  }
}

export const { activate, deactivate } = lifecycle((context) => {
  const asset = (...path: string[]) => vscode.Uri.joinPath(context.extensionUri, 'dist', ...path).toString(true);
  return startKeylift(context, {
    createClient: (options) => new WorkerClient(asset('web', 'server.js'), options),
    initializationOptions: { notifications: true, guide: true, diagnostics: 'push', grammars: asset('grammars') },
    hasDisk: false,
  });
});
