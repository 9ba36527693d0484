/** A random word that the scripts and styles of one page are known by. */

/** 128 bits, hexadecimal. */
export function randomNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
