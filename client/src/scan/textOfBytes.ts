/**
 * Bytes of a file as the text an editor would show, or the knowledge that they are none. A byte order mark is not part of
 * the text; bytes that are not valid UTF-8 become U+FFFD.
 */

/** What git looks at, too. */
const headBytes = 8000;

/** @returns undefined for binary content: a NUL byte near the beginning of what is not marked as UTF-16 */
export function textOfBytes(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, headBytes).includes(0)) return undefined;
  return new TextDecoder('utf-8').decode(bytes);
}
