/**
 * The checks of the generic tier: the name a value is assigned to, the place it stands in and the value itself, together.
 */
import type { Check, CheckInput } from '../checks/check';
import { hasOperators, isUuid } from './code';
import { isAboutSecret, isSecretKeyName } from './names';
import { type Place, placeOf } from './place';
import { isStandIn, isTemplate, isTypedFiller } from './placeholders';
import { isKeyValue, isPasswordValue, looksRandom } from './values';
import { wordShare } from './words';

/** Characters after a bare word that make it a call, an index or a longer expression. */
const continues = /[([.$+*?\\{]/;

/** `--password x`, `-p x`; a line of `machine h login u password x`. */
const wordPair = /(?:^|[\s"'`[,])--?[\w-]*$|(?:^|\n)[^\n]{0,60}\blogin\s[^\n]{1,40}\s$/;
/** `password "x"` alone on its line; a bare word there is a type or prose. */
const quotedPair = /(?:^|\n)[ \t]*$/;

/** Whether the way name and value are joined vouches for the value; see `detectors/generic.ts` for the spellings. */
function isJoined({ text, end, secret, groups, anchor }: CheckInput, place: Place): boolean {
  if (groups?.['blank'] !== undefined) {
    const nameStart = anchor - place.before.length;
    const lead = text.slice(Math.max(0, nameStart - 64), nameStart) + place.before.replace(/^[^-]*$/, '');
    return wordPair.test(lead) ? place.quoted || !/[=:]$/.test(secret) : place.quoted && quotedPair.test(lead);
  }
  const isArgument = groups?.['last'] !== undefined || groups?.['only'] !== undefined;
  if (isArgument) return place.quoted && /^["'`\\]{1,2}\s{0,8}\)/.test(text.slice(end, end + 12));
  if (place.quoted || place.bareIsText) return true;
  return !continues.test(text.charAt(end)) && !hasOperators(secret);
}

/** A value assigned to something named like a password. */
export const passwordValue: Check = (input) => {
  const { text, start, end, secret, groups, anchor } = input;
  const keyword = groups?.['word'] ?? '';
  const place = placeOf(text, anchor, keyword, start, end);
  if (/^pass$/i.test(keyword)) {
    if (/[a-z]$/.test(place.before) && keyword !== 'Pass') return 'reject';
    if (!/^(?:[_-]?\d{0,2})$/.test(place.after)) return 'reject';
    // What test runners print: `PASS: TestName`.
    if (keyword === 'PASS' && place.before === '' && /^:\s/.test(text.slice(anchor + 4, anchor + 6))) return 'reject';
  }
  if (/pw$/i.test(keyword) && !place.quoted && /["'`]/.test(text.charAt(anchor - 1))) return 'reject';
  if (isAboutSecret(place.before, place.after) || !isJoined(input, place)) return 'reject';
  if (!isPasswordValue(secret, place.quoted || place.bareIsText)) return 'reject';
  return { confidence: looksRandom(secret) ? 'medium' : 'low' };
};

/** A value assigned to something named like a key, secret or token. */
export const genericValue: Check = (input) => {
  const { text, start, end, secret, groups, anchor } = input;
  const keyword = groups?.['word'] ?? '';
  const place = placeOf(text, anchor, keyword, start, end);
  if (isAboutSecret(place.before, place.after) || !isJoined(input, place)) return 'reject';
  if (!isKeyValue(secret) || isBadge(text, anchor)) return 'reject';
  if (!place.quoted && hasOperators(secret)) return 'reject';
  const weak = /^(?:key|auth|salt)s?$/i.test(keyword) && !isSecretKeyName(place.before);
  if (weak && (secret.length < 15 || isUuid(secret) || !(place.quoted || place.bareIsText))) return 'reject';
  if (!place.quoted && !place.bareIsText && !(/\d/.test(secret) && wordShare(secret) < 0.3)) return 'reject';
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

/** `IDENTIFIED BY` and `PASSWORD` in a statement about a user, and not in prose or a grammar. */
export const sqlPlace: Check = ({ text, anchor }) => {
  const lead = text.slice(Math.max(0, anchor - 160), anchor);
  return sqlSubject.test(lead.slice(lead.lastIndexOf('\n') + 1)) ? undefined : 'reject';
};
