/**
 * Checksums that vendors put into their tokens. A right one makes a finding certain, a wrong one doubtful (typed by hand,
 * cut, an example of a document); neither ever rejects, since a vendor may change its layout without notice.
 */
import type { Check, CheckResult } from './check';
import { crc32, swapBytes, toBase36, toBase62, toHex } from './crc32';

/** What a checksum says about a token. */
export function verdict(isValid: boolean): CheckResult {
  return isValid ? { confidence: 'high', note: 'checksum-valid' } : { confidence: 'low', note: 'checksum-invalid' };
}

/** Base64 of four bytes, least significant first, cut to six characters: padding left out. */
function littleEndianBase64(value: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const bytes = swapBytes(value);
  const last = bytes & 0xff;
  const sextets = [
    bytes >>> 26,
    (bytes >>> 20) & 63,
    (bytes >>> 14) & 63,
    (bytes >>> 8) & 63,
    last >>> 2,
    (last & 3) << 4,
  ];
  return sextets.map((sextet) => alphabet.charAt(sextet)).join('');
}

/**
 * GitHub's and npm's classic tokens: prefix up to `_`, 30 characters, six base-62 digits of the CRC-32 of those 30.
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export const crc32Base62: Check = ({ secret }) => {
  const body = secret.slice(secret.indexOf('_') + 1);
  if (body.length !== 36) return undefined;
  return verdict(toBase62(crc32(body.slice(0, -6)), 6) === body.slice(-6));
};

/** Prefix up to the first `_`, a body, maybe `_`, eight lower-case hex digits of the CRC-32 of the body. */
export const crc32HexBody: Check = ({ secret }) => {
  const body = secret.slice(secret.indexOf('_') + 1, -8).replace(/_$/, '');
  return verdict(toHex(crc32(body)) === secret.slice(-8));
};

/** Atlassian: the last eight characters are the upper-case hex digits of the CRC-32 of everything before them. */
export const crc32HexAll: Check = ({ secret }) =>
  verdict(toHex(crc32(secret.slice(0, -8))).toUpperCase() === secret.slice(-8));

/** Grafana service accounts: `glsa_` and 32 characters, `_`, eight hex digits of their CRC-32, low byte first. */
export const crc32HexSwapped: Check = ({ secret }) =>
  verdict(toHex(swapBytes(crc32(secret.slice(0, -9)))) === secret.slice(-8).toLowerCase());

/** Confluent: four characters of prefix, 54 of body, six of base64 of the body's CRC-32, low byte first. */
export const crc32Base64: Check = ({ secret }) =>
  verdict(littleEndianBase64(crc32(secret.slice(4, -6))) === secret.slice(-6));

/**
 * GitLab's routable tokens (`….<length><checksum>`): the last seven characters are the base-36 CRC-32 of all before them.
 * Tokens without the dotted tail carry no checksum. https://docs.gitlab.com/development/secure_coding_guidelines/
 */
export const crc32Base36: Check = ({ secret }) => {
  if (!/\.[0-9a-z]{9}$/.test(secret)) return undefined;
  return verdict(toBase36(crc32(secret.slice(0, -7)), 7) === secret.slice(-7));
};

const bech32Alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const bech32Generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;

function bech32Polymod(symbols: readonly number[]): number {
  let checksum = 1;
  for (const symbol of symbols) {
    const top = checksum >>> 25;
    checksum = ((checksum & 0x1ffffff) << 5) ^ symbol;
    bech32Generator.forEach((generator, bit) => {
      if ((top >>> bit) & 1) checksum ^= generator;
    });
  }
  return checksum >>> 0;
}

/** Bech32 (BIP 173) over the whole string; age writes its secret keys in it, in capitals. */
export const bech32: Check = ({ secret }) => {
  const text = secret.toLowerCase();
  const separator = text.lastIndexOf('1');
  const prefix = [...text.slice(0, separator)].map((char) => char.charCodeAt(0));
  const data = [...text.slice(separator + 1)].map((char) => bech32Alphabet.indexOf(char));
  if (data.includes(-1)) return verdict(false);
  const expanded = [...prefix.map((code) => code >>> 5), 0, ...prefix.map((code) => code & 31)];
  return verdict(bech32Polymod([...expanded, ...data]) === 1);
};

const crc16Polynomial = 0x1021;

/** CRC-16/XMODEM. */
function crc16(bytes: readonly number[]): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ (crc & 0x8000 ? crc16Polynomial : 0)) & 0xffff;
  }
  return crc;
}

const base32Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The whole bytes that base 32 without padding holds. */
function base32Bytes(text: string): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const char of text) {
    bits = ((bits << 5) | base32Alphabet.indexOf(char)) & 0xfff;
    held += 5;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >>> held) & 0xff);
  }
  return bytes;
}

/** Whether base 32 holds bytes and their CRC-16, low byte first, as keys of NATS do. https://github.com/nats-io/nkeys */
export function endsInCrc16(base32: string): boolean {
  const bytes = base32Bytes(base32);
  const [low = 0, high = 0] = bytes.slice(-2);
  return crc16(bytes.slice(0, -2)) === low + 256 * high;
}

/** Keys of NATS. */
export const crc16Base32: Check = ({ secret }) => verdict(endsInCrc16(secret));
