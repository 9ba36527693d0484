/**
 * Sample secrets, put together at run time so that none lies whole in the repository. Deterministic: the same call in the
 * same order gives the same text, in every test and on every machine.
 */

export const alphabets = {
  digits: '0123456789',
  hex: '0123456789abcdef',
  hexUpper: '0123456789ABCDEF',
  lower: 'abcdefghijklmnopqrstuvwxyz',
  upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  lowerAlnum: 'abcdefghijklmnopqrstuvwxyz0123456789',
  upperAlnum: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  base62: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  base64url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
} as const;

/** mulberry32: a small generator with a full period of 2^32 (public domain, Tommy Ettinger, 2017). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function seedOf(alphabet: string, length: number, salt: number): number {
  let hash = 2166136261 ^ length ^ Math.imul(salt + 1, 0x9e3779b1);
  for (let i = 0; i < alphabet.length; i++) hash = Math.imul(hash ^ alphabet.charCodeAt(i), 16777619);
  return hash;
}

/**
 * Random-looking text.
 *
 * @param alphabet a name of {@link alphabets} or the characters themselves
 * @param salt another salt gives another text of the same shape
 */
export function randomText(alphabet: keyof typeof alphabets | (string & {}), length: number, salt = 0): string {
  const chars = (alphabets as Readonly<Record<string, string>>)[alphabet] ?? alphabet;
  const next = generator(seedOf(chars, length, salt));
  return Array.from({ length }, () => chars.charAt(Math.floor(next() * chars.length))).join('');
}

/** Random-looking hexadecimal text in UUID shape (version 4). */
export function randomUuid(salt = 0): string {
  const h = randomText('hex', 32, salt);
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20)}`;
}

/** What the samples of one detector look like: see `test/support/detectorTester.ts`. */
export interface DetectorSamples {
  /** Texts with the expected secret between `«` and `»`. At least two. */
  readonly matches: readonly string[];
  /** Texts in which this detector finds nothing. More than there are matches. */
  readonly nonMatches: readonly string[];
}

function camelOf(envName: string): string {
  return envName.toLowerCase().replace(/_([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}

/**
 * A secret where people paste it: an env file, JSON, YAML, a Python call, a JavaScript constant, a URL. Marked for
 * `testDetectors`.
 *
 * @param envName gives the names it is assigned to, in the spelling of each language
 */
export function inCode(envName: string, secret: string): string[] {
  const marked = `«${secret}»`;
  const [snake, camel] = [envName.toLowerCase(), camelOf(envName)];
  return [
    `# production\n${envName}=${marked}\n`,
    `{\n  "${camel}": "${marked}",\n  "region": "eu"\n}`,
    `settings:\n  ${snake}: ${marked}\n`,
    `client = Client(${snake}="${marked}", timeout=30)`,
    `const ${camel} = '${marked}';\nexport { ${camel} };`,
    `fetch("https://api.example.com/v1/items?${snake}=${marked}&page=1")`,
  ];
}

/**
 * Texts that look like a token with a literal prefix and are none: cut short, filled in by hand, templated, part of a longer
 * word, or without their prefix.
 */
export function nearMisses(prefix: string, token: string): string[] {
  const body = token.slice(prefix.length);
  return [
    `token = "${prefix}"`,
    `token = "${prefix}${body.slice(0, Math.floor(body.length / 4))}"`,
    `token = "${prefix}${'x'.repeat(body.length)}"`,
    `token = "${prefix}${'*'.repeat(body.length)}"`,
    `token = "${prefix}<your-token>"`,
    `token = \`${prefix}\${process.env.TOKEN}\``,
    `token = "Zq9${token}"`,
    `token = "${body}"`,
  ];
}

/**
 * Texts that have the shape of a token without a literal of its own, but not its place; or its place and another shape.
 *
 * @param envName a name that vouches for the token
 */
export function outOfPlace(envName: string, token: string): string[] {
  return [
    `digest = "${token}"`,
    `{ "etag": "${token}" }`,
    `${envName}\n\n\nrevision: ${token}`,
    `${envName}=${token.slice(0, Math.floor(token.length / 4))}`,
    `${envName}=${'x'.repeat(token.length)}`,
    `${envName}=\${SECRET}`,
    `${envName}="<your-key-here>"`,
    `${envName}=zq${token}zq`,
  ];
}

/** Texts around a token of fixed shape that is one character too short or too long, or typed by hand. */
export function resized(token: string): string[] {
  return [
    `token = "${token.slice(1)}"`,
    `token = "${token.slice(0, -1)}"`,
    `token = "${token.slice(0, Math.floor(token.length / 2))}"`,
    `token = "${token.slice(Math.floor(token.length / 2))}"`,
    `token = "A${token}"`,
    `token = "${token}A"`,
    `token = "${token.replace(/[A-Za-z0-9]/g, 'x')}"`,
  ];
}
