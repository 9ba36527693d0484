/**
 * The language server in a worker of a browser: files come through the editor, the catalogue and grammars from beside this
 * bundle. There is no disk to scan, and fingerprints live as long as the worker.
 */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { compileCatalogue } from '../core/catalogueCompiled';
import type { ProviderGuide } from '../guide/guide';
import { createParser } from '../host/parser';
import { createRegexCompiler } from '../host/rules/linearRegex';
import { describeError } from '../shared/describeError';
import { createFingerprinter } from '../shared/fingerprint';
import { version } from '../shared/version';
import type { WorkerReady, WorkerStart } from '../shared/workerStart';
import { createClientReader } from './clientReader';
import { systemClock } from './clock';
import { createServer } from './server';
import { wellFormedOnly } from './wellFormed';
import { provideLibraries } from './workerLibraries';

const worker = self as unknown as DedicatedWorkerGlobalScope;

/** Reads files of our own bundle; nothing else is ever fetched. */
function assetsAt(url: string): (path: string) => Promise<Uint8Array> {
  return async (path) => {
    const response = await fetch(`${url}/${path}`);
    if (!response.ok) throw new RangeError(`${path} is not where the editor said (status ${response.status})`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

async function serve({ assets }: WorkerStart): Promise<void> {
  provideLibraries(worker, assets);
  const read = assetsAt(assets);
  const catalogue = compileCatalogue(await read('catalogue.bin'));
  const transports = [new BrowserMessageReader(worker), new BrowserMessageWriter(worker)] as const;
  const connection = createConnection(ProposedFeatures.all, ...transports, wellFormedOnly);
  createServer(connection, {
    version,
    warnings: [],
    catalogue,
    parser: createParser((file) => read(`grammars/${file}`)),
    fingerprint: createFingerprinter(crypto.getRandomValues(new Uint8Array(32))),
    clock: systemClock,
    guides: async () => JSON.parse(new TextDecoder().decode(await read('guides.json'))) as ProviderGuide[],
    projectReaderFor: (folder) => createClientReader(connection, folder),
    compileRegex: createRegexCompiler(),
    scanTree: undefined,
  });
  connection.listen();
}

function answer(ready: WorkerReady): void {
  worker.postMessage(ready);
}

worker.addEventListener(
  'message',
  ({ data }: MessageEvent<WorkerStart>) => {
    serve(data).then(
      () => answer({ ready: true }),
      (error: unknown) => answer({ ready: false, reason: describeError(error) }),
    );
  },
  { once: true },
);
