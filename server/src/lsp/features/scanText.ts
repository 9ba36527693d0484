/**
 * Scans single texts for a client that reads files the server cannot reach: a virtual workspace, a browser host. Their
 * findings are kept and shown like those of a folder on disk.
 */
import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Catalogue } from '../../core/catalogueCompiled';
import type { Fingerprinter } from '../../shared/fingerprint';
import { type ScanTextParams, type ScanTextResult, scanTextMethod } from '../../shared/protocol';
import type { Settings } from '../../shared/settings';
import type { Boundary } from '../boundary';
import { type FileResult, scanText } from '../closedFiles';
import type { Feature } from '../feature';
import type { Projects } from '../projects';
import { locate, type Results } from '../results';
import type { TeamRules } from '../teamRules';
import { folderOf } from '../uris';

/** What {@link createScanText} works with. */
export interface ScanTextDeps {
  readonly connection: Connection;
  readonly boundary: Boundary;
  readonly projects: Projects;
  readonly team: TeamRules;
  readonly catalogue: Catalogue;
  readonly fingerprint: Fingerprinter;
  readonly settingsFor: (uri: string) => Promise<Settings>;
  readonly results: Results;
}

async function look(params: ScanTextParams, deps: ScanTextDeps): Promise<FileResult> {
  const { uri, file, text } = params;
  const isSilent = !(await deps.settingsFor(uri)).enable || (await deps.projects.isIgnoredEnv(uri));
  return isSilent ? { uri, findings: [], notScanned: [] } : scanText({ uri, file, text }, deps);
}

/** See the file's first lines. */
export function createScanText(deps: ScanTextDeps): Feature {
  const { connection, boundary, projects, catalogue, results } = deps;
  const failure = new ResponseError<void>(LSPErrorCodes.RequestFailed, 'the text could not be scanned');
  connection.onRequest(
    scanTextMethod,
    boundary.request(scanTextMethod, failure, async (params: ScanTextParams): Promise<ScanTextResult> => {
      const { uri } = params;
      const result = await look(params, deps);
      results.keep(projects.placeOf(uri)?.folder ?? folderOf(uri), [result]);
      const findings = result.findings.map((report) => locate(report, uri, catalogue));
      return { findings, capped: result.notScanned.length > 0 };
    }),
  );
  return { capabilities: {} };
}
