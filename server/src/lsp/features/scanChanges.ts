/**
 * Scans of what is changed in git (`keylift/scanChanges`), and the branches to compare with. Publishes no diagnostics: the
 * places are those of the scanned version, which for staged files is not the one on disk.
 */
import type { Connection } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Catalogue } from '../../core/catalogueCompiled';
import { counted } from '../../reports/amounts';
import type { Fingerprinter } from '../../shared/fingerprint';
import {
  type BranchesParams,
  type BranchesResult,
  branchesMethod,
  type ScanChangesParams,
  type ScanChangesResult,
  scanChangesMethod,
} from '../../shared/listProtocol';
import type { LocatedFinding } from '../../shared/protocol';
import type { Settings } from '../../shared/settings';
import type { Boundary } from '../boundary';
import type { Clock } from '../clock';
import type { Changes } from '../deps';
import type { Feature } from '../feature';
import type { Job, Progress } from '../progress';
import { locate } from '../results';
import type { TeamRules } from '../teamRules';
import { pathWithin, schemeOf, uriWithin } from '../uris';

/** What {@link createScanChanges} works with. */
export interface ScanChangesDeps {
  readonly connection: Connection;
  readonly boundary: Boundary;
  readonly progress: Progress;
  readonly clock: Clock;
  readonly catalogue: Catalogue;
  readonly fingerprint: Fingerprinter;
  readonly team: TeamRules;
  readonly changes?: Changes;
  readonly rulesRootOf?: (folder: string) => string;
  readonly settingsFor: (uri: string) => Promise<Settings>;
}

/** What was met so far; grows. */
class Collected {
  files = 0;
  bytes = 0;
  readonly findings: LocatedFinding[] = [];
  readonly notScanned: ScanChangesResult['notScanned'][number][] = [];
  readonly skipped: ScanChangesResult['skipped'][number][] = [];
}

interface FolderOfChanges {
  readonly folder: string;
  readonly settings: Settings;
  readonly changes: Changes;
  readonly params: ScanChangesParams;
}

async function scanFolder(
  { folder, settings, changes, params }: FolderOfChanges,
  { job, collected }: { readonly job: Job; readonly collected: Collected },
  { catalogue, fingerprint, team, rulesRootOf }: ScanChangesDeps,
): Promise<void> {
  const root = rulesRootOf?.(folder) ?? folder;
  const uriOf = (file: string) => uriWithin(root, file);
  const nameIn = (file: string) => pathWithin(folder, uriOf(file));
  const { generic, disabled, maxFileBytes, exclude } = settings;
  const scan = changes.scan(folder, {
    door: params.changes,
    catalogue,
    fingerprint,
    options: { generic, disabled, now: Date.now() },
    limits: { maxBytes: maxFileBytes },
    exclude,
    isWanted: (file) => nameIn(file) !== undefined,
    signal: job.signal,
  });
  for (let next = await scan.next(); ; next = await scan.next()) {
    if (next.done) {
      if (next.value !== undefined) collected.skipped.push({ folder, reason: 'no-answer' });
      return;
    }
    const event = next.value;
    const uri = uriOf(event.file);
    const file = nameIn(event.file) ?? event.file;
    if (event.kind === 'not-scanned') collected.notScanned.push({ uri, file, reason: event.reason });
    else {
      collected.files++;
      collected.bytes += event.bytes;
      if (event.findings.some(({ detector }) => !catalogue.detectors.has(detector))) await team.rulesFor(uri);
      collected.findings.push(...event.findings.map((report) => locate({ ...report, file }, uri, catalogue)));
    }
    job.report(`${counted(collected.files, 'file')}, ${counted(collected.findings.length, 'finding')}`);
  }
}

async function scanAll(params: ScanChangesParams, job: Job, deps: ScanChangesDeps): Promise<ScanChangesResult> {
  const startedMs = deps.clock.now();
  const collected = new Collected();
  for (const folder of params.folders) {
    const settings = await deps.settingsFor(folder);
    const { changes } = deps;
    if (changes === undefined || schemeOf(folder) !== 'file') collected.skipped.push({ folder, reason: 'not-on-disk' });
    else if (!settings.enable) collected.skipped.push({ folder, reason: 'disabled' });
    else await scanFolder({ folder, settings, changes, params }, { job, collected }, deps);
  }
  const { files, bytes, findings, notScanned, skipped } = collected;
  const stats = { files, bytes, ms: Math.round(deps.clock.now() - startedMs) };
  return { stats, findings, notScanned, cancelled: job.signal.aborted, skipped };
}

/** See the file's first lines. */
export function createScanChanges(deps: ScanChangesDeps): Feature {
  const { connection, boundary, progress, changes } = deps;
  const failure = new ResponseError<void>(LSPErrorCodes.RequestFailed, 'the scan failed; the log of Keylift says why');
  connection.onRequest(
    scanChangesMethod,
    boundary.request(scanChangesMethod, failure, (params: ScanChangesParams, token) => {
      const task = { title: 'Scanning changes for secrets', workDoneToken: params.workDoneToken, token };
      return progress.run(task, (job) => scanAll(params, job, deps));
    }),
  );
  const none: BranchesResult = { branches: [] };
  connection.onRequest(
    branchesMethod,
    boundary.request(branchesMethod, none, async ({ folder }: BranchesParams) =>
      changes === undefined || schemeOf(folder) !== 'file' ? none : { branches: await changes.branches(folder) },
    ),
  );
  return { capabilities: {} };
}
