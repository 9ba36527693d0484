/**
 * Scans the files of an archive, and of archives inside of it, in memory. Whatever is wrong with a member becomes an event that
 * says so; the rest goes on.
 */
import { defaultMaxBytes } from '../shared/fileSize';
import type { Origin } from '../shared/protocol';
import { type ArchiveLimits, Budget, defaultArchiveLimits } from './archive/budget';
import { type Member, membersOfFile } from './archive/members';
import { scanBlob } from './scanBlob';
import { eventsOf, type FileEvent, type TargetScanRequest } from './scanTarget';

/** What to open, and how to scan it. */
export interface ArchiveScanRequest extends MemberScanRequest {
  /** Absolute path of the archive. */
  readonly path: string;
  /** What it is called in events; members are `file!/name`. */
  readonly file: string;
  readonly archive?: Partial<ArchiveLimits>;
  readonly signal?: AbortSignal;
}

/** A scan of texts that are in memory, by the same rules as files. */
export interface MemberScanRequest extends TargetScanRequest {
  /** Absolute path of the folder that the team's rules count from; absent: nobody's rules count. */
  readonly rulesRoot?: string;
  /** From that folder to where names in events count from: empty, or ends in `/`. */
  readonly prefix?: string;
}

/** Scans one member as a file of its name would be scanned; nothing for one that the team's rules leave out. */
export function scanMember(member: Member, request: MemberScanRequest, origin?: Origin): readonly FileEvent[] {
  const { path: file } = member;
  if (member.kind === 'skipped') return [{ kind: 'not-scanned', file, reason: member.reason }];
  const { rulesRoot, rulesFor, prefix = '', fingerprint } = request;
  const kindPath = prefix + file;
  const rules = rulesRoot === undefined ? undefined : rulesFor?.(rulesRoot).forFile(kindPath);
  if (rules?.isExcluded === true) return [];
  const object = { kind: 'object', id: '', type: 'blob', bytes: member.bytes } as const;
  return eventsOf(scanBlob(object, kindPath, request, rules), file, fingerprint, origin);
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
