/** Decodes base64 (both alphabets) without any host API. Never throws: what is no base64 is undefined. */

/** Of base64, in the order of what its characters stand for. */
export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const sextets = new Map([...alphabet].map((char, index) => [char, index]));
sextets.set('-', 62);
sextets.set('_', 63);

/**
 * @param text base64 or base64url, padded or not
 * @returns one character per byte (latin1), or undefined when `text` holds anything else
 */
export function decodeBase64(text: string): string | undefined {
  const body = text.replace(/={1,2}$/, '');
  if (body.length % 4 === 1) return undefined;
  let out = '';
  let bits = 0;
  let held = 0;
  for (const char of body) {
    const value = sextets.get(char);
    if (value === undefined) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out += String.fromCharCode((held >> bits) & 0xff);
    }
  }
  return out;
}

/**
 * @param text characters up to U+00FF, one a byte
 * @returns base64 without padding
 */
export function encodeBase64(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i += 3) {
    const [a, b, c] = [text.charCodeAt(i), text.charCodeAt(i + 1), text.charCodeAt(i + 2)];
    out += alphabet.charAt(a >> 2) + alphabet.charAt(((a & 3) << 4) | (b >> 4));
    if (i + 1 < text.length) out += alphabet.charAt(((b & 15) << 2) | (c >> 6));
    if (i + 2 < text.length) out += alphabet.charAt(c & 63);
  }
  return out;
}
