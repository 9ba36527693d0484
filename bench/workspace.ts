/**
 * A scan of a big workspace as an editor feels it: `npm run build && npm run bench:workspace -- [FILES]`. A made-up tree, a key in one of
 * fifty files; prints how long the server takes, its memory at each quarter and after the end, how long an answer to a question takes
 * meanwhile, and what the client's list costs. Compare rows of one run only.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
} from 'vscode-languageserver-protocol/node';
import { outlineFindings } from '../client/src/findings/findingsOutline';
import { FindingsStore } from '../client/src/findings/findingsStore';
import type { ScanResultsParams, ScanWorkspaceResult } from '../server/src/shared/protocol';
import { randomText } from '../test/support/samples';

const bundle = resolve(__dirname, '../dist/server.js');
const files = Number(process.argv[2] ?? 100_000);
const keyEvery = 50;
const perFolder = 100;
const env = { ...process.env, KEYLIFT_FINGERPRINT_KEY: 'of-the-bench-and-nothing-else' };

/** Two dozen lines each, as most files of a big repository are. */
function makeTree(folder: string): void {
  const line = (at: number, row: number) =>
    `export const value${row} = compute(${at}, '${randomText('lower', 12, row)}');\n`;
  const body = Array.from({ length: 24 }, (_, row) => line(row, row)).join('');
  for (let at = 0; at < files; at++) {
    const directory = join(folder, `part${Math.floor(at / perFolder / 50)}`, `d${Math.floor(at / perFolder)}`);
    if (at % perFolder === 0) mkdirSync(directory, { recursive: true });
    const key = at % keyEvery === 0 ? `connect('sk_${'live'}_${randomText('base62', 24, at)}');\n` : '';
    writeFileSync(join(directory, `f${at}.ts`), `// ${at}\n${body}${key}`);
  }
}

/** Memory of a process now and at its peak, in megabytes; NaN where there is no `/proc`. */
function memoryOf({ pid }: ChildProcess): { readonly now: number; readonly peak: number } {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / 1024;
    return { now: field('VmRSS'), peak: field('VmHWM') };
  } catch {
    return { now: Number.NaN, peak: Number.NaN };
  }
}

async function start(): Promise<{ readonly child: ChildProcess; readonly connection: MessageConnection }> {
  const child = fork(bundle, ['--node-ipc'], { env, execArgv: [] });
  const connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.listen();
  const capabilities = { textDocument: { publishDiagnostics: {} }, workspace: { configuration: true } };
  const initializationOptions = { notifications: true, diagnostics: 'push' };
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    initializationOptions,
  });
  void connection.sendNotification('initialized', {});
  return { child, connection };
}

function quantile(values: readonly number[], part: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN).toFixed(1);
}

async function main(folder: string): Promise<void> {
  makeTree(folder);
  const { child, connection } = await start();
  const store = new FindingsStore();
  const batches: number[] = [];
  connection.onNotification('keylift/scanResults', ({ files: told, findings, notScanned }: ScanResultsParams) => {
    const from = performance.now();
    store.setScanned(told, findings, notScanned);
    batches.push(performance.now() - from);
  });
  const uri = 'untitled:Untitled-1';
  const textDocument = { uri, languageId: 'typescript', version: 1, text: 'const a = 1;\n' };
  void connection.sendNotification('textDocument/didOpen', { textDocument });
  const before = memoryOf(child);
  const memory: number[] = [];
  const answers: number[] = [];
  let isRunning = true;
  const asking = (async () => {
    while (isRunning) {
      const from = performance.now();
      await connection.sendRequest('textDocument/hover', {
        textDocument: { uri },
        position: { line: 0, character: 0 },
      });
      answers.push(performance.now() - from);
      memory.push(memoryOf(child).now);
      await new Promise((done) => setTimeout(done, 20));
    }
  })();
  store.beginScan();
  const folders = [pathToFileURL(folder).href];
  const { stats, findings } = await connection.sendRequest<ScanWorkspaceResult>('keylift/scanWorkspace', { folders });
  isRunning = false;
  await asking;
  store.endScan('complete', stats);
  const quarters = [0.25, 0.5, 0.75, 0.999].map((part) => memory[Math.floor(memory.length * part)]?.toFixed(0));
  console.log(`${stats.files} files, ${(stats.bytes / 1e6).toFixed(0)} MB, ${findings} findings in ${stats.ms} ms`);
  console.log(
    `server's memory, MB: ${before.now.toFixed(0)} before, ${quarters.join(', ')} by quarters, ${memoryOf(child).peak.toFixed(0)} at its peak`,
  );
  console.log(
    `an answer meanwhile, ms: ${quantile(answers, 0.5)} median, ${quantile(answers, 0.99)} p99, ${quantile(answers, 1)} worst of ${answers.length}`,
  );
  const from = performance.now();
  const groups = outlineFindings(store.findings, 'provider');
  console.log(
    `client, ms: ${quantile(batches, 1)} worst of ${batches.length} batches, ${(performance.now() - from).toFixed(1)} to arrange ${store.findings.length} findings in ${groups.length} group`,
  );
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
}

const folder = mkdtempSync(join(tmpdir(), 'keylift-workspace-'));
void main(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
