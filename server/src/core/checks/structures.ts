/**
 * Checks of what a match is made of: a JSON Web Token's header, a private key's lines, an AWS identifier's account. Unlike a
 * checksum, a structure that is not there does reject: the match is something else.
 */
import { decodeBase64 } from '../encoding';
import { isStandIn } from '../generic/placeholders';
import { decodeBase64Json } from './base64';
import type { Check } from './check';
import { isPublished } from './publishedKeys';

/** The start of a token's header that was masked or mistyped further on; one of nothing but text was cut, or is none. */
const headerStart = /^(?=[\s\S]*[^\x20-\x7e\s])\s*\{[\s\S]{0,200}?"(?:alg|typ)"\s*:/;

/** Characters of base64 in a signature, by algorithm: those of a digest, or of two numbers of a curve (RFC 7518, section 3.1). */
const signatureLengths: Readonly<Record<string, number>> = {
  HS256: 43,
  HS384: 64,
  HS512: 86,
  ES256: 86,
  ES256K: 86,
  ES384: 128,
  ES512: 176,
  EdDSA: 86,
};

/** Whether a token of three parts has a signature as long as its algorithm makes it; a token that is cut off has not. */
function hasSignatureOf(algorithm: string, token: string): boolean {
  const parts = token.split('.');
  const expected = signatureLengths[algorithm];
  return parts.length !== 3 || expected === undefined || parts[2]?.length === expected;
}

/**
 * A JSON Web Token: its header is a JSON object that names an algorithm (RFC 7519, section 5; RFC 7515, section 4.1.1). A
 * header that only begins like one makes a finding doubtful. The token that every tutorial shows is told apart by its subject.
 */
export const jwt: Check = ({ secret }) => {
  const [header = '', payload = ''] = secret.split('.', 2);
  const fields = decodeBase64Json(header);
  if (fields === undefined) return headerStart.test(decodeBase64(header) ?? '') ? { confidence: 'low' } : 'reject';
  if (typeof fields['alg'] !== 'string') return 'reject';
  const claims = decodeBase64Json(payload);
  if (!hasSignatureOf(fields['alg'], secret)) return 'reject';
  const isTutorial = claims?.['sub'] === '1234567890' && /^J(?:ohn|ane) Doe$/.test(String(claims['name']));
  return isTutorial ? { confidence: 'low', note: 'documented-example' } : undefined;
};

/** The claims of a token that has no signature to vouch for it: rejects what is no JSON object. */
export const jwtClaims: Check = ({ secret }) =>
  decodeBase64Json(secret.split('.', 2)[1] ?? '') === undefined ? 'reject' : undefined;

/** Line ends as files hold them: real ones, and the escapes of string literals, maybe escaped again. */
const lineEnd = /\\+[rn]|\r?\n/;
/** A header inside a block: `Proc-Type: 4,ENCRYPTED`, `Version: GnuPG v2`. */
const headerLine = /^[\s"'`*#/]*[A-Za-z][A-Za-z-]{2,24}: /;
/** Fewest characters that hold a private key: 43 of base64 for the seed of Ed25519, fewer where lines were left out. */
const shortestBody = 32;
const fewestCharacters = 13;

/** Names of the line's end, where a program puts a key together line by line. */
const lineEndName =
  /System\.lineSeparator\(\)|Environment\.NewLine|PHP_EOL|os\.linesep|std::endl|vb(?:CrLf|NewLine|Lf)|\.append(?:Line)?\(|\bNEW_?LINE\b/gi;

/** Ends of lines in HTML, and what else stands around them there. */
const tag = /<\/?[a-z]{1,10} ?\/?>/gi;

/** The words of a line, freed from what a string literal over several lines, its margin, a comment, a diff or a page puts around it. */
function wordsOf(line: string): string[] {
  return line
    .replace(/^-(?=[A-Za-z0-9+/=])/, '')
    .replace(lineEndName, ' ')
    .replace(tag, ' ')
    .replace(/["'`|]/g, ' ')
    .split(/\s+/)
    .filter((word) => /[A-Za-z0-9]/.test(word))
    .map((word) => word.replace(/\\/g, ''));
}

/** The base64 of a block. In a log, each line has the same number of words before it: a time, a step. */
function bodyOf(block: string): string {
  const lines = block
    .split(lineEnd)
    .filter((line) => !headerLine.test(line))
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const width = lines[0]?.length ?? 0;
  // After the last line's end stands what the log puts before the closing line.
  const hasLast = lines.length > 2 || lines[1]?.length === width - 1;
  const isLog = width > 1 && hasLast && lines.slice(0, -1).every((words) => words.length === width);
  return (isLog ? lines.slice(0, -1).map((words) => words.at(-1) ?? '') : lines.flat()).join('');
}

/** So much of the body of a private key is compared with those that stand in manuals: its modulus begins here. */
const publishedHead = 64;

/** Base64 of text: what somebody typed where the bytes of a key would stand. */
function isPlainText(body: string): boolean {
  return /^[\x20-\x7e\s]+$/.test(decodeBase64(body) ?? '\0');
}

/**
 * A private key between its lines (RFC 7468; PGP: RFC 9580, section 6.2), or the first part of one that is cut off. Rejects a
 * block whose ends do not match, and one without a body worth the name: empty, `...`, `<your key>`. Tells an encrypted one,
 * and one that stands in a manual.
 */
export const pem: Check = ({ secret }) => {
  const begin = /^-{4,5} ?BEGIN ([A-Z0-9 -]{0,40}?PRIVATE KEY(?: BLOCK)?) ?-{4,5}/.exec(secret);
  const end = /-{4,5} ?END ([A-Z0-9 -]{0,40}?PRIVATE KEY(?: BLOCK)?) ?-{4,5}$/.exec(secret);
  if (begin === null || (end !== null && end[1] !== begin[1])) return 'reject';
  const inside = secret.slice(begin[0].length, end?.index);
  const body = /\.{3}|…|\.\s*$/.test(inside) ? '' : bodyOf(inside);
  if (body.length < shortestBody || /[^A-Za-z0-9+/=]/.test(body)) return 'reject';
  if (new Set(body).size < fewestCharacters || isPlainText(body) || body.startsWith('EXAMPLE')) return 'reject';
  if (isPublished(body.slice(0, publishedHead))) return { confidence: 'low', note: 'documented-example' };
  const isEncrypted = begin[0].includes('ENCRYPTED') || /Proc-Type: ?4,ENCRYPTED/.test(inside);
  return isEncrypted ? { note: 'encrypted' } : undefined;
};

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The account number in an AWS identifier, or undefined: its first ten base-32 digits hold it from bit 1 to bit 41. */
function awsAccountOf(id: string): number | undefined {
  let value = 0;
  for (const char of id.slice(4, 13)) {
    const digit = base32.indexOf(char);
    if (digit < 0) return undefined;
    value = value * 32 + digit;
  }
  // Nine digits are 45 bits; 40 of them are the account, after one bit that tells the new scheme.
  return Math.floor(value / 16) % 2 ** 40;
}

/**
 * An AWS access key identifier: four letters and sixteen base-32 digits, of which ten hold the account's number (twelve
 * decimal digits). Old identifiers (`AKIAI…`, `AKIAJ…`) hold no account. Rejects those that AWS prints in its documentation:
 * they hold EXAMPLE, or end in EXAMPLF where somebody changed one.
 */
export const awsKeyId: Check = ({ secret }) => {
  if (/EXAMPLE|EXAMPLF$/.test(secret)) return 'reject';
  if (/[^A-Z2-7]/.test(secret.slice(4))) return { confidence: 'low', note: 'checksum-invalid' };
  if (/^A(?:KIA|SIA)[IJ]/.test(secret)) return undefined;
  const account = awsAccountOf(secret);
  return account !== undefined && account < 1e12 ? undefined : { confidence: 'low', note: 'checksum-invalid' };
};

/** Marked as AWS does, made from the one AWS prints, or begun like those of Azure's emulators and of Docker's manual. */
const documented =
  /EXAMPLE|UtnFEMI\/K7MDENG|^Eby8vdM02xNOcq|^C2y6yDjf5\/R|^SWMTKN-1-(?:49nj1cmql0jkz5|3pu6hszjas19xy|1h8aps2yszaiqm)/;

/** Rejects keys that a vendor prints in its documentation. They open nothing, and stand in thousands of manuals and tests. */
export const documentedExample: Check = ({ secret }) =>
  documented.test(secret) || isPublished(secret) ? 'reject' : undefined;

/** JSON in base64 after a prefix, maybe before `_` and a secret: rejects what does not decode to an object. */
export const base64Json: Check = ({ secret }) => {
  const body = /ey[A-Za-z0-9+/_-]+/.exec(secret)?.[0] ?? '';
  const whole = decodeBase64Json(body) ?? decodeBase64Json(body.slice(0, body.lastIndexOf('_')));
  return whole === undefined ? 'reject' : undefined;
};

/** What Mozilla's sops and tools that show its files write for a value, and how Ansible's vault and OpenSSL begin. */
const sealedText = /ENC\[AES256_GCM,|\*\*SOPS\*\*|^\$ANSIBLE_VAULT;|^Salted__/;

/** Rejects base64 of what is encrypted already. */
export const notSealed: Check = ({ secret }) => (sealedText.test(decodeBase64(secret) ?? '') ? 'reject' : undefined);

/** Base64 that must decode, and to more than words that ask for a value: `test-password`. */
export const base64Bytes: Check = ({ secret }) => {
  const decoded = decodeBase64(secret);
  return decoded === undefined || (/^[\x20-\x7e\s]+$/.test(decoded) && isStandIn(decoded.trim()))
    ? 'reject'
    : undefined;
};
