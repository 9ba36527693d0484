/**
 * Arranges findings for the tree: by provider, severity or exposure, then file, then finding, the worst first; or by file
 * alone; and files that were not scanned by reason. Pure: same findings, same outline, whatever order they arrived in.
 */
import type { Exposure, FindingReport, LocatedFinding, NotScanned } from '../../../server/src/shared/protocol';
import type { UnscannedFile } from './findingsStore';

/** How bad a leak is; the server judges, the client only sorts and draws. */
export type Severity = FindingReport['severity'];

/** All severities, worst first. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const satisfies readonly Severity[];

const ranks: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2, low: 3, info: 4 };

/** What stands at the top of the tree. */
export const groupings = ['provider', 'severity', 'file', 'exposure'] as const;
/** One of {@link groupings}. */
export type Grouping = (typeof groupings)[number];

/** How far a value has got; `unknown`: nobody could be asked, or has not answered yet. */
export type KnownExposure = Exposure | 'unknown';

const exposureRanks: Readonly<Record<KnownExposure, number>> = {
  pushed: 0,
  committed: 1,
  staged: 2,
  untracked: 3,
  buffer: 4,
  ignored: 5,
  unknown: 6,
};

/** What findings above the files have in common. */
export type GroupSubject =
  | { readonly by: 'provider'; readonly provider: string; readonly name: string }
  | { readonly by: 'severity'; readonly severity: Severity }
  | { readonly by: 'exposure'; readonly exposure: KnownExposure };

/** Findings that have something in common. */
export interface FindingGroup {
  /** Unlike that of any other group; the same for the same subject at any time. */
  readonly key: string;
  readonly subject: GroupSubject;
  readonly severity: Severity;
  readonly count: number;
  readonly files: readonly FileGroup[];
}

/** A group's findings in one file, in the order of the text. */
export interface FileGroup {
  /** Key of the group it stands in; empty at the top. */
  readonly within: string;
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

/** Groups by what is asked and then by file; the worst group first, then by name; files by path. */
export function outlineFindings(
  findings: readonly LocatedFinding[],
  by: Exclude<Grouping, 'file'>,
): readonly FindingGroup[] {
  return [...groupBy(findings, (finding) => keyOf(subjectOf(finding, by)))]
    .flatMap(([key, members]) => {
      const [first] = members;
      if (first === undefined) return [];
      const files = outlineFiles(members, key);
      return { key, subject: subjectOf(first, by), severity: worst(members), count: members.length, files };
    })
    .sort((a, b) => rankOf(a) - rankOf(b) || compare(nameOf(a), nameOf(b)) || compare(a.key, b.key));
}

/** Is at least as bad as another severity. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return ranks[severity] <= ranks[least];
}

function subjectOf(finding: LocatedFinding, by: Exclude<Grouping, 'file'>): GroupSubject {
  const { provider, providerName, severity, exposure = 'unknown' } = finding;
  switch (by) {
    case 'provider':
      return { by, provider, name: providerName };
    case 'severity':
      return { by, severity };
    case 'exposure':
      return { by, exposure };
  }
}

function keyOf(subject: GroupSubject): string {
  switch (subject.by) {
    case 'provider':
      return `provider/${subject.provider}`;
    case 'severity':
      return `severity/${subject.severity}`;
    case 'exposure':
      return `exposure/${subject.exposure}`;
  }
}

function rankOf({ subject, severity }: FindingGroup): number {
  return subject.by === 'exposure' ? exposureRanks[subject.exposure] : ranks[severity];
}

function nameOf({ subject }: FindingGroup): string {
  return subject.by === 'provider' ? subject.name : '';
}

/** Groups by reason, in the alphabetical order of the reasons. */
export function outlineUnscanned(files: readonly UnscannedFile[]): readonly UnscannedGroup[] {
  return [...groupBy(files, ({ reason }) => reason)]
    .map(([reason, members]) => ({ reason, files: members.sort((a, b) => compare(a.file, b.file)) }))
    .sort((a, b) => compare(a.reason, b.reason));
}

/** Groups by file, by path. @param within key of the group that they all stand in */
export function outlineFiles(findings: readonly LocatedFinding[], within = ''): readonly FileGroup[] {
  return [...groupBy(findings, ({ uri }) => uri)]
    .map(([uri, members]) => ({
      within,
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
