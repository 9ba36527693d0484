/**
 * Answers where variables are used and where else a finding's value stands (`keylift/usages`), in all workspace folders.
 * Open documents count as they are in the editor; the value is compared in memory and is no part of the answer.
 */
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Catalogue } from '../../core/catalogueCompiled';
import { gatherUsages, type UsageQuery, type UsageText } from '../../guide/usages/gatherUsages';
import { variableFor } from '../../guide/usages/namesFor';
import { isVariableName } from '../../guide/usages/usagesIn';
import { lineIndex } from '../../shared/report';
import { type UsagesParams, type UsagesResult, usagesMethod } from '../../shared/usages';
import type { Analyses } from '../analyses';
import { type Boundary, throwIfCancelled } from '../boundary';
import { withSignal } from '../cancellation';
import type { ServerDeps } from '../deps';
import type { Documents } from '../documents';
import type { Feature } from '../feature';
import { findingAt } from '../findingsAt';
import type { Projects } from '../projects';
import { nameOf, schemeOf, uriKey, uriWithin } from '../uris';

/** What {@link createUsages} works with. */
export interface UsagesDeps extends Pick<ServerDeps, 'lookThrough'> {
  readonly connection: Connection;
  readonly boundary: Boundary;
  readonly documents: Documents;
  readonly analyses: Analyses;
  readonly projects: Projects;
  readonly catalogue: Catalogue;
}

/** See the file's first lines. */
export interface Usages extends Feature {
  /** Rejects when there is no finding at the place. */
  gather(params: UsagesParams, token: CancellationToken): Promise<UsagesResult>;
}

/** Names that are asked about at once, at the most. */
const maxNames = 16;

function refused(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

async function queryOf(params: UsagesParams, deps: UsagesDeps, token: CancellationToken): Promise<UsageQuery> {
  const given = Array.isArray(params.names) ? params.names.slice(0, maxNames) : [];
  const names = given.filter((name) => typeof name === 'string' && isVariableName(name));
  const { at } = params;
  if (at === undefined) {
    if (names.length === 0) throw refused("no variable's name was given");
    return { names };
  }
  const document = deps.documents.get(at.uri);
  const analysis = document && (await deps.analyses.ready(document, token));
  const finding = analysis && findingAt(analysis.findings, at.offset);
  if (document === undefined || finding === undefined) throw refused('there is no finding at this place');
  const { text } = document;
  const spec = deps.catalogue.detectors.get(finding.detector)?.spec;
  const value = { text: text.slice(finding.start, finding.end), redacted: finding.redacted };
  return { names: [...new Set([...names, variableFor(finding, text, spec)])], value };
}

/** The texts of all folders; a file in a folder within another counts once. */
async function* textsOf(
  { documents, projects, lookThrough }: UsagesDeps,
  signal: AbortSignal,
  missed: Set<string>,
): AsyncGenerator<UsageText> {
  const seen = new Set<string>();
  for (const folder of projects.folders) {
    if (lookThrough === undefined || schemeOf(folder) !== 'file') {
      missed.add(folder);
      continue;
    }
    for await (const event of lookThrough(folder, signal)) {
      const uri = event.file === '.' ? folder : uriWithin(folder, event.file);
      if (seen.has(uriKey(uri))) continue;
      seen.add(uriKey(uri));
      if (event.kind === 'text') yield { uri, file: event.file, text: documents.get(uri)?.text ?? event.text };
      else if (!notText.has(event.reason)) missed.add(uri);
    }
  }
  for (const { uri, text } of documents.all()) {
    if (!seen.has(uriKey(uri))) yield { uri, file: nameOf(uri), text };
  }
}

/** Files that hold no text, so that nobody need know of them. */
const notText: ReadonlySet<string> = new Set(['binary', 'not-a-file', 'vanished', 'lfs-pointer', 'submodule']);

/** See the file's first lines. */
export function createUsages(deps: UsagesDeps): Usages {
  const { connection, boundary } = deps;
  const failure = refused('uses could not be looked for; the log of Keylift says why');
  const answer = async (params: UsagesParams, token: CancellationToken): Promise<UsagesResult> => {
    const query = await queryOf(params, deps, token);
    const missed = new Set<string>();
    const gathered = await withSignal(token, (signal) =>
      gatherUsages(query, () => textsOf(deps, signal, missed), lineIndex),
    );
    throwIfCancelled(token);
    return { ...gathered, notScanned: missed.size };
  };
  connection.onRequest(usagesMethod, boundary.request(usagesMethod, failure, answer));
  return { capabilities: {}, gather: answer };
}
