/** The real server at the other end of two streams in memory, with a project in memory and a clock turned by hand. */
import { PassThrough } from 'node:stream';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { compileCatalogue } from '../../server/src/core/catalogueCompiled';
import { providers } from '../../server/src/detectors/index';
import { guides } from '../../server/src/guide/providers/index';
import { createParser } from '../../server/src/host/parser';
import { createRegexCompiler } from '../../server/src/host/rules/linearRegex';
import type { Clock } from '../../server/src/lsp/clock';
import type { ServerDeps } from '../../server/src/lsp/deps';
import { createServer } from '../../server/src/lsp/server';
import { pathWithin } from '../../server/src/lsp/uris';
import { wellFormedOnly } from '../../server/src/lsp/wellFormed';
import { createFingerprinter } from '../../server/src/shared/fingerprint';
import type { FakeProject } from './fakeProject';
import { grammarFromPackages } from './grammars';

/** The workspace folder of every test. */
export const folderUri = 'file:///project';

const catalogue = compileCatalogue(providers);
/** Loaded once for all tests of a process; a grammar takes longer than any of them. */
const parser = createParser(grammarFromPackages);
const key = new Uint8Array(32).fill(7);

/**
 * Starts a server.
 *
 * @param deps what the server is given instead of the usual
 * @returns the editor's end, which does not listen yet
 */
export function startServer(project: FakeProject, clock: Clock, deps: Partial<ServerDeps> = {}): MessageConnection {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const [reader, writer] = [new StreamMessageReader(toServer), new StreamMessageWriter(toClient)];
  const server = createConnection(ProposedFeatures.all, reader, writer, wellFormedOnly);
  createServer(server, {
    version: '0.0.0-test',
    warnings: [],
    catalogue,
    parser,
    fingerprint: createFingerprinter(key),
    clock,
    guides: async () => guides,
    compileRegex: createRegexCompiler(),
    projectReaderFor: (folder) => (folder.startsWith(folderUri) ? project.reader : undefined),
    scanTree: (uri, request) => {
      const path = pathWithin(folderUri, uri);
      return project.scan(path === undefined ? [...project.files.keys()] : [path], request);
    },
    ...deps,
  });
  server.listen();
  return createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
}
