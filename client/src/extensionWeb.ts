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
import type { WorkerReady, WorkerStart } from '../../server/src/shared/workerStart';
import { clientId, clientName } from './client';
import { startKeylift } from './keylift';
import { lifecycle } from './lifecycle';

/** A client that owns its worker: the library neither notices that a worker died nor ends one. */
class WorkerClient extends LanguageClient {
  #worker: Worker | undefined;

  /** @param assets URL of the folder of bundles */
  constructor(assets: string, options: LanguageClientOptions) {
    super(clientId, clientName, () => this.#start(assets), options);
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
  async #start(assets: string): Promise<MessageTransports> {
    const worker = new Worker(`${assets}/web/server.js`);
    this.#worker = worker;
    worker.addEventListener('error', () => {
      worker.terminate();
      void this.clientOptions.errorHandler?.closed();
    });
    await begin(worker, { assets });
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  }
}

/** Tells the worker where it is, and waits until it serves. */
async function begin(worker: Worker, start: WorkerStart): Promise<void> {
  const answered = new Promise<WorkerReady>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerReady>) => resolve(data), { once: true });
    worker.addEventListener('error', () => resolve({ ready: false, reason: 'its script failed' }), { once: true });
  });
  worker.postMessage(start);
  const answer = await answered;
  if (!answer.ready) throw new Error(`the server's worker did not start: ${answer.reason}`);
}

export const { activate, deactivate } = lifecycle((context) => {
  const assets = vscode.Uri.joinPath(context.extensionUri, 'dist').toString(true);
  return startKeylift(context, {
    createClient: (options) => new WorkerClient(assets, options),
    initializationOptions: { notifications: true, guide: true, diagnostics: 'push' },
    hasDisk: false,
  });
});
