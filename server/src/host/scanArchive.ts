/**
 * Scans the files of an archive, and of archives inside of it, in memory. Whatever is wrong with a member becomes an event that
 * says so; the rest goes on.
 */
import type { FindingReport, Origin } from '../shared/protocol';
import { toReports } from '../shared/report';
import { type ArchiveLimits, Budget, defaultArchiveLimits } from './archive/budget';
import { type Member, membersOfFile } from './archive/members';
import { scanBlob } from './scanBlob';
import { defaultMaxBytes } from './scanFile';
import type { FileEvent, TargetScanRequest } from './scanTarget';

/** What to open, and how to scan it. */
export interface ArchiveScanRequest extends TargetScanRequest {
  /** Absolute path of the archive. */
  readonly path: string;
  /** What it is called in events; members are `file!/name`. */
  readonly file: string;
  readonly archive?: Partial<ArchiveLimits>;
  readonly signal?: AbortSignal;
}

/** Scans one member; gives what a file on disk would give. `origin` is put on each finding. */
export function scanMember(member: Member, request: TargetScanRequest, origin?: Origin): readonly FileEvent[] {
  const { path: file } = member;
  if (member.kind === 'skipped') return [{ kind: 'not-scanned', file, reason: member.reason }];
  const object = { kind: 'object', id: '', type: 'blob', bytes: member.bytes } as const;
  const scanned = scanBlob(object, file, request);
  if (scanned.kind === 'not-scanned') return [{ kind: 'not-scanned', file, reason: scanned.reason }];
  const reports = toReports(scanned.findings, scanned.text, file, request.fingerprint);
  const findings: readonly FindingReport[] = origin ? reports.map((report) => ({ ...report, origin })) : reports;
  const event = { kind: 'file', file, bytes: scanned.bytes, findings, ignored: scanned.ignored } as const;
  return scanned.capped ? [event, { kind: 'not-scanned', file, reason: 'capped' }] : [event];
}

/** The limits of a scan's archives: a member may be as large as a file. */
export function archiveLimitsOf({
  limits,
  archive,
}: TargetScanRequest & { readonly archive?: Partial<ArchiveLimits> | undefined }): ArchiveLimits {
  return { ...defaultArchiveLimits, maxMemberBytes: limits?.maxBytes ?? defaultMaxBytes, ...archive };
}

/** Scans an archive; gives nothing for a file that is none. Never throws. Stops between two members. */
export async function* scanArchive(request: ArchiveScanRequest): AsyncGenerator<FileEvent> {
  const budget = new Budget(archiveLimitsOf(request));
  for await (const member of membersOfFile(request.path, request.file, budget)) {
    if (request.signal?.aborted) return;
    yield* scanMember(member, request);
  }
}
