/**
 * The guide for a leaked key: a request of Keylift's own client, and Markdown for others. Tells how far the value has got
 * where git can be asked; never tells the value, and asks nobody outside this machine.
 */
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Catalogue } from '../../core/catalogueCompiled';
import type { Finding } from '../../core/finding';
import type { CompiledDetector } from '../../core/matcher';
import { buildGuide } from '../../guide/buildGuide';
import { guideSnippets } from '../../guide/snippets';
import type { GuideUsages } from '../../guide/usageTables';
import type { ToldExposure } from '../../host/exposureTeller';
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
import { toReport } from '../../shared/report';
import { verifySpecFor } from '../../verify/specs/index';
import { revokeEffectFor, revokeSpecFor } from '../../verify/specs/revocations';
import type { Analyses } from '../analyses';
import { type Boundary, throwIfCancelled } from '../boundary';
import { withSignal } from '../cancellation';
import { toLineIndex } from '../convert';
import type { ServerDeps } from '../deps';
import type { Documents } from '../documents';
import type { ExposureDeps } from '../exposures';
import type { Feature } from '../feature';
import { markFor } from '../ledgerMarks';
import type { Projects } from '../projects';
import type { TeamRules } from '../teamRules';
import type { Usages } from './usages';

/** What {@link createGuides} works with. */
export interface GuideDeps extends ExposureDeps, Pick<ServerDeps, 'checker' | 'guides'> {
  readonly connection: Connection;
  readonly boundary: Boundary;
  readonly documents: Documents;
  readonly analyses: Analyses;
  readonly projects: Projects;
  readonly catalogue: Catalogue;
  readonly fingerprint: Fingerprinter;
  readonly parser: SyntaxParser;
  readonly team: TeamRules;
  readonly usages: Pick<Usages, 'gather'>;
}

/** See the file's first lines. */
export interface Guides extends Feature {
  /** @returns null when there is no such finding or detector */
  markdownFor(params: GuideParams, token: CancellationToken): Promise<string | null>;
}

/** The finding of an open document that a test is true of, with what must be known of its value later. */
async function findingIn(
  uri: string,
  isIt: (finding: Finding, text: string) => boolean,
  deps: GuideDeps,
  token: CancellationToken,
): Promise<GuidedFinding | undefined> {
  const document = deps.documents.get(uri);
  const analysis = document && (await deps.analyses.ready(document, token));
  const finding = analysis?.findings.find((each) => isIt(each, analysis.document.text));
  if (analysis === undefined || finding === undefined) return undefined;
  const { text, lines } = analysis.document;
  const report = toReport(finding, text, deps.projects.pathOf(uri), deps.fingerprint, toLineIndex(lines));
  const { detector, redacted, fingerprint, file, startLine, startOffset } = report;
  const mark = await markFor({ uri, finding, value: text.slice(finding.start, finding.end) }, deps.team);
  return { uri, detector, redacted, fingerprint, file, startLine, startOffset, mark };
}

/** A finding that was told before, where it stands now if its document is open. */
async function foundAgain(given: GuidedFinding, deps: GuideDeps, token: CancellationToken): Promise<GuidedFinding> {
  const { uri, detector, fingerprint } = given;
  const isIt = ({ start, end, ...finding }: Finding, text: string) =>
    finding.detector === detector && deps.fingerprint(detector, text.slice(start, end)) === fingerprint;
  return (await findingIn(uri, isIt, deps, token)) ?? given;
}

async function exposureOf(
  { uri, detector, fingerprint }: GuidedFinding,
  { exposures, pathOf }: ExposureDeps,
  token: CancellationToken,
): Promise<ToldExposure | undefined> {
  const path = pathOf?.(uri);
  if (exposures === undefined || path === undefined) return undefined;
  return await withSignal(token, (signal) => exposures.tell(path, { detector, fingerprint }, signal));
}

function snippetsOf(detector: CompiledDetector | undefined, { parser }: GuideDeps): Promise<readonly GuideBlock[]> {
  if (detector === undefined || detector.spec.class === 'public') return Promise.resolve([]);
  return guideSnippets(detector.spec, detector.provider.id, parser);
}

/** By the value's place where it still stands there, else by the usual names of its variable. */
async function usagesOf(
  { uri, startOffset, mark }: GuidedFinding,
  { spec }: CompiledDetector,
  { usages, projects }: GuideDeps,
  token: CancellationToken,
): Promise<GuideUsages | undefined> {
  const names = spec.envNames ?? [];
  const byPlace = mark === undefined || startOffset === undefined ? undefined : { at: { uri, offset: startOffset } };
  const byNames = names.length === 0 ? undefined : { names };
  for (const params of [byPlace, byNames]) {
    const found = params && (await usages.gather(params, token).catch(() => undefined));
    throwIfCancelled(token);
    if (!found) continue;
    const uses = found.usages.map((use) => ({ ...use, file: projects.pathOf(use.uri) }));
    return { names: found.names, uses, isIncomplete: found.capped || found.notScanned > 0 };
  }
  return undefined;
}

async function guideOf(
  given: GuidedFinding,
  withUsages: boolean,
  deps: GuideDeps,
  token: CancellationToken,
): Promise<GuideResult> {
  const known = deps.catalogue.detectors.get(given.detector);
  if (known === undefined) return null;
  const finding = await foundAgain(given, deps, token);
  const [told, snippets, usages] = await Promise.all([
    exposureOf(finding, deps, token),
    snippetsOf(known, deps),
    withUsages ? usagesOf(finding, known, deps, token) : undefined,
  ]);
  throwIfCancelled(token);
  const canAsk = deps.checker !== undefined;
  return buildGuide({
    guides: await deps.guides(),
    provider: known.provider,
    detector: known.spec,
    key: { ...finding, ...told },
    snippets,
    ...(usages && { usages }),
    canVerify: canAsk && verifySpecFor(given.detector) !== undefined,
    revokeEffect: canAsk ? revokeSpecFor(given.detector)?.effect : undefined,
  });
}

async function guideAbout(subject: string, deps: GuideDeps): Promise<GuideResult> {
  const { catalogue } = deps;
  const detector = catalogue.detectors.get(subject);
  const provider = detector?.provider ?? catalogue.providers.find(({ id }) => id === subject);
  if (provider === undefined) return null;
  const first = provider.detectors.find((each) => each.class === 'secret');
  const shown = detector ?? (first && catalogue.detectors.get(first.id));
  const snippets = await snippetsOf(shown, deps);
  const revokeEffect = revokeEffectFor(detector ? [detector.spec] : provider.detectors);
  const guides = await deps.guides();
  return buildGuide({ guides, provider, ...(detector && { detector: detector.spec }), snippets, revokeEffect });
}

async function answer(
  params: GuideParams,
  withUsages: boolean,
  deps: GuideDeps,
  token: CancellationToken,
): Promise<GuideResult> {
  if ('subject' in params) return guideAbout(params.subject, deps);
  if ('finding' in params) return guideOf(params.finding, withUsages || params.usages === true, deps, token);
  const { uri, start } = params;
  const finding = await findingIn(uri, (each) => each.start <= start && start <= each.end, deps, token);
  return finding === undefined ? null : guideOf(finding, withUsages, deps, token);
}

/** See the file's first lines. */
export function createGuides(deps: GuideDeps): Guides {
  const { connection, boundary } = deps;
  const failure = new ResponseError<void>(LSPErrorCodes.RequestFailed, 'the guide could not be written');
  connection.onRequest(
    guideMethod,
    boundary.request(guideMethod, failure, (params: GuideParams, token) => answer(params, false, deps, token)),
  );
  return {
    capabilities: {},
    async markdownFor(params, token) {
      const document = await answer(params, true, deps, token);
      return document && guideMarkdown(document);
    },
  };
}
