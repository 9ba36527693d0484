/**
 * Tells Keylift's own client what each open document holds, for its lists and counts; see `keylift/documentFindings` in
 * `shared/protocol.ts`. Says nothing to other editors.
 */
import type { Connection } from 'vscode-languageserver';
import type { Catalogue } from '../../core/catalogueCompiled';
import type { Fingerprinter } from '../../shared/fingerprint';
import { type DocumentFindingsParams, documentFindingsMethod } from '../../shared/protocol';
import { toReport } from '../../shared/report';
import type { Analyses, Analysis } from '../analyses';
import type { Client } from '../client';
import { toLineIndex } from '../convert';
import type { Documents, OpenDocument } from '../documents';
import type { Feature } from '../feature';
import type { Projects } from '../projects';
import { locate } from '../results';

/** What {@link createDocumentFindings} works with. */
export interface DocumentFindingsDeps {
  readonly connection: Connection;
  readonly client: Pick<Client, 'options'>;
  readonly documents: Documents;
  readonly analyses: Analyses;
  readonly projects: Projects;
  readonly catalogue: Catalogue;
  readonly fingerprint: Fingerprinter;
}

function toParams(analysis: Analysis, deps: DocumentFindingsDeps): DocumentFindingsParams {
  const { document, version, capped, silence } = analysis;
  const { uri, source } = document;
  const file = deps.projects.pathOf(uri);
  const lines = toLineIndex(document.lines);
  const findings = analysis.findings.map((finding) =>
    locate(toReport(finding, source, file, deps.fingerprint, lines), uri, deps.catalogue),
  );
  return { uri, version, findings, capped, ...(silence && { silence }) };
}

/** See the file's first lines. */
export function createDocumentFindings(deps: DocumentFindingsDeps): Feature {
  if (deps.client.options.notifications !== true) return { capabilities: {} };
  const told = new Map<OpenDocument, string>();
  deps.analyses.onDidAnalyse((analysis) => {
    const params = toParams(analysis, deps);
    const content = JSON.stringify([params.findings, params.capped, params.silence]);
    if (told.get(analysis.document) === content) return;
    told.set(analysis.document, content);
    void deps.connection.sendNotification(documentFindingsMethod, params);
  });
  deps.documents.onDidClose((document) => told.delete(document));
  return { capabilities: {} };
}
