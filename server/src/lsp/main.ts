/**
 * The language server as a program of its own: `node server.js --stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`.
 * Gives the server the disk, and keeps stdout for the protocol alone.
 */
import { Console } from 'node:console';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { compileCatalogue } from '../core/catalogueCompiled';
import { builtIn } from '../detectors/index';
import { createCopyText } from '../host/copyText';
import { createExposureTeller } from '../host/exposureTeller';
import { loadFingerprintKey } from '../host/fingerprintKey';
import { branchesOf } from '../host/git/branches';
import { gitRootOf } from '../host/gitFolder';
import { createLocalLedger } from '../host/localLedger';
import { lookThrough } from '../host/lookThrough';
import { createProjectReader } from '../host/projectReader';
import { rememberedDiskRules } from '../host/rules/diskRules';
import { createRegexCompiler } from '../host/rules/linearRegex';
import type { Rules } from '../host/rules/rules';
import { scanChanges } from '../host/scanChanges';
import { scanTree } from '../host/scanTree';
import { openStore } from '../host/stores/index';
import { userName } from '../host/userName';
import type { Checker } from '../host/verify/checker';
import { readWasmFrom } from '../host/wasmFiles';
import type { SyntaxParser } from '../remediation/syntax';
import { documentFormats } from '../reports/formats';
import { describeError } from '../shared/describeError';
import { createFingerprinter, type Fingerprinter } from '../shared/fingerprint';
import { version } from '../shared/version';
import { systemClock } from './clock';
import { explainRefusal } from './explainRefusal';
import { FrameFilter } from './frames';
import { createServer } from './server';
import { schemeOf } from './uris';
import { wellFormedOnly } from './wellFormed';

const usage = 'Usage: server.js --stdio | --node-ipc | --socket=PORT | --pipe=NAME';
const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];

/** The path of a `file:` URI; undefined for what lies on no disk. */
function diskPath(uri: string): string | undefined {
  return schemeOf(uri) === 'file' ? URI.parse(uri).fsPath : undefined;
}

/** A team's rules count from the root of the repository, also where the editor has a folder of it open. */
function rulesRootOf(folder: string): string {
  const path = diskPath(folder);
  const root = path === undefined ? undefined : gitRootOf(path);
  return root === undefined || root === path ? folder : URI.file(root).toString();
}

/** The parser is big and only fixes need it: it is loaded with the first of them. */
function lazyParser(): SyntaxParser {
  let loading: Promise<SyntaxParser> | undefined;
  const load = async () => {
    const { createParser } = await import('../host/parser');
    return createParser(readWasmFrom(join(__dirname, 'grammars')));
  };
  return {
    async parse(languageId, text) {
      loading ??= load();
      return (await loading).parse(languageId, text);
    },
  };
}

/** What asks providers is loaded when the user asks for it, and remembers its answers until the server ends. */
function lazyChecker(fingerprint: Fingerprinter): () => Promise<Checker> {
  let loading: Promise<Checker> | undefined;
  const load = async () => {
    const [{ createChecker }, { createSend }] = await Promise.all([
      import('../host/verify/checker'),
      import('../host/verify/transport'),
    ]);
    return createChecker({
      send: createSend({ env: process.env, version }),
      fingerprint,
      now: Date.now,
      wait: (ms, signal) => pause(ms, undefined, { signal }).catch(() => undefined),
    });
  };
  return () => {
    loading ??= load();
    return loading;
  };
}

/** Standard input without what is no message; standard output is for the protocol, so that nothing else may print to it. */
function connectStdio(): Connection {
  globalThis.console = new Console(process.stderr, process.stderr);
  const filter = new FrameFilter();
  const frames = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      for (const passed of filter.push(chunk)) this.push(passed);
      done();
    },
  });
  return createConnection(ProposedFeatures.all, process.stdin.pipe(frames), process.stdout, wellFormedOnly);
}

async function serve(connection: Connection): Promise<void> {
  const warnings: string[] = [];
  const key = await loadFingerprintKey(process.env, (warning) => warnings.push(warning));
  const catalogue = compileCatalogue(builtIn, { copyText: createCopyText() });
  const fingerprint = createFingerprinter(key);
  const checker = lazyChecker(fingerprint);
  createServer(connection, {
    version,
    warnings,
    catalogue,
    parser: lazyParser(),
    fingerprint,
    exposures: createExposureTeller({ catalogue, fingerprint, rulesFor: rememberedDiskRules }),
    pathOf: diskPath,
    clock: systemClock,
    guides: async () => (await import('../guide/providers/index')).guides,
    projectReaderFor(folder) {
      const path = diskPath(folder);
      return path === undefined ? undefined : createProjectReader(path);
    },
    openStore: (store, given, settings) => openStore(store, { ...process.env, ...given }, settings),
    compileRegex: createRegexCompiler(),
    rulesRootOf,
    localLedger: createLocalLedger(process.env),
    userName,
    checker,
    lookThrough: (uri, signal) => lookThrough({ root: diskPath(uri) ?? '', signal }),
    changes: {
      scan: (uri, request) =>
        scanChanges({ ...request, rulesFor: rememberedDiskRules(), root: diskPath(rulesRootOf(uri)) ?? '' }),
      branches: (uri) => branchesOf(diskPath(uri) ?? ''),
    },
    reportFormats: documentFormats,
    async explainPush(text, folders, signal) {
      const roots = folders.flatMap((folder) => gitRootOf(diskPath(folder) ?? '') ?? []);
      const request = { signal, catalogue, fingerprint, rulesFor: rememberedDiskRules() };
      const explained = await explainRefusal(text, roots, request);
      return explained === undefined ? null : { ...explained, root: URI.file(explained.root).toString() };
    },
    async *scanTree(uri, { onRules, ...request }) {
      const met: (readonly [string, Rules])[] = [];
      const rulesFor = rememberedDiskRules((rules, root) => met.push([URI.file(root).toString(), rules]));
      yield* scanTree({ ...request, rulesFor, root: diskPath(uri) ?? '' });
      for (const [root, rules] of met) onRules?.(root, rules);
    },
  });
  connection.listen();
}

/** Says what failed, not with which text, and ends: an editor starts the server again. */
function fail(cause: unknown): never {
  process.stderr.write(`Keylift's language server ended: ${describeError(cause)}\n`);
  process.exit(1);
}

const transport = process.argv.map((arg) => arg.split('=', 1)[0] ?? '').find((arg) => transports.includes(arg));
if (transport !== undefined) {
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  void serve(transport === '--stdio' ? connectStdio() : createConnection(ProposedFeatures.all, wellFormedOnly));
} else {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
}
