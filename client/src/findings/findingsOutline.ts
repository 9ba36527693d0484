/**
 * Arranges findings for the tree: provider, then file, then finding, the worst first; and files that were not scanned by
 * reason. Pure: same findings, same outline, whatever order they arrived in.
 */
import type { FindingReport, LocatedFinding, NotScanned } from '../../../server/src/shared/protocol';
import type { UnscannedFile } from './findingsStore';

/** How bad a leak is; the server judges, the client only sorts and draws. */
export type Severity = FindingReport['severity'];

const ranks: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2, low: 3, info: 4 };

/** All findings of one provider. */
export interface ProviderGroup {
  readonly provider: string;
  readonly name: string;
  readonly severity: Severity;
  readonly count: number;
  readonly files: readonly FileGroup[];
}

/** One provider's findings in one file, in the order of the text. */
export interface FileGroup {
  readonly provider: string;
  readonly uri: string;
  /** `/`-separated, relative to its workspace folder. */
  readonly file: string;
  readonly severity: Severity;
  readonly findings: readonly LocatedFinding[];
}

/** Files that were not scanned for the same reason, by path. */
export interface UnscannedGroup {
  readonly reason: NotScanned['reason'];
  readonly files: readonly UnscannedFile[];
}

/** Groups by provider and file; worst provider first, then by name; files by path. */
export function outlineFindings(findings: readonly LocatedFinding[]): readonly ProviderGroup[] {
  const groups = [...groupBy(findings, ({ provider }) => provider)].map(([provider, members]) => ({
    provider,
    name: members[0]?.providerName ?? provider,
    severity: worst(members),
    count: members.length,
    files: outlineFiles(provider, members),
  }));
  return groups.sort((a, b) => ranks[a.severity] - ranks[b.severity] || compare(a.name, b.name));
}

/** Groups by reason, in the alphabetical order of the reasons. */
export function outlineUnscanned(files: readonly UnscannedFile[]): readonly UnscannedGroup[] {
  return [...groupBy(files, ({ reason }) => reason)]
    .map(([reason, members]) => ({ reason, files: members.sort((a, b) => compare(a.file, b.file)) }))
    .sort((a, b) => compare(a.reason, b.reason));
}

function outlineFiles(provider: string, findings: readonly LocatedFinding[]): readonly FileGroup[] {
  return [...groupBy(findings, ({ uri }) => uri)]
    .map(([uri, members]) => ({
      provider,
      uri,
      file: members[0]?.file ?? uri,
      severity: worst(members),
      findings: members.sort((a, b) => a.startOffset - b.startOffset),
    }))
    .sort((a, b) => compare(a.file, b.file) || compare(a.uri, b.uri));
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function worst(findings: readonly LocatedFinding[]): Severity {
  return findings.reduce<Severity>(
    (least, { severity }) => (ranks[severity] < ranks[least] ? severity : least),
    'info',
  );
}

/** By code units: the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
