/**
 * From bytes to text and back, the way an editor does it: a byte order mark is no part of the text, and bytes that are not
 * valid UTF-8 become U+FFFD. Knows text from binary by content alone; opens no file.
 */
import { isAscii, isUtf8, transcode } from 'node:buffer';
import type { LongText } from '../core/piecedText';

/** How a text was stored. */
export interface TextEncoding {
  readonly charset: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Whether a byte order mark stands in front. */
  readonly bom: boolean;
}

/** What bytes turned out to be. Offsets in `text` are what an editor would show: the byte order mark does not count. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: TextEncoding }
  | { readonly kind: 'binary' };

/** How much of a file decides whether it is binary: what git looks at, rounded up. */
export const headBytes = 8192;

/** Formats that may hold no NUL byte near their beginning: PDF, gzip, bzip2, xz, zstd, 7-Zip, RAR, JPEG, PNG. */
const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x1f, 0x8b, 0x08],
  [0x42, 0x5a, 0x68, -1, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21, 0x1a],
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, at) => byte < 0 || bytes[at] === byte);
}

/** UTF-16 without a mark gives itself away: in text of western scripts one byte of nearly every pair is NUL. */
function unmarkedUtf16(head: Buffer): TextEncoding | undefined {
  const nuls = [0, 0];
  for (let at = 0; at < head.length; at++) {
    if (head[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nuls;
  const enough = Math.max(2, Math.floor(head.length / 2) * 0.7);
  if (even === 0 && odd >= enough) return { charset: 'utf-16le', bom: false };
  if (odd === 0 && even >= enough) return { charset: 'utf-16be', bom: false };
  return undefined;
}

/**
 * Tells the encoding of a file by its first bytes.
 *
 * @param head the file's first {@link headBytes} bytes, or all it has
 * @returns undefined for what is not text
 */
export function encodingOf(head: Buffer): TextEncoding | undefined {
  if (startsWith(head, [0xef, 0xbb, 0xbf])) return head.includes(0) ? undefined : { charset: 'utf-8', bom: true };
  // FF FE 00 00 is UTF-32, which no compiler reads and nobody writes source in.
  if (startsWith(head, [0xff, 0xfe]) && !startsWith(head, [0xff, 0xfe, 0, 0]))
    return { charset: 'utf-16le', bom: true };
  if (startsWith(head, [0xfe, 0xff])) return { charset: 'utf-16be', bom: true };
  if (head.includes(0)) return unmarkedUtf16(head);
  if (signatures.some((signature) => startsWith(head, signature))) return undefined;
  return { charset: 'utf-8', bom: false };
}

/** Decodes bytes of a known encoding, without the byte order mark. */
export function textOf(bytes: Buffer, { charset, bom }: TextEncoding): string {
  if (charset === 'utf-8') {
    const from = bom ? 3 : 0;
    // Nearly all source is ASCII, for which copying bytes gives the same text about three times as fast.
    return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8', from);
  }
  const whole = bytes.subarray(bom ? 2 : 0, bytes.length - (bytes.length % 2));
  if (charset === 'utf-16le') return whole.toString('utf16le');
  return Buffer.from(whole).swap16().toString('utf16le');
}

/** A Node that was built without ICU has no `transcode`. */
const canTranscode = typeof transcode === 'function';
/** What shorter pieces leave behind costs the collector more than is won. */
const shortestTranscoded = 8192;

/**
 * Decodes a piece of a long text. Node decodes UTF-8 beyond ASCII a byte at a time: by way of UTF-16, which is made of many bytes at
 * a time, it takes a half to a sixth of that. Bytes that are no UTF-8 are left to it.
 */
function pieceOf(bytes: Buffer, charset: TextEncoding['charset']): string {
  const isLong = canTranscode && charset === 'utf-8' && bytes.length >= shortestTranscoded;
  if (isLong && !isAscii(bytes) && isUtf8(bytes)) return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  return textOf(bytes, { charset, bom: false });
}

/** Whether a byte is one of a character's in UTF-8, but not its first. */
function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** Bytes that are read piece by piece. */
export interface LongBytes {
  readonly length: number;
  /** The bytes `[from, to)`. Good until the next are read. */
  read(from: number, to: number): Buffer;
}

/**
 * Takes a text for one that is decoded in pieces; put together they are what {@link textOf} makes of it, whatever the bytes.
 *
 * @param bytes with the byte order mark, if there is one
 */
export function longTextOf(bytes: LongBytes, { charset, bom }: TextEncoding): LongText {
  const isUtf8 = charset === 'utf-8';
  const start = bom ? (isUtf8 ? 3 : 2) : 0;
  const length = bytes.length - start;
  const borderAt = (byte: number) => {
    if (!isUtf8) return byte - (byte % 2);
    const back = Math.min(3, byte);
    const near = bytes.read(start + byte - back, start + byte + 1);
    let at = back;
    while (at > 0 && isContinuation(near[at])) at--;
    // Bytes that begin no character stand each for themselves.
    return isContinuation(near[at]) ? byte : byte - back + at;
  };
  const decode = (from: number, to: number) => pieceOf(bytes.read(start + from, start + to), charset);
  return { length: isUtf8 ? length : length - (length % 2), borderAt, decode };
}

/** How many UTF-16 units a piece of valid UTF-8 is decoded to; a character counts where it begins. */
function unitsIn(bytes: Buffer, from: number, to: number): number {
  let units = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if ((byte & 0xc0) !== 0x80) units += byte < 0xf0 ? 1 : 2;
  }
  return units;
}

/** Pieces of this size are told to be ASCII before their characters are counted: most are, in most texts. */
const pieceBytes = 512;

/**
 * Tells where in a text of UTF-8 its bytes stand.
 *
 * @param text what {@link textOf} made of the bytes
 * @returns a function from the offset of a byte to that of its character, which is quick when asked in ascending order;
 * undefined when there were bytes that are no UTF-8, for which the text holds another number of characters
 */
export function placesInText(
  bytes: Buffer,
  { bom }: TextEncoding,
  text: string,
): ((byte: number) => number) | undefined {
  const start = bom ? 3 : 0;
  if (text.length === bytes.length - start) return (byte) => byte - start;
  if (text.includes('\uFFFD')) return undefined;
  let at = start;
  let units = 0;
  return (byte) => {
    if (byte < at) {
      at = start;
      units = 0;
    }
    while (at < byte) {
      const end = Math.min(byte, at + pieceBytes);
      units += isAscii(bytes.subarray(at, end)) ? end - at : unitsIn(bytes, at, end);
      at = end;
    }
    return units;
  };
}

/**
 * Decodes the whole content of a file.
 *
 * @throws an error with the code `ERR_STRING_TOO_LONG` when the text is longer than a string can be (about 512 MB)
 */
export function decode(bytes: Buffer): Decoded {
  const encoding = encodingOf(bytes.subarray(0, headBytes));
  if (encoding === undefined) return { kind: 'binary' };
  return { kind: 'text', text: textOf(bytes, encoding), encoding };
}

/** The inverse of {@link decode} for text that was valid in its encoding. */
export function encode(text: string, { charset, bom }: TextEncoding): Buffer {
  const marked = bom ? `\uFEFF${text}` : text;
  if (charset === 'utf-8') return Buffer.from(marked, 'utf8');
  const bytes = Buffer.from(marked, 'utf16le');
  return charset === 'utf-16le' ? bytes : bytes.swap16();
}
