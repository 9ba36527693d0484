/**
 * The checks of the generic tier: the name a value is assigned to, the place it stands in and the value itself, together.
 */
import type { DetectorSpec } from '../catalogue';
import type { Check, CheckInput } from '../checks/check';
import { isCommandPassword } from './arguments';
import { hasOperators, isBinary, isExpression, isNameLike, isOperand, isOtherKind, isUuid } from './code';
import { unescaped, withoutEntities } from './escapes';
import { beginsAsKey } from './gate';
import { isBesideUser, isBesideUserFlag, isWordPassword } from './login';
import { isAboutSecret, isSecretKeyName } from './names';
import { isBadge, isChecksumOfFile, isOauthSignature, isPartOfUrn, isTypeName } from './otherUses';
import { type Place, placeOf } from './place';
import { isStandIn, isTemplate, isTypedFiller } from './placeholders';
import { isTestVector } from './testVector';
import {
  characterKinds,
  isDense,
  isGluedPhrase,
  isKeyValue,
  isPassphrase,
  isPasswordValue,
  isStrongPassword,
  looksRandom,
} from './values';
import { wordShare } from './words';

/** Characters after a bare word that make it a call, an index or a longer expression. */
const continues = /[([.$+*?\\{]/;

/** `--password x`, `-p x`; a line of `machine h login u password x`, maybe on several. */
const wordPair =
  /(?:^|[\s"'`[,])--?[\w-]*$|(?:^|\n)[^\n]{0,60}\blogin\s[^\n]{1,40}\s$|\blogin[ \t][^\s]{1,40}\s{1,12}$|(?:^|\n)[ \t]{0,4}(?:enable|username[ \t][^\s]{1,40}(?:[ \t]privilege[ \t]\d{1,2})?)[ \t]$/;
/** `#define X x`, `ENV X x`, `set X x`, `(setq X x)`: a statement whose value needs no quotes. */
const statement =
  /(?:[#%][ \t]*define|\bENV|\bARG|\b[sS]et(?:x|[eE]nv)?(?:[ \t]+-\w+){0,2}|\((?:setq|setf|def\w{0,10})|[hH]eader(?:[ \t]+set)?)[ \t]+[\w.-]*$/;
/** `password "x"` and `@password "x"` alone on their line or in a block; a bare word there is a type or prose, unless it ends the line. */
const quotedPair = /(?:^|\n)[ \t]*@?$|[{;:][ \t]*$/;
const ownLine = /(?:^|\n|[{;])[ \t]*$/;

/** What prose says of a password in quotes, besides what it is. */
const saidOfPassword =
  /^(?:required|optional|empty|blank|missing|invalid|incorrect|correct|wrong|expired|weak|strong|hidden|hashed|encrypted|changed|stored|string|valid|unset|default|password|accepted|rejected|disabled|enabled)$/;

/** A word in quotes where prose says what the password is. */
function isSaidWord(value: string): boolean {
  return /^[a-z]{6,20}$/.test(value) && !saidOfPassword.test(value) && !isStandIn(value);
}

/** Whether a bare word is drawn text, as passwords of configuration files are, and not a word of a language. */
function isDrawnWord(value: string): boolean {
  return /\d/.test(value) && looksRandom(value) && !hasOperators(value) && wordShare(value) < 0.5;
}

/** Whether a bare word is what people make up as a password, a word with digits and signs, and no name of a program. */
function isMadeUpWord(value: string): boolean {
  return /\d/.test(value) && characterKinds(value) >= 3 && !isNameLike(value) && !hasOperators(value);
}

/** Name and value with nothing but blanks between. */
function isBlankJoined({ text, end, secret, anchor }: CheckInput, place: Place): boolean {
  const nameStart = anchor - place.before.length;
  const isFlag = place.before.startsWith('-');
  const lead = text.slice(Math.max(0, nameStart - 64), nameStart) + (isFlag ? place.before : '');
  if (wordPair.test(lead)) return place.quoted || !/[=:]$/.test(secret);
  const isWord = isDrawnWord(secret) || isMadeUpWord(secret);
  if (statement.test(lead)) return place.quoted || isWord;
  if (!quotedPair.test(lead)) return false;
  if (place.quoted) return text.charAt(end) !== '`';
  return ownLine.test(lead) && isWord && /^(?:[ \t]*(?:[;#\r\n]|$))/.test(text.slice(end, end + 8));
}

/** Whether a string ends a call or a list of flags, or is drawn where more follows: `flag("password", "...", "usage")`. */
function isArgument({ text, end, secret }: CheckInput, place: Place): boolean {
  if (!place.quoted) return false;
  const next = /^(?:["'`\\]{1,2}|&quot;)\s{0,8}([)}\],])/.exec(text.slice(end, end + 16))?.[1];
  if (next === ',') return looksRandom(secret) && /\d/.test(secret);
  return next === ']' ? place.before.startsWith('-') : next !== undefined;
}

/** What fills or compares a variable that is its first argument, the tuples of Erlang, and `set :name, value` of Ruby. */
const targetBefore = /(?:str(?:n|case|ncase|l)?(?:cpy|cmp|cat)|memcpy)(?:_s)?\(\s{0,4}$|\{\s{0,4}$|\bset[ (]{1,2}:$/;

function isTarget({ text, anchor }: CheckInput, place: Place): boolean {
  const start = anchor - place.before.length;
  return targetBefore.test(text.slice(Math.max(0, start - 24), start).replace(/[\w>-]*->$/, ''));
}

/** What stands behind a string that ends where a value was thought to begin: `"PWD=" + dir`, `"password:"), f("x")`. */
const afterString = /^[+,);.\]}?:&|=]/;

/** Whether the quote before a value is the end of a string that holds its name. */
function isBetweenStrings({ text, end, secret }: CheckInput): boolean {
  if (!afterString.test(secret)) return false;
  const closing = text.charAt(end);
  return !/["'`\\&]/.test(closing) || /[\w"'`]/.test(text.charAt(end + 1));
}

/** Fewest characters of a name that a value may repeat by chance. */
const shortestEcho = 12;

/** `href="#setpublickey" id="setpublickey"`, `x.apikeyentry = apikeyentry`: the name once more. */
function isEcho({ name }: Place, value: string): boolean {
  return value.length >= shortestEcho && name.toLowerCase().endsWith(value.toLowerCase());
}

/** A bare value with brackets or separators in it, up to its line's end, is code unless it is drawn and its name begins the line. */
function isOddLine({ secret, groups }: CheckInput, place: Place): boolean {
  if (groups?.['line'] === undefined || !/[,;{}[\]|&]/.test(secret)) return false;
  return !place.bareIsText || characterKinds(secret) < 4 || !looksRandom(secret);
}

/** Whether the way name and value are joined vouches for the value; see `detectors/generic.ts` for the spellings. */
function isJoined(input: CheckInput, place: Place): boolean {
  const { text, end, secret, groups } = input;
  if (isEcho(place, secret)) return false;
  if (groups?.['blank'] !== undefined) return isBlankJoined(input, place);
  if (groups?.['marked'] !== undefined) return isDrawnWord(secret) || isMadeUpWord(secret);
  if (groups?.['said'] !== undefined) {
    return isDrawnWord(secret) || isMadeUpWord(secret) || (place.quoted && isSaidWord(secret));
  }
  if (groups?.['last'] !== undefined || groups?.['only'] !== undefined) return isArgument(input, place);
  if (groups?.['target'] !== undefined) return place.quoted && isTarget(input, place);
  if (groups?.['typed'] !== undefined) return place.quoted;
  if (place.quoted) return !isBetweenStrings(input);
  if (isOddLine(input, place) || isOperand(secret) || isPartOfUrn(text, input.anchor)) return false;
  if (groups?.['block'] === undefined && isOtherEntry(input)) return false;
  return place.bareIsText || (!continues.test(text.charAt(end)) && !hasOperators(withoutEntities(secret)));
}

/** Parameters of templates say their default, and variables of containers their value, on a line of its own. */
const valueBelow = /\n[ \t-]*(?:default|value|defaultValue):[ \t]*$/i;

/**
 * Whether a bare value is the next entry (`PASSWORD=` alone on its line, as in a `.env.example`), or the message of
 * `${PASSWORD:?not set}`, which compose and shells print when nothing was said.
 */
function isOtherEntry({ text, anchor, start, secret }: CheckInput): boolean {
  const between = text.slice(anchor, start);
  if (/[\r\n]/.test(between)) return !valueBelow.test(between);
  return secret.startsWith('?') && /\$\{[\w.]{0,64}$/.test(text.slice(Math.max(0, anchor - 66), anchor));
}

/** Where a match stands; a scalar of YAML that fills its line is text whatever its key looks like. */
function placeIn({ text, start, end, groups, anchor }: CheckInput): Place {
  const place = placeOf(text, anchor, groups?.['word'] ?? '', start, end);
  const isScalar = groups?.['block'] !== undefined || (!place.quoted && valueBelow.test(text.slice(anchor, start)));
  return isScalar && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 16)) ? { ...place, bareIsText: true } : place;
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

/** Names are shorter: base64 that happens to hold a keyword is none. */
const longestLead = 40;

/** Whether a user's name beside a value vouches for it. */
function isOfLogin(value: string, { text, start }: CheckInput, place: Place): boolean {
  if (isCommandPassword(value) && isBesideUserFlag(text, start)) return true;
  return (place.quoted || place.bareIsText) && isWordPassword(value) && isBesideUser(text, start);
}

/** How a password is stored, where the answer is: in the clear. Spring Security, Dovecot. */
const storedClear = /^\{(?:noop|plain|clear(?:text)?)\}/i;

/** A value assigned to something named like a password. */
export const passwordValue: Check = (input) => {
  const { text, secret, groups, anchor } = input;
  const keyword = groups?.['word'] ?? '';
  const place = placeIn(input);
  if (place.before.length > longestLead) return 'reject';
  if (/^pass$/i.test(keyword)) {
    // `t.pass("...")` of test runners.
    if (groups?.['only'] !== undefined) return 'reject';
    if (/[a-z]$/.test(place.before) && keyword !== 'Pass' && !passBefore.test(place.before)) return 'reject';
    if (!/^(?:[_-]?\d{0,2})$/.test(place.after)) return 'reject';
    // What test runners print: `PASS: TestName`.
    if (keyword === 'PASS' && place.before === '' && /^:\s/.test(text.slice(anchor + 4, anchor + 6))) return 'reject';
  }
  if (isAboutSecret(place.before, place.after, true) || !isJoined(input, place)) return 'reject';
  if (isShortName(keyword) && !isShortNameOf(input, place)) return 'reject';
  if (place.quoted && (isPassphrase(secret) || groups?.['said'] !== undefined)) return { confidence: 'low' };
  const value = unescaped(secret).replace(storedClear, '');
  if (isBinary(value)) return 'reject';
  if ((place.quoted || place.bareIsText) && isGluedPhrase(value)) return { confidence: 'low' };
  if (isPasswordValue(value, place.quoted || place.bareIsText))
    return { confidence: looksRandom(value) ? 'medium' : 'low' };
  return isOfLogin(value, input, place) ? { confidence: 'low' } : 'reject';
};

/** Seeds that make keys and one-time passwords, and not a generator's. */
const seedBefore = /(?:otp|2fa|mfa|wallet|master|secret|key|auth)[_.\-\s]?$/i;

/** Tokens that make a request one of a kind, and open nothing. */
const requestBefore = /(?:request|change|action|idempotency|operation|job)[_-]?$/i;

/** `author`, `authority`, `keyFingerprint`: words that only begin as the keyword does. */
function isNamedOtherwise(keyword: string, { after }: Place): boolean {
  return (/^auth$/i.test(keyword) && /^or/i.test(after)) || /fingerprint/i.test(after);
}

const shortestNonce = 16;

/** A nonce that is kept, and not the number of a test vector or of a header. */
function isNonce(secret: string, isText: boolean): boolean {
  return isText && secret.length >= shortestNonce && !/^[0-9a-f-]+$/i.test(secret);
}

/** What tokens are signed with: whoever knows it makes his own, so people's own words count, too. */
function isOfJwt({ text, anchor }: CheckInput, { before }: Place): boolean {
  const lead = text.slice(Math.max(0, anchor - before.length - 24), anchor);
  return /jwt[\w.-]{0,12}$|\bjwt["']?\s{0,2}[:=]\s{0,4}\{?\s{1,12}["']?$/i.test(lead);
}

/** A value assigned to something named like a key, secret or token. */
export const genericValue: Check = (input) => {
  const { text, secret, groups, anchor } = input;
  const keyword = groups?.['word'] ?? '';
  const value = unescaped(secret);
  const isKey = isKeyValue(value) || (value !== secret && isKeyValue(secret));
  const mayBeMadeUp = /^(?:secret|cred)/i.test(keyword);
  // The value alone tells most of the time.
  if (!isKey && !mayBeMadeUp) return 'reject';
  const place = placeIn(input);
  if (place.before.length > longestLead) return 'reject';
  const isAbout = isAboutSecret(place.before, place.after, false) && !isOauthSignature(place, secret);
  if (isAbout || isTypeName(text, anchor - place.before.length) || !isJoined(input, place)) return 'reject';
  if (isTestVector(text, input.start, input.end)) return 'reject';
  const isText = place.quoted || place.bareIsText;
  const isSecret = isText && mayBeMadeUp;
  const isMadeUp = isSecret && (isStrongPassword(value) || (isPasswordValue(value, true) && isOfJwt(input, place)));
  if ((!isKey && !isMadeUp) || isBadge(text, anchor)) return 'reject';
  if (isBinary(value)) return 'reject';
  if (isNamedOtherwise(keyword, place) || (/^nonce$/i.test(keyword) && !isNonce(secret, isText))) return 'reject';
  const begins = beginsAsKey(secret) || (place.quoted && isDense(secret));
  if (!begins || isChecksumOfFile(input, place)) return 'reject';
  if (isUuid(secret) && requestBefore.test(place.before)) return 'reject';
  if (/^seed$/i.test(keyword) && !seedBefore.test(place.before)) return 'reject';
  if (!place.quoted && hasOperators(secret)) return 'reject';
  const weak = /^(?:key|auth|salt|nonce|_api)s?$/i.test(keyword) && !isSecretKeyName(place.before + place.spoken);
  if (weak && (secret.length < 15 || isUuid(secret) || !isText)) return 'reject';
  if (!isText && !(/\d/.test(secret) && wordShare(secret) < 0.3)) return 'reject';
  return { confidence: weak ? 'low' : 'medium' };
};

/** Whether a format's letters are of one case: its word is found in any case, and the token behind it is not. */
function isOfOneCase({ pattern, ignoreCase }: DetectorSpec): boolean {
  const token = pattern.slice(Math.max(0, pattern.indexOf('(?<secret>')));
  return ignoreCase === true && /a-[fz]/.test(token) && !/A-[FZ]/.test(token);
}

/** A token near a provider's name: its alphabet and length are right; it must not be a word, a name or filler. */
export const random: Check = ({ text, secret, start, end, spec }) => {
  if (isTemplate(secret) || new Set(secret).size <= 3) return 'reject';
  if (isUuid(secret)) return /\{8\}-/.test(spec.pattern) ? undefined : 'reject';
  if (/[a-z]/.test(secret) && /[A-Z]/.test(secret) && isOfOneCase(spec)) return 'reject';
  if (/^\d+$/.test(secret)) return /\\d|digits|\[0-9\]/.test(spec.pattern) ? undefined : 'reject';
  if (wordShare(secret) > 0.6) return 'reject';
  // A path, an address or base64 of a larger whole goes on beyond the match.
  if (/[/+]/.test(text.charAt(start - 1)) && /[/+=]/.test(text.charAt(end))) return 'reject';
  return undefined;
};

/** A bearer token. */
export const bearerValue: Check = ({ secret }) => {
  if (isTemplate(secret) || isTypedFiller(secret) || isExpression(secret) || isOtherKind(secret)) return 'reject';
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
  // An argument has a default as a login has a password: `login(user = "me", password = "guest")`.
  const isAssigned = /^password\s{0,2}=/i.test(text.slice(anchor, anchor + 12));
  const needsVerb = isBare || (isAssigned && !/\bwith\s/i.test(line));
  return sqlSubject.test(line) && (!needsVerb || sqlVerb.test(line)) ? undefined : 'reject';
};
