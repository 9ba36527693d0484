/**
 * The server's browser bundle in a place that has what a worker has, and nothing of Node: no `require`, no `process`, no
 * `Buffer`. Files of the bundle are given by `fetch`; everything else it refuses.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createContext, Script } from 'node:vm';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createMessageConnection,
  type DataCallback,
  type Message,
  type MessageConnection,
} from 'vscode-languageserver-protocol/node';
import type { WorkerReady, WorkerStart } from '../../server/src/shared/workerStart';

const bundle = resolve(__dirname, '../../dist/web/server.js');
const dist = resolve(__dirname, '../../dist');

/** Where the server is told that the files of the bundle are. */
export const assetsUrl = 'https://editor.invalid/dist';

/** What the worker asked `fetch` for. */
export interface WorkerHost {
  readonly connection: MessageConnection;
  readonly fetched: readonly string[];
}

class WorkerReader extends AbstractMessageReader {
  #callback: DataCallback | undefined;

  listen(callback: DataCallback) {
    this.#callback = callback;
    return { dispose: () => undefined };
  }

  receive(message: Message): void {
    this.#callback?.(message);
  }
}

class WorkerWriter extends AbstractMessageWriter {
  constructor(private readonly send: (message: Message) => void) {
    super();
  }

  async write(message: Message): Promise<void> {
    this.send(message);
  }

  end(): void {
    // A worker's port has no end of its own.
  }
}

/** What crosses a worker's port is a copy. */
const copied = <T>(message: T): T => JSON.parse(JSON.stringify(message)) as T;

/** What Node has as a browser has it. */
const browserGlobals = {
  // A worker ends with its page: what it still has to do in five minutes keeps no test waiting.
  setTimeout: (run: () => void, ms?: number) => setTimeout(run, ms).unref(),
  setInterval: (run: () => void, ms?: number) => setInterval(run, ms).unref(),
  performance,
  crypto,
  clearTimeout,
  clearInterval,
  queueMicrotask,
  console,
  TextDecoder,
  TextEncoder,
  URL,
  WebAssembly,
  AbortController,
  atob,
  btoa,
} as const;

/**
 * Starts the bundle, and tells it where its files are. Rejects with the worker's reason when it does not serve.
 *
 * @param hidden names of globals that a page keeps from its workers
 */
export async function startWorker(assets = assetsUrl, hidden: readonly string[] = []): Promise<WorkerHost> {
  if (!existsSync(bundle)) throw new Error('dist/web/server.js is not there: run "npm run build" first');
  const fetched: string[] = [];
  const reader = new WorkerReader();
  const listeners = new Map<(event: { data: unknown }) => void, boolean>();
  let began: (ready: WorkerReady) => void = () => undefined;
  const ready = new Promise<WorkerReady>((resolve) => {
    began = resolve;
  });
  let isServing = false;
  const scope: Record<string, unknown> = {
    postMessage: (message: Message) => {
      const data = copied(message);
      queueMicrotask(() => (isServing ? reader.receive(data) : began(data as unknown as WorkerReady)));
    },
    addEventListener: (
      type: string,
      listener: (event: { data: unknown }) => void,
      { once = false }: { once?: boolean } = {},
    ) => {
      if (type === 'message') listeners.set(listener, once);
    },
    removeEventListener: () => undefined,
    WorkerGlobalScope: class {},
    location: { href: 'blob:https://editor.invalid/1' },
    fetch: async (url: string) => {
      fetched.push(url);
      const file = join(dist, url.slice(assetsUrl.length + 1));
      const isThere = url.startsWith(`${assetsUrl}/`) && existsSync(file);
      return {
        ok: isThere,
        status: isThere ? 200 : 404,
        arrayBuffer: async () => new Uint8Array(readFileSync(file)).buffer,
      };
    },
    ...browserGlobals,
  };
  for (const name of hidden) scope[name] = undefined;
  scope['self'] = scope;
  scope['importScripts'] = (url: string) => {
    fetched.push(url);
    const file = join(dist, url.slice(assetsUrl.length + 1));
    new Script(readFileSync(file, 'utf8'), { filename: file }).runInContext(context);
  };
  const context = createContext(scope);
  new Script('globalThis.self = globalThis').runInContext(context);
  new Script(readFileSync(bundle, 'utf8'), { filename: 'server.js' }).runInContext(context);
  const send = (message: unknown) => {
    const event = { data: copied(message) };
    const { onmessage } = scope as { onmessage?: (event: { data: unknown }) => void };
    queueMicrotask(() => {
      onmessage?.(event);
      for (const [listener, once] of listeners) {
        if (once) listeners.delete(listener);
        listener(event);
      }
    });
  };
  send({ assets } satisfies WorkerStart);
  const answer = await ready;
  if (!answer.ready) throw new Error(answer.reason);
  isServing = true;
  return { connection: createMessageConnection(reader, new WorkerWriter(send)), fetched };
}
