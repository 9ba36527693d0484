/** Words for what was not scanned; shared by the reports for people. */
import type { NotScanned } from '../shared/protocol';
import { counted } from './amounts';

const words: Readonly<Record<NotScanned['reason'], string>> = {
  binary: 'binary',
  'too-large': 'too large',
  unreadable: 'not readable',
  vanished: 'gone before it was read',
  'not-a-file': 'no regular file, or a link that leads out',
  cancelled: 'stopped before the rest was scanned',
  failed: 'failed inside Keylift',
  'missing-object': 'missing from this clone or image',
  'lfs-pointer': 'kept by Git LFS',
  submodule: 'a submodule: scan it by itself',
  shallow: 'older than this shallow clone',
  'archive-limit': 'archive too deep or too large to unpack',
  'archive-damaged': 'archive damaged',
  encrypted: 'encrypted',
  capped: 'more findings than are reported',
};

/** All reasons. */
export const notScannedReasons = Object.keys(words) as readonly NotScanned['reason'][];

/** Tells one of the reasons from anything else. */
export function isNotScannedReason(value: unknown): value is NotScanned['reason'] {
  return typeof value === 'string' && Object.hasOwn(words, value);
}

/** Why a file was not scanned, in a few words. */
export function reasonText(reason: NotScanned['reason']): string {
  return words[reason];
}

/** Counts by reason: "2 binary, 1 too large". */
export function reasonCounts(notScanned: readonly NotScanned[]): string {
  const counts = new Map<NotScanned['reason'], number>();
  for (const { reason } of notScanned) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => counted(count, words[reason], words[reason])).join(', ');
}
