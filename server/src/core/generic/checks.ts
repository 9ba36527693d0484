/**
 * The checks of the generic tier: the name a value is assigned to, the place it stands in and the value itself, together.
 */
import type { Check, CheckInput } from '../checks/check';
import { isCommandPassword } from './arguments';
import { hasOperators, isBinary, isNumber, isUuid } from './code';
import { isOfDrawnParts } from './drawnParts';
import { unescaped } from './escapes';
import { beginsAsKey } from './gate';
import { isJoined, placeIn } from './joined';
import {
  isAmongLogin,
  isBesideUser,
  isBesideUserFlag,
  isBetweenLines,
  isOfFlag,
  isThoughtUp,
  isWordPassword,
} from './login';
import { isAboutSecret, isSecretKeyName } from './names';
import {
  isBadge,
  isChecksumOfFile,
  isClassOfElement,
  isHandshake,
  isIdOfRow,
  isOauthSignature,
  isOfKeyStore,
  isOfLedger,
  isOfPublicKey,
  isPageToken,
  isToldToAll,
  isTypeName,
  isVariant,
} from './otherUses';
import { isGluedPhrase, isPassphrase, isPointedPassword } from './phrases';
import type { Place } from './place';
import { isTestVector } from './testVector';
import { isDense, isKeyValue, isPasswordValue, isStrongPassword, looksRandom } from './values';
import { wordShare } from './words';

/** Names that `pass` alone ends, written as one word: `storepass`, `dbpass`. */
const passBefore =
  /(?:store|key|db|user|usr|admin|root|smtp|mail|ssh|ftp|imap|pop3|ldap|http|proxy|my|sql|wifi|login|auth|acc|account|master|bind|become|default|server|sudo|su|vpn|ts|new|old|ansible|host)$/i;

/** `pw`, `psk`: too short to tell much; also the endings of words. */
function isShortName(keyword: string): boolean {
  return /^[-_]?(?:pw|psk)$/i.test(keyword);
}

/** Whether a short name is a name of its own, and its value no number of a program. */
function isShortNameOf({ text, secret, anchor }: CheckInput, place: Place, keyword: string): boolean {
  // `KPW` is a word, `dbPw` and `DB_PW` end with one.
  const isWithin = /^PW|^PSK/.test(keyword) ? /[A-Z]$/ : /[a-z]$/;
  if ((isWithin.test(place.before) && !passBefore.test(place.before)) || /^[a-z]/i.test(place.after)) return false;
  const lead = text.charAt(anchor - place.before.length - 1);
  if (!place.quoted && /["'`]/.test(lead)) return false;
  return /^$|[\s"'`,;(){}&?/[<]/.test(lead) && (place.quoted || !/^[\d.]+$/.test(secret));
}

/** Nobody writes `sEnha` or `pWd`: other words stand there (`StatusEnhanced`), or drawn text. */
function isOddCase(keyword: string): boolean {
  return /^[a-z][A-Z]/.test(keyword);
}

/** Names are shorter: base64 that happens to hold a keyword is none. */
const longestLead = 40;
/** `spring.security.oauth2.client.registration.google.client-`: a longer one is of many words. */
const leadOfWords = /^(?:[A-Za-z]{2,20}\d{0,2}[._-]{1,2}){4,12}(?:[A-Za-z]{2,20}[._-]{0,2})?$/;

function isTooLong({ before }: Place): boolean {
  return before.length > longestLead && !leadOfWords.test(before);
}

/** Whether a user's name beside a value vouches for it. */
function isOfLogin(value: string, { text, start, end }: CheckInput, place: Place): boolean {
  if (isCommandPassword(value) && isBesideUserFlag(text, start)) return true;
  const isBare = !place.quoted && !place.bareIsText;
  if (isBare && isThoughtUp(value) && (isAmongLogin(text, start, end) || isBetweenLines(text, start))) return true;
  return (place.quoted || place.bareIsText) && isWordPassword(value) && isBesideUser(text, start);
}

/** How a password is stored, where the answer is: in the clear. Spring Security, Dovecot. */
const storedClear = /^\{(?:noop|plain|clear(?:text)?)\}/i;

/** A value assigned to something named like a password. */
export const passwordValue: Check = (input) => {
  const { text, secret, groups, anchor } = input;
  const keyword = groups?.['word'] ?? '';
  const place = placeIn(input);
  if (isTooLong(place) || isChecksumOfFile(input, place) || isOddCase(keyword)) return 'reject';
  // The user of an address is called so: `twist://password:login/#channel`.
  if (place.before === '' && text.slice(anchor - 3, anchor) === '://') return 'reject';
  // `-pass pass:...` of OpenSSL says what follows; its own word finds it.
  if (groups?.['blank'] !== undefined && secret.startsWith('pass:')) return 'reject';
  if (isTestVector(text, input.start, input.end)) return 'reject';
  if (/^pass$/i.test(keyword)) {
    // `t.pass("...")` of test runners; `pass{"..."}` begins a variable of C++.
    if (groups?.['only'] !== undefined && !/\{\s{0,4}["']$/.test(text.slice(anchor, input.start))) return 'reject';
    if (/[a-z]$/.test(place.before) && keyword !== 'Pass' && !passBefore.test(place.before)) return 'reject';
    if (!/^(?:[_-]?\d{0,2})$/.test(place.after)) return 'reject';
    // `GIT_ASKPASS`: the program that asks.
    if (/ask_?$/i.test(place.before)) return 'reject';
    // `namepass = ["cpu2"]`: what Telegraf lets through.
    if (/^(?:name|field|tag|metric)$/i.test(place.before)) return 'reject';
    // What test runners print: `PASS: TestName`.
    if (keyword === 'PASS' && place.before === '' && /^:\s/.test(text.slice(anchor + 4, anchor + 6))) return 'reject';
  }
  if (isAboutSecret(place.before, place.after, true) || !isJoined(input, place)) return 'reject';
  // A file of every Unix.
  if (keyword === 'passwd' && /\betc(?:\/|["'], ["'])$/.test(text.slice(Math.max(0, anchor - 8), anchor)))
    return 'reject';
  if (isShortName(keyword) && !isShortNameOf(input, place, keyword)) return 'reject';
  if (place.quoted && (isPassphrase(secret) || groups?.['said'] !== undefined)) return { confidence: 'low' };
  // What follows in a query string is no part of it: `password=x&scope=y`.
  const value = unescaped(secret)
    .replace(storedClear, '')
    .replace(/&[a-z_]{1,30}=[^&].*$/i, '');
  if (isBinary(value)) return 'reject';
  // `$DONT_EXPIRE_PASSWD = 65536`: a variable, and a number of the program.
  if (!place.quoted && place.name.startsWith('$') && isNumber(value)) return 'reject';
  const isText = place.quoted || place.bareIsText || groups?.['said'] !== undefined;
  if ((place.quoted || place.bareIsText) && (isGluedPhrase(value) || isPointedPassword(value)))
    return { confidence: 'low' };
  if (isOfFlag(value, place.before)) return { confidence: 'low' };
  if (isPasswordValue(value, isText)) return { confidence: looksRandom(value) ? 'medium' : 'low' };
  return isOfLogin(value, input, place) ? { confidence: 'low' } : 'reject';
};

/** Seeds that make keys and one-time passwords, and not a generator's. */
const seedBefore = /(?:otp|2fa|mfa|wallet|master|secret|key|auth)[_.\-\s]?$/i;

/** Tokens that make a request one of a kind, and open nothing. */
const requestBefore = /(?:request|change|action|idempotency|operation|job|lock|update|(?<![a-z])Client)[_-]?$/i;

/** `author`, `authority`, `keyFingerprint`: words that only begin as the keyword does. */
function isNamedOtherwise(keyword: string, { before, after }: Place, secret: string): boolean {
  // A pattern is called `PAT`, too.
  if (/^_pat$/i.test(keyword) && !/^[\w-]{20,}$/.test(secret)) return true;
  // TeamCity names passwords that it keeps elsewhere by it.
  if (after === 'sJSON') return true;
  // WebAuthn and the programs for it are a protocol.
  if (/^auth$/i.test(keyword) && /web$/i.test(before) && /^n/i.test(after)) return true;
  return (
    (/^auth$/i.test(keyword) && /^(?:or|z|enticity|enticator(?:data)?$)/i.test(after)) || /fingerprint/i.test(after)
  );
}

/** `if key == "wake-on-lan-2.4ghz":`: what a program asks of a name's value is what the name may be, and no value of its own. */
function isCompared({ text, anchor, start, groups }: CheckInput, { after }: Place): boolean {
  const nameEnd = anchor + (groups?.['word'] ?? '').length + after.length;
  return /^\s{0,4}[=!]==?\s{0,4}["'`]?$/.test(text.slice(nameEnd, start));
}

const shortestNonce = 16;

/** A nonce that is kept, and not the number of a test vector or of a header. */
function isNonce({ text, secret, anchor }: CheckInput, isText: boolean): boolean {
  // WS-Security draws one for each message.
  if (/<\/?ws\w{2,3}:$/i.test(text.slice(Math.max(0, anchor - 8), anchor))) return false;
  // A challenge and its answer (RFC 7616) are sent in the clear.
  const around = `${text.slice(Math.max(0, anchor - 200), anchor)} ${text.slice(anchor, anchor + 260)}`;
  if (/(?:^|[^\w.])(?:realm|qop|opaque|cnonce|stale|nc|mac)=/.test(around)) return false;
  // Asked for with a sign-in, and said back in the token that is signed (OpenID Connect).
  if (
    /(?:response_type|redirect_uri|code_challenge)["']?\s{0,2}[=:]|["'](?:iss|aud|iat|auth_time|at_hash|c_hash)["']\s{0,2}:/.test(
      around,
    )
  )
    return false;
  // That of a page's policy is sent with the page.
  if (/<(?:script|style|link)\b[^<>]{0,200}$/i.test(text.slice(Math.max(0, anchor - 220), anchor))) return false;
  return isText && secret.length >= shortestNonce && !/^(?:0x)?[0-9a-f-]+$/i.test(secret);
}

/** Sessions of Express and Koa, the key of Flask and Django: what cookies are signed with. */
const ofSession = /\b(?:session|cookieSession|cookieParser)\(\{[^{}]{0,60}$|\bapp\.(?:config\[["'])?$/i;

/** What tokens and cookies are signed with: whoever knows it makes his own, so people's own words count, too. */
function isOfJwt({ text, anchor }: CheckInput, { before, after, quoted }: Place): boolean {
  const session = text.slice(Math.max(0, anchor - before.length - 80), anchor);
  if (quoted && /^(?:_?key)?$/i.test(after) && ofSession.test(session)) return true;
  const lead = text.slice(Math.max(0, anchor - before.length - 24), anchor);
  return /jwt[\w.-]{0,12}$|\bjwt["']?\s{0,2}[:=]\s{0,4}\{?\s{1,12}["']?$/i.test(lead);
}

/** A quick look for what {@link isOfJwt} looks for: most keys are of something else. */
function mayBeOfJwt({ text, anchor }: CheckInput): boolean {
  return /jwt/i.test(text.slice(Math.max(0, anchor - 64), anchor));
}

/** `0sFpZAZq...`: so strongSwan says that bytes are in base64. */
const inBase64 = /^0s[A-Za-z\d+/]{20,512}={0,2}$/;

/** `secret = UgaM65Va`: what two servers share, in a setting that is called just so; short, and drawn from letters of both cases and digits. */
function isSharedSecret({ name, bareIsText }: Place, value: string): boolean {
  return (
    bareIsText &&
    /^secret$/i.test(name) &&
    /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d.*\d)[A-Za-z\d]{8,16}$/.test(value) &&
    isPasswordValue(value, true)
  );
}

/** A value assigned to something named like a key, secret or token. */
export const genericValue: Check = (input) => {
  const { text, secret, groups, anchor } = input;
  const keyword = groups?.['word'] ?? '';
  const value = unescaped(secret);
  const isKey = isKeyValue(value) || (value !== secret && isKeyValue(secret) && /^[ -~]*$/.test(value));
  const mayBeMadeUp = /^(?:secret|cred)/i.test(keyword) || (/^key/i.test(keyword) && mayBeOfJwt(input));
  // The value alone tells most of the time.
  if (!isKey && !mayBeMadeUp) return 'reject';
  const place = placeIn(input);
  if (isTooLong(place) || isOddCase(keyword)) return 'reject';
  // The hash that a salt is for is not the salt's.
  const lead = /^salt$/i.test(keyword) ? place.before.replace(/hash_?$/i, '') : place.before;
  const isAbout = isAboutSecret(lead, place.after, false) && !isOauthSignature(place, secret);
  if (isAbout || isTypeName(text, anchor - place.before.length) || !isJoined(input, place)) return 'reject';
  if (isTestVector(text, input.start, input.end)) return 'reject';
  const isText = place.quoted || place.bareIsText;
  const isSecret = isText && mayBeMadeUp;
  const isStrong = isSecret && !/^key/i.test(keyword) && isStrongPassword(value);
  const isMadeUp =
    isStrong || (isSecret && (isSharedSecret(place, value) || (isPasswordValue(value, true) && isOfJwt(input, place))));
  if ((!isKey && !isMadeUp) || isBadge(text, anchor) || isPageToken(text, anchor, place)) return 'reject';
  if (isBinary(value)) return 'reject';
  if (isNamedOtherwise(keyword, place, secret) || (/^nonce$/i.test(keyword) && !isNonce(input, isText)))
    return 'reject';
  const begins = beginsAsKey(secret) || (place.quoted && isDense(secret));
  if (!begins || isChecksumOfFile(input, place) || isToldToAll(place, secret)) return 'reject';
  if (isOfPublicKey(input, place) || isHandshake(place) || isClassOfElement(text, anchor)) return 'reject';
  if (isOfKeyStore(keyword, input, secret)) return 'reject';
  if (isOfLedger(keyword, input, place, secret) || isIdOfRow(input) || isVariant(input, place)) return 'reject';
  if (isUuid(secret) && requestBefore.test(place.before)) return 'reject';
  if (/^seed$/i.test(keyword) && !seedBefore.test(place.before)) return 'reject';
  if (
    !place.quoted &&
    hasOperators(secret) &&
    !inBase64.test(secret) &&
    !isOfDrawnParts(secret.replace(/^base64:/, ''))
  )
    return 'reject';
  const weak = /^(?:key|auth|salt|nonce|_api)s?$/i.test(keyword) && !isSecretKeyName(place.before + place.spoken);
  if (weak && (secret.length < 15 || isUuid(secret) || !isText || isCompared(input, place))) return 'reject';
  if (!isText && !(/\d/.test(secret) && wordShare(secret) < 0.3)) return 'reject';
  return { confidence: weak ? 'low' : 'medium' };
};

/** A statement that sets a password names whose it is, on the same line. */
const sqlSubject = /\b(?:user|role|login|account|connect\b|grant\b[^;\r\n]{0,100}\bto)\b[^;\r\n]{0,120}$/i;

const sqlVerb = /\b(?:create|alter|grant|set)\s/i;

/** `IDENTIFIED BY` and `PASSWORD` in a statement about a user, and not in prose or a grammar. */
export const sqlPlace: Check = ({ text, anchor, secret, groups }) => {
  // `curl -u me:password "localhost"`; a plugin of Amazon's is said to check it.
  if (/\w:$/.test(text.slice(Math.max(0, anchor - 2), anchor)) || /^RDS\\?$/.test(secret)) return 'reject';
  // SQL*Plus asks for what begins so.
  if (/^&{1,2}\w+$/.test(secret)) return 'reject';
  // Letters alone are a word of prose unless they are drawn.
  if (groups?.['secretC'] !== undefined && !/\d/.test(secret) && !looksRandom(secret)) return 'reject';
  // The quote ends a string of a program that goes on: `BY " . (version(8) ? "`.
  if (/^[\s)]{0,4}\.\s?\w{0,24}\(/.test(secret)) return 'reject';
  const lead = text.slice(Math.max(0, anchor - 160), anchor);
  const line = lead.slice(lead.lastIndexOf('\n') + 1);
  // `SET PASSWORD FOR 'app'@'%' = '...'` names whose it is behind the word.
  if (/^password\s{1,4}for\s/i.test(text.slice(anchor, anchor + 20)))
    return /\bset\s{1,4}$/i.test(line) ? undefined : 'reject';
  // A bare word is a password in a statement alone; `login me password x` is a line of another file.
  const isBare = groups?.['secretC'] !== undefined;
  // An argument has a default as a login has a password: `login(user = "me", password = "guest")`.
  const isAssigned = /^password\s{0,2}=/i.test(text.slice(anchor, anchor + 12));
  const needsVerb = isBare || (isAssigned && !/\bwith\s/i.test(line));
  return sqlSubject.test(line) && (!needsVerb || sqlVerb.test(line)) ? undefined : 'reject';
};
