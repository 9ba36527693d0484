/**
 * Writes reports of what the client lists (`keylift/writeReport`), in the formats of the command line. Scans nothing and writes no
 * file: the text goes back to the client.
 */
import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Catalogue } from '../../core/catalogueCompiled';
import type { Reporter } from '../../reports/scanReport';
import {
  type ReportFormat,
  type WriteReportParams,
  type WriteReportResult,
  writeReportMethod,
} from '../../shared/reportProtocol';
import type { Boundary } from '../boundary';
import type { Feature } from '../feature';

/** What {@link createWriteReport} works with. */
export interface WriteReportDeps {
  readonly connection: Connection;
  readonly boundary: Boundary;
  readonly catalogue: Catalogue;
  readonly version: string;
  /** Absent in a browser, whose server holds no formats: it is to be small. */
  readonly reportFormats?: Readonly<Record<ReportFormat, Reporter>>;
}

function write(params: WriteReportParams, { catalogue, version, reportFormats }: WriteReportDeps): WriteReportResult {
  if (reportFormats === undefined) return null;
  const { format, findings, notScanned, stats, at, root, isComplete } = params;
  const rootUri = root.endsWith('/') ? root : `${root}/`;
  const startedAt = new Date(Date.parse(at) - stats.ms);
  // A scan that was stopped says so itself, whatever was left.
  const rest = isComplete ? [] : [{ file: '.', reason: 'cancelled' as const }];
  const missed = [...rest, ...notScanned];
  const report = { root: rootUri, findings, notScanned: missed, stats, startedAt, cancelled: !isComplete };
  const context = { catalogue, version, directory: '', rootUri };
  return { text: [...reportFormats[format](report, context)].join('') };
}

/** See the file's first lines. */
export function createWriteReport(deps: WriteReportDeps): Feature {
  const { connection, boundary } = deps;
  const failure = new ResponseError<void>(LSPErrorCodes.RequestFailed, 'the report could not be written');
  connection.onRequest(
    writeReportMethod,
    boundary.request(writeReportMethod, failure, async (params: WriteReportParams) => write(params, deps)),
  );
  return { capabilities: {} };
}
