/**
 * Looks at single files that are not open: from disk where there is one, else through the editor's file system. Opens no
 * document in the editor.
 */
import type { Catalogue } from '../core/catalogueCompiled';
import { scan } from '../core/scan';
import type { Fingerprinter } from '../shared/fingerprint';
import type { FindingReport, NotScanned } from '../shared/protocol';
import { toReports } from '../shared/report';
import type { Settings } from '../shared/settings';
import type { UriScanner } from './deps';
import type { Projects } from './projects';
import type { TeamRules } from './teamRules';

/** What one look at a file gave. A file that is gone has neither findings nor reasons. */
export interface FileResult {
  readonly uri: string;
  readonly findings: readonly FindingReport[];
  readonly notScanned: readonly NotScanned[];
}

/** What {@link createFileLook} works with. */
export interface FileLookDeps {
  readonly projects: Projects;
  readonly team: TeamRules;
  readonly catalogue: Catalogue;
  readonly fingerprint: Fingerprinter;
  readonly scanTree: UriScanner | undefined;
  readonly settingsFor: (uri: string) => Promise<Settings>;
}

async function lookOnDisk(uri: string, scanTree: UriScanner, deps: FileLookDeps): Promise<FileResult> {
  const { catalogue, fingerprint } = deps;
  const { generic, disabled, maxFileBytes } = await deps.settingsFor(uri);
  // Learns the names of the team's own detectors, and leaves the rules to the scan.
  await deps.team.rulesFor(uri);
  const file = deps.projects.pathOf(uri);
  const findings: FindingReport[] = [];
  const notScanned: NotScanned[] = [];
  const request = {
    catalogue,
    fingerprint,
    options: { generic, disabled, now: Date.now() },
    limits: { maxBytes: maxFileBytes },
  };
  for await (const event of scanTree(uri, request)) {
    if (event.kind === 'file') findings.push(...event.findings.map((report) => ({ ...report, file })));
    else if (event.reason !== 'vanished') notScanned.push({ file, reason: event.reason });
  }
  return { uri, findings, notScanned };
}

async function lookThroughEditor(uri: string, deps: FileLookDeps): Promise<FileResult> {
  const place = deps.projects.placeOf(uri);
  const text = place && (await deps.projects.readerOf(place.folder)?.readText(place.path));
  if (place === undefined || text === undefined) return { uri, findings: [], notScanned: [] };
  return scanText({ uri, file: place.path, text }, deps);
}

/** Scans one text under the settings of its folder. */
export async function scanText(
  { uri, file, text }: { readonly uri: string; readonly file: string; readonly text: string },
  {
    catalogue,
    fingerprint,
    settingsFor,
    team,
  }: Pick<FileLookDeps, 'catalogue' | 'fingerprint' | 'settingsFor' | 'team'>,
): Promise<FileResult> {
  const { generic, disabled } = await settingsFor(uri);
  const rules = await team.rulesFor(uri);
  if (rules?.isExcluded === true) return { uri, findings: [], notScanned: [] };
  const { findings, capped } = scan(text, catalogue, {
    path: file,
    generic,
    disabled,
    now: Date.now(),
    ...(rules && { rules }),
  });
  const notScanned = capped ? [{ file, reason: 'capped' as const }] : [];
  return { uri, findings: toReports(findings, text, file, fingerprint), notScanned };
}

/** A function that looks at one file, by the settings of its folder. */
export function createFileLook(deps: FileLookDeps): (uri: string) => Promise<FileResult> {
  return async (uri) => {
    const { enable } = await deps.settingsFor(uri);
    if (!enable || (await deps.projects.isIgnoredEnv(uri))) return { uri, findings: [], notScanned: [] };
    return deps.scanTree ? lookOnDisk(uri, deps.scanTree, deps) : lookThroughEditor(uri, deps);
  };
}
