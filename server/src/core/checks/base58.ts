/**
 * Base58Check, in which Bitcoin and its kin write keys: a version, the key, and the first four bytes of the SHA-256 of the
 * SHA-256 of both. https://en.bitcoin.it/wiki/Base58Check_encoding
 */
import { sha256 } from '@noble/hashes/sha2.js';
import type { Check } from './check';
import { verdict } from './checksums';

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const checksumLength = 4;

/** @returns the bytes, undefined when a character is not of the alphabet */
export function decodeBase58(text: string): number[] | undefined {
  let value = 0n;
  for (const char of text) {
    const digit = alphabet.indexOf(char);
    if (digit < 0) return undefined;
    value = value * 58n + BigInt(digit);
  }
  const bytes: number[] = [];
  for (; value > 0n; value >>= 8n) bytes.unshift(Number(value & 255n));
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  return [...new Array<number>(zeros).fill(0), ...bytes];
}

/** See the file's first lines. */
export const base58Check: Check = ({ secret }) => {
  const bytes = decodeBase58(secret);
  if (bytes === undefined || bytes.length <= checksumLength) return verdict(false);
  const expected = sha256(sha256(Uint8Array.from(bytes.slice(0, -checksumLength))));
  return verdict(bytes.slice(-checksumLength).every((byte, i) => byte === expected[i]));
};
