/** Tells archives and compressed files by their first bytes; names are not asked, since a `.jar` is a zip and a layer has none. */

/** What can be opened. */
export type ArchiveKind = 'zip' | 'tar' | CompressionKind;

/** What holds one content. */
export type CompressionKind = 'gzip' | 'bzip2' | 'xz' | 'zstd';

/** How many bytes decide. */
export const archiveHeadBytes = 512;

/** @see https://www.garykessler.net/library/file_sigs.html */
const signatures: readonly (readonly [kind: ArchiveKind, at: number, bytes: readonly number[]])[] = [
  // A file of an archive, an empty archive, the first part of a split one.
  ['zip', 0, [0x50, 0x4b, 0x03, 0x04]],
  ['zip', 0, [0x50, 0x4b, 0x05, 0x06]],
  ['zip', 0, [0x50, 0x4b, 0x07, 0x08]],
  ['gzip', 0, [0x1f, 0x8b, 0x08]],
  // `BZh`, a digit, and the mark of the first block, or of the end.
  ['bzip2', 4, [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]],
  ['bzip2', 4, [0x17, 0x72, 0x45, 0x38, 0x50, 0x90]],
  ['xz', 0, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['zstd', 0, [0x28, 0xb5, 0x2f, 0xfd]],
  // POSIX and GNU say `ustar` in the header of the first member.
  ['tar', 257, [0x75, 0x73, 0x74, 0x61, 0x72]],
];

/**
 * What a content is.
 *
 * @param head its first {@link archiveHeadBytes} bytes, or all it has
 * @returns undefined for what is no archive
 */
export function archiveKindOf(head: Uint8Array): ArchiveKind | undefined {
  const found = signatures.find(([, at, bytes]) => bytes.every((byte, index) => head[at + index] === byte));
  return found?.[0];
}

/** Whether one content is inside, not several under names. */
export function isCompression(kind: ArchiveKind): kind is CompressionKind {
  return kind !== 'zip' && kind !== 'tar';
}
