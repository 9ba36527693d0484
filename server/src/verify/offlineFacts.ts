/** What a key says of itself, without asking anybody: when it ends, its checksum, its account, test or live. */
import { decodeBase64Json } from '../core/checks/base64';
import { expiryOf } from '../core/expiry';
import type { Finding } from '../core/finding';
import type { KeyFact } from '../shared/verification';
import { factOf } from './facts';

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * The account that an AWS access key id names: 40 bits after the first of the base32 that follows the prefix. Ids from
 * before 2019 hold none.
 *
 * @returns 12 digits; undefined when there is none to read
 */
export function awsAccountOf(keyId: string): string | undefined {
  // Ids of the old kind have a letter up to P there.
  if (!/^(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[Q-Z2-7][A-Z2-7]{15}$/.test(keyId)) return undefined;
  let bits = 0n;
  for (const letter of keyId.slice(4, 14)) bits = (bits << 5n) | BigInt(base32.indexOf(letter));
  const account = `${((bits >> 2n) & 0x7fffffffff80n) >> 7n}`.padStart(12, '0');
  return account.length === 12 ? account : undefined;
}

/** The day a JSON Web Token ends, and who issued it. */
function jwtFacts(token: string, now: number): KeyFact[] {
  const expiry = expiryOf(token);
  const issuer = decodeBase64Json(token.split('.', 2)[1] ?? '')?.['iss'];
  const facts: KeyFact[] = [];
  // Beyond what a date can hold, the claim says nothing.
  if (expiry !== undefined && Math.abs(expiry) <= 8.64e15) {
    const day = new Date(expiry).toISOString().slice(0, 16).replace('T', ' ');
    facts.push({ kind: 'expires', text: expiry < now ? `expired on ${day} UTC` : `expires on ${day} UTC` });
  }
  const by =
    typeof issuer === 'string' && /^https:\/\/[\w.-]+\/?$/.test(issuer)
      ? factOf('key', `issued by ${issuer}`)
      : undefined;
  return by === undefined ? facts : [...facts, by];
}

function environmentOf({ detector, class: kind }: Finding, value: string): string | undefined {
  if (/(?:^|[_-])(?:live|prod|production)[_-]/.test(value)) return 'live';
  if (kind === 'test' || /(?:^|[_-])(?:test|sandbox)[_-]/.test(value) || /-(?:test|sandbox)-/.test(detector))
    return 'test';
  return /-live-/.test(detector) ? 'live' : undefined;
}

/** @param now milliseconds since 1970 */
export function offlineFacts(finding: Finding, text: string, now: number): readonly KeyFact[] {
  const { notes, detector, start, end } = finding;
  const facts: KeyFact[] = [];
  if (notes.includes('checksum-valid'))
    facts.push({ kind: 'checksum', text: 'correct: the provider made a key like this' });
  if (notes.includes('checksum-invalid')) facts.push({ kind: 'checksum', text: 'wrong: no real key, or cut off' });
  if (notes.includes('encoded') || notes.includes('joined')) return facts;
  const value = text.slice(start, end);
  const environment = environmentOf(finding, value);
  if (environment !== undefined) facts.push({ kind: 'environment', text: environment });
  const account = awsAccountOf(value);
  if (account !== undefined) facts.push({ kind: 'account', text: `AWS account ${account}` });
  if (value.startsWith('eyJ')) facts.push(...jwtFacts(value, now));
  if (/^mailgun-(?:account|domain-sending)-key$/.test(detector)) {
    // The control panel lists keys by this end of theirs.
    facts.push({ kind: 'key', text: `listed by Mailgun as …${value.slice(-17)}` });
  }
  return facts;
}
