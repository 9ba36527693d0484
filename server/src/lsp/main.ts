/**
 * The language server as a program of its own: `node server.js --stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`.
 * Gives the server the disk, and keeps stdout for the protocol alone.
 */
import { join } from 'node:path';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { compileCatalogue } from '../core/catalogueCompiled';
import { providers } from '../detectors/index';
import { loadFingerprintKey } from '../host/fingerprintKey';
import { createParser } from '../host/parser';
import { createProjectReader } from '../host/projectReader';
import { scanTree } from '../host/scanTree';
import { readWasmFrom } from '../host/wasmFiles';
import { createFingerprinter } from '../shared/fingerprint';
import { version } from '../shared/version';
import { systemClock } from './clock';
import { describeError } from './log';
import { createServer } from './server';
import { schemeOf } from './uris';
import { wellFormedOnly } from './wellFormed';

const usage = 'Usage: server.js --stdio | --node-ipc | --socket=PORT | --pipe=NAME';
const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];

/** The path of a `file:` URI; undefined for what lies on no disk. */
function diskPath(uri: string): string | undefined {
  return schemeOf(uri) === 'file' ? URI.parse(uri).fsPath : undefined;
}

async function serve(connection: Connection): Promise<void> {
  const warnings: string[] = [];
  const key = await loadFingerprintKey(process.env, (warning) => warnings.push(warning));
  createServer(connection, {
    version,
    warnings,
    catalogue: compileCatalogue(providers),
    parser: createParser(readWasmFrom(join(__dirname, 'grammars'))),
    fingerprint: createFingerprinter(key),
    clock: systemClock,
    projectReaderFor(folder) {
      const path = diskPath(folder);
      return path === undefined ? undefined : createProjectReader(path);
    },
    scanTree: (uri, request) => scanTree({ ...request, root: diskPath(uri) ?? '' }),
  });
  connection.listen();
}

/** Says what failed, not with which text, and ends: an editor starts the server again. */
function fail(cause: unknown): never {
  process.stderr.write(`Keylift's language server ended: ${describeError(cause)}\n`);
  process.exit(1);
}

if (process.argv.some((arg) => transports.includes(arg.split('=', 1)[0] ?? ''))) {
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  void serve(createConnection(ProposedFeatures.all, wellFormedOnly));
} else {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
}
