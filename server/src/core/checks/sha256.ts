/** SHA-256 (FIPS 180-4) without any host API, for checksums of a few dozen bytes: not made for speed. */

const rounds = 64;

function fractionOf(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) >>> 0;
}

/** The first primes' roots are the algorithm's constants (FIPS 180-4, sections 4.2.2 and 5.3.3). */
function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

function rotate(value: number, bits: number): number {
  return (value >>> bits) | (value << (32 - bits));
}

/** The message, a one, zeros, and its length in bits; whole blocks of 64 bytes. */
function padded(bytes: readonly number[]): number[] {
  const zeros = (119 - (bytes.length % 64)) % 64;
  const bits = bytes.length * 8;
  const length = [0, 0, 0, 0, bits >>> 24, (bits >>> 16) & 255, (bits >>> 8) & 255, bits & 255];
  return [...bytes, 128, ...new Array<number>(zeros).fill(0), ...length];
}

/** The message schedule of one block. */
function scheduleOf(block: readonly number[]): number[] {
  const words: number[] = [];
  for (let i = 0; i < 16; i++) {
    const [a = 0, b = 0, c = 0, d = 0] = block.slice(i * 4, i * 4 + 4);
    words.push((a << 24) | (b << 16) | (c << 8) | d);
  }
  for (let i = 16; i < rounds; i++) {
    const x = words[i - 15] ?? 0;
    const y = words[i - 2] ?? 0;
    const sigma0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
    const sigma1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
    words.push(((words[i - 16] ?? 0) + sigma0 + (words[i - 7] ?? 0) + sigma1) | 0);
  }
  return words;
}

function compress(state: readonly number[], block: readonly number[], constants: readonly number[]): number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  scheduleOf(block).forEach((word, i) => {
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + sum1 + ((e & f) ^ (~e & g)) + (constants[i] ?? 0) + word) | 0;
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  });
  return [a, b, c, d, e, f, g, h].map((value, i) => (value + (state[i] ?? 0)) | 0);
}

/** @param bytes shorter than 2^29 @returns 32 bytes */
export function sha256(bytes: readonly number[]): number[] {
  const first = primes(rounds);
  const constants = first.map((prime) => fractionOf(Math.cbrt(prime)));
  let state = first.slice(0, 8).map((prime) => fractionOf(Math.sqrt(prime)));
  const message = padded(bytes);
  for (let at = 0; at < message.length; at += 64) state = compress(state, message.slice(at, at + 64), constants);
  return state.flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);
}
