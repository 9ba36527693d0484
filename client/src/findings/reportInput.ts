/**
 * What a report is made from: findings as the view shows them, named from one root even when several folders are open. Pure: no
 * editor API, no server.
 */
import type { FindingReport, LocatedFinding, NotScanned, ScanStats } from '../../../server/src/shared/protocol';
import type { WriteReportParams } from '../../../server/src/shared/reportProtocol';
import type { UnscannedFile } from './findingsStore';

/** What is listed, and where. */
export interface Listed {
  /** URIs of the folders that are open; none: only documents. */
  readonly folders: readonly string[];
  readonly findings: readonly LocatedFinding[];
  readonly unscanned: readonly UnscannedFile[];
  readonly stats: ScanStats;
  readonly isComplete: boolean;
  readonly now: Date;
}

/** The deepest folder that holds all of them; of different file systems, the first. */
export function commonRoot(folders: readonly string[]): string {
  const [first = '', ...others] = folders.map((folder) => folder.replace(/\/+$/, '').split('/'));
  if (first === '') return 'untitled:';
  const isShared = (part: string, at: number) => others.every((other) => other[at] === part);
  const end = first.findIndex((part, at) => !isShared(part, at));
  // `file:///` and `scheme://authority` are no folder: what shares no more is named by the first.
  const shared = end < 0 ? first : first.slice(0, end);
  return shared.length > 3 ? shared.join('/') : first.join('/');
}

function nameIn(root: string, uri: string, file: string): string {
  if (!uri.startsWith(`${root}/`)) return file;
  const name = uri.slice(root.length + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    // No percent-encoding after all: then it is the name.
    return name;
  }
}

function reportOf(finding: LocatedFinding, root: string): FindingReport {
  const { uri, title: _, providerName: __, ...report } = finding;
  return { ...report, file: nameIn(root, uri, report.file) };
}

function compare(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file === b.file ? 0 : a.file < b.file ? -1 : 1;
}

/** Ordered by name, as the command line orders its own. */
export function reportInput(listed: Listed): Omit<WriteReportParams, 'format'> {
  const { folders, findings, unscanned, stats, isComplete, now } = listed;
  const root = commonRoot(folders);
  const notScanned: NotScanned[] = unscanned.map(({ uri, file, reason }) => ({
    file: nameIn(root, uri, file),
    reason,
  }));
  return {
    findings: findings
      .map((finding) => reportOf(finding, root))
      .sort((a, b) => compare(a, b) || a.startOffset - b.startOffset),
    notScanned: notScanned.sort(compare),
    stats,
    at: now.toISOString(),
    root,
    isComplete,
  };
}
