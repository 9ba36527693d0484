/**
 * The language server as an editor feels it: `npm run build && npm run bench:lsp`. Prints milliseconds from start to the
 * answer to `initialize`, beside those of a server that can do nothing, from a keystroke to its diagnostics over IPC (wall clock, and the server's own processor time,
 * which a busy machine changes less), and the server's memory. Compare rows of one run only.
 */
import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { randomText } from '../test/support/samples';

const bundle = resolve(__dirname, '../dist/server.js');
const starts = 11;
const warmUps = 40;
const keystrokes = 400;
/** Ticks a second of `/proc/PID/stat`, on every Linux there is. */
const ticksPerSecond = 100;

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
const env = { ...process.env, KEYLIFT_FINGERPRINT_KEY: 'of-the-bench-and-nothing-else' };

interface Server {
  readonly child: ChildProcess;
  readonly connection: MessageConnection;
}

/** The least there is: what any language server on this library costs, bundled as ours is. */
const bareServer = `
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
const connection = createConnection(ProposedFeatures.all);
connection.onInitialize(() => ({ capabilities: {} }));
connection.listen();
`;

function buildBareServer(outfile: string): void {
  buildSync({
    stdin: { contents: bareServer, resolveDir: resolve(__dirname, '..') },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
  });
}

/** Starts a server as a plain Node does: without the loaders that this program runs with. */
async function start(program = bundle): Promise<Server> {
  const child = fork(program, ['--node-ipc'], { env, execArgv: [] });
  const connection = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  connection.listen();
  const capabilities = { textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } } };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  void connection.sendNotification('initialized', {});
  return { child, connection };
}

async function stop({ child, connection }: Server): Promise<void> {
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await new Promise((done) => child.once('exit', done));
  connection.dispose();
}

/** Time that the main thread of a process has run so far, in milliseconds; NaN where there is no `/proc`. */
function mainThreadMs(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return Number.NaN;
  }
}

/** User and system time of a process so far, in milliseconds; NaN where there is no `/proc`. */
function processorMs(pid: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
  } catch {
    return Number.NaN;
  }
}

/** Resident memory of a process in megabytes; NaN where there is no `/proc`. */
function residentMb(pid: number | undefined): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes) / 1000;
  } catch {
    return Number.NaN;
  }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function row(name: string, ...columns: readonly string[]): void {
  process.stdout.write(`  ${name.padEnd(26)}${columns.map((column) => column.padStart(16)).join('')}\n`);
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;

/** Wall clock and the main thread's own time, from start to the answer. */
async function timeStart(program: string, wall: number[], own: number[]): Promise<void> {
  const began = performance.now();
  const started = await start(program);
  wall.push(performance.now() - began);
  own.push(mainThreadMs(started.child.pid));
  await stop(started);
}

async function benchStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'keylift-bench-'));
  const bareBundle = join(folder, 'bare.js');
  buildBareServer(bareBundle);
  const node: number[] = [];
  const bare: [number[], number[]] = [[], []];
  const server: [number[], number[]] = [[], []];
  for (let i = 0; i < starts; i++) {
    const began = performance.now();
    spawnSync(process.execPath, ['-e', '']);
    node.push(performance.now() - began);
    await timeStart(bareBundle, ...bare);
    await timeStart(bundle, ...server);
  }
  rmSync(folder, { recursive: true });
  const line = (name: string, [wall, own]: readonly [number[], number[]]) =>
    row(name, ms(Math.min(...wall)), ms(percentile(wall, 0.5)), ms(Math.min(...own)), ms(percentile(own, 0.5)));
  process.stdout.write('from start to the answer to initialize\n');
  row('', 'least', 'p50', 'thread, least', 'thread, p50');
  row('node -e ""', ms(Math.min(...node)), ms(percentile(node, 0.5)));
  line('a server that does nothing', bare);
  line('server.js --node-ipc', server);
  const times = (at: 0 | 1) => (Math.min(...server[at]) / Math.min(...bare[at])).toFixed(2);
  row('times as long', times(0), '', times(1));
}

/** Code of about 37 characters a line, with one key in the middle. */
function codeOf(lines: number, lineEnd = '\n'): { text: string; line: number; character: number } {
  const before = Array.from({ length: Math.floor(lines / 2) }, (_, at) => `const value${at} = compute(${at}, 'text');`);
  const keyLine = `const stripe = connect('${stripeKey}');`;
  const text = [...before, keyLine, ...before].join(lineEnd);
  const character = keyLine.indexOf(stripeKey);
  return lineEnd === '\n'
    ? { text, line: before.length, character }
    : { text, line: 0, character: before.join(lineEnd).length + lineEnd.length + character };
}

async function benchKeystrokes(name: string, lines: number, lineEnd = '\n'): Promise<void> {
  const server = await start();
  const { text, line, character } = codeOf(lines, lineEnd);
  const uri = 'untitled:bench';
  let heard: (params: PublishDiagnosticsParams) => void = () => undefined;
  server.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
    heard(params),
  );
  const next = () =>
    new Promise<void>((done) => {
      heard = () => done();
    });
  const beganOpen = performance.now();
  const shown = next();
  void server.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'javascript', version: 1, text },
  });
  await shown;
  const opened = performance.now() - beganOpen;
  const times: number[] = [];
  const place = { line, character: character + 3 };
  let processorBefore = 0;
  for (let i = 0; i < warmUps + keystrokes; i++) {
    if (i === warmUps) processorBefore = processorMs(server.child.pid);
    // A character typed into the key breaks it; taken out again, the key is whole: diagnostics change each time.
    const end = i % 2 === 0 ? place : { line, character: place.character + 1 };
    const contentChanges = [{ range: { start: place, end }, text: i % 2 === 0 ? ' ' : '' }];
    const published = next();
    const began = performance.now();
    void server.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: i + 2 },
      contentChanges,
    });
    await published;
    if (i >= warmUps) times.push(performance.now() - began);
  }
  const processor = (processorMs(server.child.pid) - processorBefore) / keystrokes;
  const size = `${(text.length / 1000).toFixed(0)} kB`;
  const memory = `${residentMb(server.child.pid).toFixed(0)} MB`;
  row(name, size, ms(opened), ms(percentile(times, 0.5)), ms(percentile(times, 0.95)), ms(processor), memory);
  await stop(server);
}

async function main(): Promise<void> {
  await benchStart();
  process.stdout.write('\nfrom a keystroke to its diagnostics, over IPC\n');
  row('', 'size', 'open', 'p50', 'p95', 'processor', 'memory');
  await benchKeystrokes('1,000 lines', 1_000);
  await benchKeystrokes('10,000 lines', 10_000);
  await benchKeystrokes('one line', 10_000, ' ');
  await benchKeystrokes('25,000 lines', 25_000);
  await benchKeystrokes('one line of 5 MB', 126_000, ' ');
}

void main();
