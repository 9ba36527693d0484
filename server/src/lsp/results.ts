/**
 * What scans found in files that are not open: shown as diagnostics, told to the client, and kept true. A file that is
 * opened hands over to its document; one that is closed, changed or deleted is looked at again.
 */
import type { Connection } from 'vscode-languageserver';
import type { Catalogue } from '../core/catalogueCompiled';
import {
  type Exposure,
  type FindingReport,
  type LocatedFinding,
  type ScanResultsParams,
  scanResultsMethod,
} from '../shared/protocol';
import type { Settings } from '../shared/settings';
import type { Client } from './client';
import type { FileResult } from './closedFiles';
import { toDiagnosticOfReport } from './diagnostic';
import type { Documents } from './documents';
import { createEvent, type Event } from './event';
import { type ExposedFile, exposedKey } from './exposures';
import { KnownFiles } from './knownFiles';
import type { Log } from './log';
import type { Publisher } from './publisher';

/** See the file's first lines. */
export interface Results {
  /** Takes over results of some files of a folder, in place of earlier ones, and shows them. */
  keep(folder: string, files: readonly FileResult[]): void;
  /**
   * Where a scan of a folder puts what it finds: like {@link keep}, and tells the client. Deaf once the results were
   * cleared, for a scan that then still runs.
   */
  collect(folder: string): (files: readonly FileResult[]) => void;
  /** URIs of the folder's files that have findings, or were not scanned. */
  filesOf(folder: string): readonly string[];
  /** What was found in the folder's files, to ask how far it has got. */
  valuesOf(folder: string): readonly ExposedFile[];
  /** Whether something is remembered of a file: that it has findings, or was not scanned. */
  knows(uri: string): boolean;
  /** A file is no longer what it was: looks at it again, if something is remembered of it. */
  recheck(uri: string): Promise<void>;
  /** Files or directories are gone: looks again at what is remembered of them and of what lay below them. */
  recheckBelow(uris: readonly string[]): Promise<void>;
  /** The rules have changed: looks again at every file that had findings. */
  recheckAll(): Promise<void>;
  /**
   * What is known of how far values have got, by `exposedKey`: told with everything that is told of these files from now
   * on, and the files are told of at once.
   */
  expose(uris: readonly string[], exposures: ReadonlyMap<string, Exposure>): Promise<void>;
  /** Forgets everything and takes the diagnostics back. */
  clear(): void;
  /** Number of files with findings. */
  readonly size: number;
  readonly onDidChange: Event<void>;
}

/** What {@link createResults} works with. */
export interface ResultsDeps {
  readonly connection: Connection;
  readonly client: Pick<Client, 'options'>;
  readonly documents: Documents;
  readonly publisher: Publisher;
  readonly catalogue: Catalogue;
  readonly look: (uri: string) => Promise<FileResult>;
  readonly settingsFor: (uri: string) => Promise<Settings>;
  readonly log: Log;
}

/** Adds what lists of findings show beside the report. */
export function locate(report: FindingReport, uri: string, catalogue: Catalogue): LocatedFinding {
  const detector = catalogue.detectors.get(report.detector);
  const title = detector?.spec.name ?? report.detector;
  return { ...report, uri, title, providerName: detector?.provider.name ?? report.provider };
}

/** The notification that tells results of some files. */
function toParams(
  folder: string,
  files: readonly FileResult[],
  catalogue: Catalogue,
  exposures: ReadonlyMap<string, Exposure>,
): ScanResultsParams {
  const exposed = (report: FindingReport, uri: string): FindingReport => {
    const exposure = exposures.get(exposedKey(uri, report.fingerprint));
    return exposure === undefined ? report : { ...report, exposure };
  };
  return {
    folder,
    files: files.map(({ uri }) => uri),
    findings: files.flatMap(({ uri, findings }) =>
      findings.map((report) => locate(exposed(report, uri), uri, catalogue)),
    ),
    notScanned: files.flatMap(({ uri, notScanned }) => notScanned.map((each) => ({ ...each, uri }))),
  };
}

/** See {@link Results}. */
export function createResults(deps: ResultsDeps): Results {
  const { connection, documents, publisher, catalogue, log } = deps;
  const exposed = new Map<string, Exposure>();
  const known = new KnownFiles();
  /** Raised by `clear`: whatever was being looked up comes too late. */
  let epoch = 0;

  const show = async ({ uri, findings }: FileResult) => {
    const started = epoch;
    const { squiggles } = await deps.settingsFor(uri);
    if (epoch !== started || documents.get(uri) !== undefined) return;
    publisher.publish(uri, squiggles ? findings.map((report) => toDiagnosticOfReport(report, catalogue)) : []);
  };
  const changed = createEvent<void>();
  const keep = (folder: string, files: readonly FileResult[]) => {
    for (const file of files) {
      known.keep(folder, file);
      show(file).catch((error: unknown) => log.error('The results of a scan could not be shown', error));
    }
    changed.fire();
  };
  const keepAndTell = (folder: string, files: readonly FileResult[]) => {
    keep(folder, files);
    if (deps.client.options.notifications !== true || files.length === 0) return;
    void connection.sendNotification(scanResultsMethod, toParams(folder, files, catalogue, exposed));
  };
  const recheck = async (uri: string) => {
    const entry = known.get(uri);
    if (entry === undefined) return;
    const started = epoch;
    const result = await deps.look(entry.uri);
    if (epoch === started) keepAndTell(entry.folder, [result]);
  };

  documents.onDidClose(({ uri }) => {
    recheck(uri).catch((error: unknown) => log.error('A closed file could not be looked at again', error));
  });
  return {
    keep,
    collect(folder) {
      const started = epoch;
      return (files) => {
        if (epoch === started) keepAndTell(folder, files);
      };
    },
    filesOf: (folder) => known.of(folder).map(({ uri }) => uri),
    valuesOf: (folder) => known.found.filter((file) => file.folder === folder),
    knows: (uri) => known.get(uri) !== undefined,
    recheck,
    async recheckBelow(uris) {
      for (const file of known.below(uris)) await recheck(file.uri);
    },
    async recheckAll() {
      // One after the other: nobody waits for it, and whoever types does not wait behind it.
      for (const { uri } of known.found) await recheck(uri);
    },
    async expose(uris, exposures) {
      for (const [key, exposure] of exposures) exposed.set(key, exposure);
      await Promise.all(uris.map(recheck));
    },
    clear() {
      epoch++;
      for (const { uri } of known.found) if (documents.get(uri) === undefined) publisher.publish(uri, []);
      known.clear();
      exposed.clear();
      changed.fire();
    },
    onDidChange: changed.event,
    get size() {
      return known.size;
    },
  };
}
