/**
 * The checks of the generic tier: the name a value is assigned to, the place it stands in and the value itself, together.
 */
import type { Check, CheckInput } from '../checks/check';
import { hasOperators, isUuid } from './code';
import { isAboutSecret, isSecretKeyName } from './names';
import { type Place, placeOf } from './place';
import { isStandIn, isTemplate, isTypedFiller } from './placeholders';
import { isKeyValue, isPassphrase, isPasswordValue, isStrongPassword, looksRandom } from './values';
import { wordShare } from './words';

/** Characters after a bare word that make it a call, an index or a longer expression. */
const continues = /[([.$+*?\\{]/;

/** `--password x`, `-p x`; a line of `machine h login u password x`, maybe on several. */
const wordPair =
  /(?:^|[\s"'`[,])--?[\w-]*$|(?:^|\n)[^\n]{0,60}\blogin\s[^\n]{1,40}\s$|\blogin[ \t][^\s]{1,40}\s{1,12}$/;
/** `#define X x`, `ENV X x`: a statement whose value needs no quotes. */
const statement = /(?:[#%][ \t]*define|\bENV|\bARG|\bsetx|\bsetenv)[ \t]+[\w.-]*$/;
/** `password "x"` alone on its line or in a block; a bare word there is a type or prose, unless it ends the line. */
const quotedPair = /(?:^|\n)[ \t]*$|[{;:][ \t]*$/;
const ownLine = /(?:^|\n|[{;])[ \t]*$/;

/** Whether a bare word is drawn text, as passwords of configuration files are, and not a word of a language. */
function isDrawnWord(value: string): boolean {
  return /\d/.test(value) && looksRandom(value) && !hasOperators(value) && wordShare(value) < 0.5;
}

/** Name and value with nothing but blanks between. */
function isBlankJoined({ text, end, secret, anchor }: CheckInput, place: Place): boolean {
  const nameStart = anchor - place.before.length;
  const isFlag = place.before.startsWith('-');
  const lead = text.slice(Math.max(0, nameStart - 64), nameStart) + (isFlag ? place.before : '');
  if (wordPair.test(lead)) return place.quoted || !/[=:]$/.test(secret);
  if (statement.test(lead)) return place.quoted || isDrawnWord(secret);
  if (!quotedPair.test(lead)) return false;
  if (place.quoted) return text.charAt(end) !== '`';
  return ownLine.test(lead) && isDrawnWord(secret) && /^(?:[ \t]*(?:[;#\r\n]|$))/.test(text.slice(end, end + 8));
}

/** Whether the way name and value are joined vouches for the value; see `detectors/generic.ts` for the spellings. */
function isJoined(input: CheckInput, place: Place): boolean {
  const { text, end, secret, groups } = input;
  if (groups?.['blank'] !== undefined) return isBlankJoined(input, place);
  if (groups?.['said'] !== undefined) return isDrawnWord(secret);
  const isArgument = groups?.['last'] !== undefined || groups?.['only'] !== undefined;
  if (isArgument) return place.quoted && /^(?:["'`\\]{1,2}|&quot;)\s{0,8}\)/.test(text.slice(end, end + 16));
  if (place.quoted) return true;
  if (groups?.['block'] === undefined && isOtherEntry(input)) return false;
  return place.bareIsText || (!continues.test(text.charAt(end)) && !hasOperators(secret));
}

/**
 * Whether a bare value is the next entry (`PASSWORD=` alone on its line, as in a `.env.example`), or the message of
 * `${PASSWORD:?not set}`, which compose and shells print when nothing was said.
 */
function isOtherEntry({ text, anchor, start, secret }: CheckInput): boolean {
  if (/[\r\n]/.test(text.slice(anchor, start))) return true;
  return secret.startsWith('?') && /\$\{[\w.]{0,64}$/.test(text.slice(Math.max(0, anchor - 66), anchor));
}

/** Where a match stands; a scalar of YAML that fills its line is text whatever its key looks like. */
function placeIn({ text, start, end, groups, anchor }: CheckInput): Place {
  const place = placeOf(text, anchor, groups?.['word'] ?? '', start, end);
  return groups?.['block'] !== undefined && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 16))
    ? { ...place, bareIsText: true }
    : place;
}

/** Names that `pass` alone ends, written as one word: `storepass`, `dbpass`. */
const passBefore =
  /(?:store|key|db|user|usr|admin|root|smtp|mail|ssh|ftp|imap|pop3|ldap|http|proxy|my|sql|wifi|login|auth|acc|account|master|bind|become|default|server|sudo|su|vpn|ts|new|old|ansible|host)$/i;

/** `pw`, `psk`: too short to tell much; also the endings of words. */
function isShortName(keyword: string): boolean {
  return /^[-_]?(?:pw|psk)$/i.test(keyword);
}

/** Whether a short name is a name of its own, and its value no number of a program. */
function isShortNameOf({ text, secret, anchor }: CheckInput, place: Place): boolean {
  if ((/[a-z]$/.test(place.before) && !passBefore.test(place.before)) || /^[a-z]/i.test(place.after)) return false;
  const lead = text.charAt(anchor - place.before.length - 1);
  if (!place.quoted && /["'`]/.test(lead)) return false;
  return /^$|[\s"'`,;(){}&?/[<]/.test(lead) && (place.quoted || !/^[\d.]+$/.test(secret));
}

/** A value assigned to something named like a password. */
export const passwordValue: Check = (input) => {
  const { text, secret, groups, anchor } = input;
  const keyword = groups?.['word'] ?? '';
  const place = placeIn(input);
  if (/^pass$/i.test(keyword)) {
    if (/[a-z]$/.test(place.before) && keyword !== 'Pass' && !passBefore.test(place.before)) return 'reject';
    if (!/^(?:[_-]?\d{0,2})$/.test(place.after)) return 'reject';
    // What test runners print: `PASS: TestName`.
    if (keyword === 'PASS' && place.before === '' && /^:\s/.test(text.slice(anchor + 4, anchor + 6))) return 'reject';
  }
  if (isAboutSecret(place.before, place.after) || !isJoined(input, place)) return 'reject';
  if (isShortName(keyword) && !isShortNameOf(input, place)) return 'reject';
  if (place.quoted && isPassphrase(secret)) return { confidence: 'low' };
  if (!isPasswordValue(secret, place.quoted || place.bareIsText)) return 'reject';
  return { confidence: looksRandom(secret) ? 'medium' : 'low' };
};

/** Seeds that make keys and one-time passwords, and not a generator's. */
const seedBefore = /(?:otp|2fa|mfa|wallet|master|secret|key|auth)[_.\-\s]?$/i;

/** A value assigned to something named like a key, secret or token. */
export const genericValue: Check = (input) => {
  const { text, secret, groups, anchor } = input;
  const keyword = groups?.['word'] ?? '';
  const place = placeIn(input);
  if (isAboutSecret(place.before, place.after) || !isJoined(input, place)) return 'reject';
  const isText = place.quoted || place.bareIsText;
  const isMadeUp = isText && /^(?:secret|cred)/i.test(keyword) && isStrongPassword(secret);
  if ((!isKeyValue(secret) && !isMadeUp) || isBadge(text, anchor)) return 'reject';
  if (/^seed$/i.test(keyword) && !seedBefore.test(place.before)) return 'reject';
  if (!place.quoted && hasOperators(secret)) return 'reject';
  const weak = /^(?:key|auth|salt|_api)s?$/i.test(keyword) && !isSecretKeyName(place.before);
  if (weak && (secret.length < 15 || isUuid(secret) || !isText)) return 'reject';
  if (!isText && !(/\d/.test(secret) && wordShare(secret) < 0.3)) return 'reject';
  return { confidence: weak ? 'low' : 'medium' };
};

/** The token in the address of a status badge only shows a picture. */
function isBadge(text: string, anchor: number): boolean {
  return /badge[\w./-]*\?[\w=&]*$/.test(text.slice(Math.max(0, anchor - 80), anchor));
}

/** A token near a provider's name: its alphabet and length are right; it must not be a word, a name or filler. */
export const random: Check = ({ text, secret, start, end, spec }) => {
  if (isTemplate(secret) || new Set(secret).size <= 3) return 'reject';
  if (isUuid(secret)) return /\{8\}-/.test(spec.pattern) ? undefined : 'reject';
  if (/^\d+$/.test(secret)) return /\\d|digits|\[0-9\]/.test(spec.pattern) ? undefined : 'reject';
  if (wordShare(secret) > 0.6) return 'reject';
  // A path, an address or base64 of a larger whole goes on beyond the match.
  if (/[/+]/.test(text.charAt(start - 1)) && /[/+=]/.test(text.charAt(end))) return 'reject';
  return undefined;
};

/** The password part of a URL. */
export const urlPassword: Check = ({ secret }) => {
  if (secret.length < 3 || isTemplate(secret) || isTypedFiller(secret)) return 'reject';
  if (
    /^(?:pass|password|passwd|pwd|pw|secret|token|x+|user|username|\.{3}|…|changeme|example|key|apikey|api_key|<.*>|\[.*\])$/i.test(
      secret,
    )
  )
    return 'reject';
  if (isStandIn(secret)) return 'reject';
  return undefined;
};

/** A bearer token. */
export const bearerValue: Check = ({ secret }) => {
  if (isTemplate(secret) || isTypedFiller(secret)) return 'reject';
  return isUuid(secret) || (looksRandom(secret) && !isStandIn(secret)) ? undefined : 'reject';
};

/** A statement that sets a password names whose it is, on the same line. */
const sqlSubject = /\b(?:user|role|login|account|grant\b[^;\r\n]{0,100}\bto)\b[^;\r\n]{0,120}$/i;

const sqlVerb = /\b(?:create|alter|grant|set)\s/i;

/** `IDENTIFIED BY` and `PASSWORD` in a statement about a user, and not in prose or a grammar. */
export const sqlPlace: Check = ({ text, anchor, groups }) => {
  const lead = text.slice(Math.max(0, anchor - 160), anchor);
  const line = lead.slice(lead.lastIndexOf('\n') + 1);
  // A bare word is a password in a statement alone; `login me password x` is a line of another file.
  const isBare = groups?.['secretC'] !== undefined;
  return sqlSubject.test(line) && (!isBare || sqlVerb.test(line)) ? undefined : 'reject';
};
