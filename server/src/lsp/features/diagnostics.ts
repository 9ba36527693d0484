/**
 * Diagnostics of open documents. An editor either pulls them or is pushed them, never both: see `Client.diagnostics`. What
 * is pushed carries the version it was computed for, and only when it differs from what the editor already shows.
 */
import { type Connection, type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { Catalogue } from '../../core/catalogueCompiled';
import type { Fingerprinter } from '../../shared/fingerprint';
import type { Analyses, Analysis } from '../analyses';
import type { Boundary } from '../boundary';
import type { Client } from '../client';
import { type DiagnosticDeps, diagnosticSource, toDiagnostics } from '../diagnostic';
import type { Documents, OpenDocument } from '../documents';
import type { Feature } from '../feature';
import type { Log } from '../log';
import type { Publisher } from '../publisher';
import type { Scheduler } from '../scheduler';

/** What {@link createDiagnostics} works with. */
export interface DiagnosticsDeps {
  readonly connection: Connection;
  readonly boundary: Boundary;
  readonly client: Pick<Client, 'diagnostics' | 'refreshesDiagnostics' | 'relatedInformation'>;
  readonly documents: Documents;
  readonly analyses: Analyses;
  readonly publisher: Publisher;
  readonly catalogue: Catalogue;
  readonly fingerprint: Fingerprinter;
  readonly scheduler: Scheduler;
  readonly log: Log;
}

/** All documents are judged anew at once; one request serves them all. */
const refreshMs = 20;

/** How long an editor may leave a document alone whose diagnostics are there. One that nobody looks at costs one request. */
const leftAloneMs = 1000;

function push({ client, documents, analyses, publisher, ...deps }: DiagnosticsDeps): Feature {
  const convert: DiagnosticDeps = { ...deps, relatedInformation: client.relatedInformation };
  analyses.onDidAnalyse((analysis) => {
    publisher.publish(analysis.document.uri, toDiagnostics(analysis, convert), analysis.version);
  });
  documents.onDidClose(({ uri }) => publisher.publish(uri, []));
  return { capabilities: {} };
}

/** What {@link askToPullAgain} is told. */
type Pulled = (analysis: Analysis) => void;

/**
 * Tells the editor to pull when it would not by itself: when settings or ignore rules changed a document's diagnostics
 * though nobody typed, and when it has left alone for a while what was found. vscode-languageclient 11 forgets to pull a
 * document that is closed and opened again under the same URI while an older pull of it is on its way.
 *
 * @returns is to be called with each analysis that the editor was given
 */
function askToPullAgain({ connection, client, documents, analyses, scheduler, log }: DiagnosticsDeps): Pulled {
  if (!client.refreshesDiagnostics) return () => undefined;
  const analysed = new Map<OpenDocument, number>();
  const pulled = new Map<OpenDocument, number>();
  const leftAlone = ({ uri }: OpenDocument) => `left alone ${uri}`;
  const ask = () =>
    scheduler.debounce('pull again', refreshMs, () => {
      connection.languages.diagnostics
        .refresh()
        .catch((error: unknown) => log.error('The editor does not pull diagnostics again', error));
    });
  analyses.onDidAnalyse(({ document, version }) => {
    const isSame = analysed.get(document) === version;
    analysed.set(document, version);
    if (isSame) {
      ask();
      return;
    }
    scheduler.debounce(leftAlone(document), leftAloneMs, () => {
      if (document.isOpen && pulled.get(document) !== document.version) ask();
    });
  });
  documents.onDidClose((document) => {
    analysed.delete(document);
    pulled.delete(document);
    scheduler.cancel(leftAlone(document));
  });
  return ({ document, version }) => pulled.set(document, version);
}

function pull(all: DiagnosticsDeps): Feature {
  const pulled = askToPullAgain(all);
  const { connection, boundary, client, documents, analyses, publisher, ...deps } = all;
  const convert: DiagnosticDeps = { ...deps, relatedInformation: client.relatedInformation };
  // What a scan pushed for the file while it was closed would be shown beside what is pulled.
  documents.onDidOpen(({ uri }) => publisher.publish(uri, []));
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    boundary.request('textDocument/diagnostic', nothing, async ({ textDocument, previousResultId }, token) => {
      const document = documents.get(textDocument.uri);
      const analysis = document && (await analyses.ready(document, token));
      if (analysis === undefined) return nothing;
      if (!token.isCancellationRequested) pulled(analysis);
      const items = toDiagnostics(analysis, convert);
      const resultId = deps.fingerprint(diagnosticSource, JSON.stringify(items));
      return resultId === previousResultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    }),
  );
  const diagnosticProvider = {
    identifier: diagnosticSource,
    interFileDependencies: false,
    workspaceDiagnostics: false,
  };
  return { capabilities: { diagnosticProvider } };
}

/** See the file's first lines. */
export function createDiagnostics(deps: DiagnosticsDeps): Feature {
  return deps.client.diagnostics === 'pull' ? pull(deps) : push(deps);
}
