/**
 * Names a value without telling it: a keyed hash that is equal for equal values under the same key, and says nothing to
 * somebody who lacks the key. A bare hash would not do: short or guessable secrets could be looked up in it.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Names the value that a detector found; see {@link createFingerprinter}. */
export type Fingerprinter = (detector: string, secret: string) => string;

/** Hex digits of a fingerprint: 128 bits, so that equal fingerprints mean equal values. */
const digits = 32;

/**
 * Makes fingerprints: the first 32 hex digits of HMAC-SHA256 over the detector's id, a NUL and the value, in UTF-8. The
 * same value found by two detectors has two fingerprints.
 *
 * @param key kept secret; at least 16 bytes that nobody can guess
 */
export function createFingerprinter(key: Uint8Array): Fingerprinter {
  const keyed = hmac.create(sha256, key);
  return (detector, secret) => {
    const digest = keyed
      .clone()
      .update(utf8ToBytes(`${detector}\0${secret}`))
      .digest();
    return bytesToHex(digest).slice(0, digits);
  };
}
