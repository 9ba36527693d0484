/**
 * The language server in a worker of a browser: files come through the editor, grammars from beside this bundle. There is
 * no disk to scan, and fingerprints live as long as the worker.
 */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { compileCatalogue } from '../core/catalogueCompiled';
import { builtIn } from '../detectors/index';
import { createParser } from '../host/parser';
import { createRegexCompiler } from '../host/rules/linearRegex';
import { createFingerprinter } from '../shared/fingerprint';
import { version } from '../shared/version';
import { createClientReader } from './clientReader';
import { systemClock } from './clock';
import { createServer } from './server';
import { wellFormedOnly } from './wellFormed';

const worker = self as unknown as DedicatedWorkerGlobalScope;
const transports = [new BrowserMessageReader(worker), new BrowserMessageWriter(worker)] as const;
const connection = createConnection(ProposedFeatures.all, ...transports, wellFormedOnly);

/** A file of our own bundle; nothing else is ever fetched. */
async function readWasm(file: string): Promise<Uint8Array> {
  const { grammars } = await server.options;
  if (grammars === undefined) throw new RangeError('the editor did not say where the grammars are');
  const response = await fetch(`${grammars}/${file}`);
  if (!response.ok) throw new RangeError(`no grammar at the place the editor named (status ${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}

const server = createServer(connection, {
  version,
  warnings: [],
  catalogue: compileCatalogue(builtIn),
  parser: createParser(readWasm),
  fingerprint: createFingerprinter(crypto.getRandomValues(new Uint8Array(32))),
  clock: systemClock,
  projectReaderFor: (folder) => createClientReader(connection, folder),
  compileRegex: createRegexCompiler(),
  scanTree: undefined,
});
connection.listen();
