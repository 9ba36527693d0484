/** The built language server as a process of its own, started as editors start it, and ended with the test. */
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { resolve } from 'node:path';
import {
  createMessageConnection,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** The bundle that `npm run build` makes. */
export const serverBundle = resolve(__dirname, '../../dist/server.js');

const deadlineMs = 10_000;

/** Keeps the user's own state out of tests, and tests out of it. */
function envWith(stateHome: string): NodeJS.ProcessEnv {
  const key = 'of-tests-and-nothing-else';
  return { ...process.env, KEYLIFT_FINGERPRINT_KEY: key, XDG_STATE_HOME: stateHome, LOCALAPPDATA: stateHome };
}

const env = envWith(resolve(__dirname, '../../.cache/test-state'));

/** A running server. */
export class ServerProcess {
  readonly published: PublishDiagnosticsParams[] = [];
  stderr = '';
  readonly #events = new EventEmitter();

  private constructor(
    readonly child: ChildProcess,
    readonly connection: MessageConnection,
  ) {
    child.stderr?.on('data', (chunk: Buffer) => {
      this.stderr += chunk.toString();
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    connection.onNotification('textDocument/publishDiagnostics', (params) => {
      this.published.push(params);
      this.#events.emit('published');
    });
    connection.listen();
  }

  /** `node server.js --stdio` */
  static stdio(args: readonly string[] = ['--stdio']): ServerProcess {
    const child = spawn(process.execPath, [built(), ...args], { stdio: 'pipe', env });
    const [reader, writer] = [new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)];
    return new ServerProcess(child, createMessageConnection(reader, writer));
  }

  /** `node server.js --node-ipc`. @param stateHome where it keeps what it keeps between runs, but on a Mac */
  static ipc(stateHome?: string): ServerProcess {
    const child = fork(built(), ['--node-ipc'], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: stateHome === undefined ? env : envWith(stateHome),
      execArgv: [],
    });
    return new ServerProcess(child, createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child)));
  }

  /** `node server.js --socket=PORT`: the editor listens, on loopback, and the server connects. */
  static async socket(): Promise<ServerProcess> {
    const listening = createServer().listen(0, '127.0.0.1');
    await once(listening, 'listening');
    const address = listening.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const child = spawn(process.execPath, [built(), `--socket=${port}`], { stdio: ['ignore', 'pipe', 'pipe'], env });
    const [socket] = (await once(listening, 'connection', { signal: AbortSignal.timeout(deadlineMs) })) as [Socket];
    listening.close();
    const [reader, writer] = [new StreamMessageReader(socket), new StreamMessageWriter(socket)];
    return new ServerProcess(child, createMessageConnection(reader, writer));
  }

  /** Sends `initialize` and `initialized`. */
  async initialize(params: object = {}): Promise<InitializeResult> {
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { publishDiagnostics: {} } },
      ...params,
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  open(uri: string, languageId: string, text: string): void {
    const textDocument = { uri, languageId, version: 1, text };
    void this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Waits until a file is shown with as many diagnostics. */
  async shows(uri: string, count: number): Promise<void> {
    const shown = () => this.published.findLast((params) => params.uri === uri)?.diagnostics.length;
    const signal = AbortSignal.timeout(deadlineMs);
    while (shown() !== count) await once(this.#events, 'published', { signal });
  }

  /** Waits for the end of the process. @returns its exit code */
  async exited(): Promise<number | null> {
    if (this.child.exitCode !== null) return this.child.exitCode;
    const [code] = (await once(this.child, 'exit', { signal: AbortSignal.timeout(deadlineMs) })) as [number | null];
    return code;
  }

  /** Ends the process, whatever it does. */
  dispose(): void {
    this.connection.dispose();
    this.child.kill('SIGKILL');
  }
}

function built(): string {
  if (!existsSync(serverBundle)) throw new Error('dist/server.js is not there: run "npm run build" first');
  return serverBundle;
}
