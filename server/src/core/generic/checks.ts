/**
 * The checks of the generic tier: the name a value is assigned to, the place it stands in and the value itself, together.
 */
import type { Check } from '../checks/check';
import { isUuid } from './code';
import { isAboutSecret, isSecretKeyName } from './names';
import { placeOf } from './place';
import { isStandIn, isTemplate, isTypedFiller } from './placeholders';
import { isKeyValue, isPasswordValue, looksRandom } from './values';
import { wordShare } from './words';

/** Characters after a bare word that make it a call, an index or a longer expression. */
const continues = /[([.$+*?\\{]/;

/** A value assigned to something named like a password. */
export const passwordValue: Check = ({ text, start, end, secret, groups, anchor }) => {
  const keyword = groups?.['word'] ?? '';
  const place = placeOf(text, anchor, keyword, start, end);
  if (/^pass$/i.test(keyword) && /[a-z]$/.test(place.before) && keyword !== 'Pass') return 'reject';
  if (/^(?:pwd|pass)$/i.test(keyword) && /(?:^|[^a-z])(?:old)?$/i.test(place.before) && /^[./~]/.test(secret))
    return 'reject';
  if (isAboutSecret(place.before, place.after)) return 'reject';
  if (!place.quoted && continues.test(text.charAt(end))) return 'reject';
  if (!isPasswordValue(secret, place.quoted || place.bareIsText)) return 'reject';
  return { confidence: looksRandom(secret) ? 'medium' : 'low' };
};

/** A value assigned to something named like a key, secret or token. */
export const genericValue: Check = ({ text, start, end, secret, groups, anchor }) => {
  const keyword = groups?.['word'] ?? '';
  const place = placeOf(text, anchor, keyword, start, end);
  if (isAboutSecret(place.before, place.after)) return 'reject';
  if (!place.quoted && continues.test(text.charAt(end))) return 'reject';
  if (!isKeyValue(secret)) return 'reject';
  const weak = /^(?:key|auth|salt|nonce)s?$/i.test(keyword) && !isSecretKeyName(place.before);
  if (weak && (secret.length < 15 || isUuid(secret) || !(place.quoted || place.bareIsText))) return 'reject';
  if (!place.quoted && !place.bareIsText && !(/\d/.test(secret) && wordShare(secret) < 0.3)) return 'reject';
  return { confidence: weak ? 'low' : 'medium' };
};

/** A token near a provider's name: its alphabet and length are right; it must not be a word, a name or filler. */
export const random: Check = ({ text, secret, start, end, spec }) => {
  if (isTemplate(secret) || isTypedFiller(secret)) return 'reject';
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
