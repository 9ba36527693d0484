/**
 * Decodes base64 and base64url without Node or a browser. Tolerant where files are: padding may be missing, line ends may
 * stand in between; anything else that is no base64 gives no answer instead of a wrong one.
 */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function buildValues(): Int8Array {
  const values = new Int8Array(128).fill(-1);
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  values['-'.charCodeAt(0)] = 62;
  values['_'.charCodeAt(0)] = 63;
  return values;
}

const values = buildValues();

/** @returns the bytes, or undefined when `text` is not base64 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const body = text.replace(/[\r\n]/g, '').replace(/={1,2}$/, '');
  if (body.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((body.length * 3) / 4));
  let at = 0;
  let bits = 0;
  let buffer = 0;
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i);
    const value = code < 128 ? (values[code] as number) : -1;
    if (value < 0) return undefined;
    buffer = ((buffer << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (buffer >>> bits) & 0xff;
    }
  }
  return bytes;
}

/** Decodes base64 to text in which every byte is one character: enough for JSON whose keys are ASCII. */
export function decodeBase64Text(text: string): string | undefined {
  const bytes = decodeBase64(text);
  if (bytes === undefined) return undefined;
  let out = '';
  for (const byte of bytes) out += String.fromCharCode(byte);
  return out;
}

/** Decodes base64 that holds a JSON object. @returns undefined when it holds anything else */
export function decodeBase64Json(text: string): Readonly<Record<string, unknown>> | undefined {
  const json = decodeBase64Text(text);
  if (json === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
