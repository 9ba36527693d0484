/**
 * The guide for a leaked key: a request of Keylift's own client, and Markdown for others. Tells how far the value has got
 * where git can be asked; never tells the value, and asks nobody outside this machine.
 */
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Catalogue } from '../../core/catalogueCompiled';
import type { CompiledDetector } from '../../core/matcher';
import { buildGuide } from '../../guide/buildGuide';
import { guideSnippets } from '../../guide/snippets';
import type { SyntaxParser } from '../../remediation/syntax';
import type { Fingerprinter } from '../../shared/fingerprint';
import {
  type GuideBlock,
  type GuidedFinding,
  type GuideParams,
  type GuideResult,
  guideMethod,
} from '../../shared/guide';
import { guideMarkdown } from '../../shared/guideMarkdown';
import type { Exposure } from '../../shared/protocol';
import { toReport } from '../../shared/report';
import type { Analyses } from '../analyses';
import { type Boundary, throwIfCancelled } from '../boundary';
import { toLineIndex } from '../convert';
import type { Documents } from '../documents';
import { type ExposureDeps, signalOf } from '../exposures';
import type { Feature } from '../feature';
import type { Projects } from '../projects';

/** What {@link createGuides} works with. */
export interface GuideDeps extends ExposureDeps {
  readonly connection: Connection;
  readonly boundary: Boundary;
  readonly documents: Documents;
  readonly analyses: Analyses;
  readonly projects: Projects;
  readonly catalogue: Catalogue;
  readonly fingerprint: Fingerprinter;
  readonly parser: SyntaxParser;
}

/** See the file's first lines. */
export interface Guides extends Feature {
  /** @returns null when there is no such finding or detector */
  markdownFor(params: GuideParams, token: CancellationToken): Promise<string | null>;
}

/** The finding of an open document at an offset. */
async function findingAt(uri: string, start: number, deps: GuideDeps, token: CancellationToken) {
  const document = deps.documents.get(uri);
  const analysis = document && (await deps.analyses.ready(document, token));
  const finding = analysis?.findings.find((each) => each.start <= start && start <= each.end);
  if (analysis === undefined || finding === undefined) return undefined;
  const { text, lines } = analysis.document;
  const report = toReport(finding, text, deps.projects.pathOf(uri), deps.fingerprint, toLineIndex(lines));
  return { ...report, uri };
}

async function exposureOf(
  { uri, detector, fingerprint }: GuidedFinding,
  { exposures, pathOf }: ExposureDeps,
  token: CancellationToken,
): Promise<Exposure | undefined> {
  const path = pathOf?.(uri);
  if (exposures === undefined || path === undefined) return undefined;
  const { signal, dispose } = signalOf(token);
  try {
    return (await exposures.tell(path, { detector, fingerprint }, signal))?.exposure;
  } finally {
    dispose();
  }
}

function snippetsOf(detector: CompiledDetector | undefined, { parser }: GuideDeps): Promise<readonly GuideBlock[]> {
  if (detector === undefined || detector.spec.class === 'public') return Promise.resolve([]);
  return guideSnippets(detector.spec, detector.provider.id, parser);
}

async function guideOf(finding: GuidedFinding, deps: GuideDeps, token: CancellationToken): Promise<GuideResult> {
  const { detector, redacted, fingerprint, file, startLine: line } = finding;
  const known = deps.catalogue.detectors.get(detector);
  if (known === undefined) return null;
  const [exposure, snippets] = await Promise.all([exposureOf(finding, deps, token), snippetsOf(known, deps)]);
  throwIfCancelled(token);
  const key = { detector, redacted, fingerprint, file, line, ...(exposure && { exposure }) };
  return buildGuide({ provider: known.provider, detector: known.spec, key, snippets });
}

async function guideAbout(subject: string, deps: GuideDeps): Promise<GuideResult> {
  const { catalogue } = deps;
  const detector = catalogue.detectors.get(subject);
  const provider = detector?.provider ?? catalogue.providers.find(({ id }) => id === subject);
  if (provider === undefined) return null;
  const first = provider.detectors.find((each) => each.class === 'secret');
  const shown = detector ?? (first && catalogue.detectors.get(first.id));
  const snippets = await snippetsOf(shown, deps);
  return buildGuide({ provider, ...(detector && { detector: detector.spec }), snippets });
}

async function answer(params: GuideParams, deps: GuideDeps, token: CancellationToken): Promise<GuideResult> {
  if ('subject' in params) return guideAbout(params.subject, deps);
  const finding = 'finding' in params ? params.finding : await findingAt(params.uri, params.start, deps, token);
  return finding === undefined ? null : guideOf(finding, deps, token);
}

/** See the file's first lines. */
export function createGuides(deps: GuideDeps): Guides {
  const { connection, boundary } = deps;
  const failure = new ResponseError<void>(LSPErrorCodes.RequestFailed, 'the guide could not be written');
  connection.onRequest(
    guideMethod,
    boundary.request(guideMethod, failure, (params: GuideParams, token) => answer(params, deps, token)),
  );
  return {
    capabilities: {},
    async markdownFor(params, token) {
      const document = await answer(params, deps, token);
      return document && guideMarkdown(document);
    },
  };
}
