/** Knows the small text that stands for a file which Git LFS keeps elsewhere. */

const opening = Buffer.from('version https://git-lfs.github.com/spec/');

/** Pointers are shorter than this, by LFS's own rule. */
const maxBytes = 1024;

/** Whether a blob is only a pointer: what it points to is not in the repository's objects. */
export function isLfsPointer(bytes: Buffer): boolean {
  return bytes.length < maxBytes && bytes.subarray(0, opening.length).equals(opening);
}
