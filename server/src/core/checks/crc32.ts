/**
 * CRC-32 (IEEE 802.3, the one of zip and PNG) and the ways in which vendors write it into a token.
 * Pure arithmetic; knows no vendor.
 */

const polynomial = 0xedb88320;

function buildTable(): Uint32Array {
  const table = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
    table[byte] = value;
  }
  return table;
}

const table = buildTable();

/** @param text ASCII; of other characters the low byte counts @returns an unsigned 32-bit number */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) {
    crc = (crc >>> 8) ^ (table[(crc ^ text.charCodeAt(i)) & 0xff] as number);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Digits of base 62 in the order of GitHub and npm; the first 36 are those of base 36. */
const digits62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** @param width least number of digits; shorter numbers get leading zeros */
export function toBase62(value: number, width: number): string {
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = digits62.charAt(rest % 62) + text;
  return text.padStart(width, '0');
}

/** Lower-case base 36; see {@link toBase62} for `width`. */
export function toBase36(value: number, width: number): string {
  return value.toString(36).padStart(width, '0');
}

/** Eight lower-case hex digits, most significant byte first. */
export function toHex(value: number): string {
  return value.toString(16).padStart(8, '0');
}

/** The value with its four bytes in reverse order: what a little-endian writer puts down. */
export function swapBytes(value: number): number {
  return (((value & 0xff) << 24) | ((value & 0xff00) << 8) | ((value >>> 8) & 0xff00) | (value >>> 24)) >>> 0;
}
