/** Node's fast way to copy a text into bytes, for the engine's kernel. Keeps nothing of the text. */
import type { CopyText } from '../core/kernel/kernel';

/**
 * Makes a copier: one byte a code unit, cut to its low byte, about ten times as fast as a loop.
 *
 * @returns a function that remembers a view of the bytes it was last given, as a finder always gives the same
 */
export function createCopyText(): CopyText {
  let view: Buffer = Buffer.alloc(0);
  let viewed: Uint8Array | undefined;
  return (text, from, to, bytes, offset) => {
    if (viewed !== bytes) {
      view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      viewed = bytes;
    }
    view.write(from === 0 && to === text.length ? text : text.slice(from, to), offset, 'latin1');
  };
}
