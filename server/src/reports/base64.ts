/** Base64 (RFC 4648, section 4) of bytes, for what has neither Node nor a browser at hand. */

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** With padding. For short inputs: a digest, not a file. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const group = (first << 16) | (second << 8) | third;
    const whole = [18, 12, 6, 0].map((shift) => digits.charAt((group >> shift) & 63)).join('');
    text += whole.slice(0, Math.min(4, bytes.length - at + 1)).padEnd(4, '=');
  }
  return text;
}
