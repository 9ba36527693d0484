/**
 * Tokens that no format vouches for: drawn text near a provider's name, and what follows `Bearer`. Where they stand, and what
 * they read as, tells them from ids, digests, names and lines of certificates.
 */
import type { DetectorSpec } from '../catalogue';
import type { Check } from '../checks/check';
import { isFetchedClient } from './arguments';
import { isCamelName, isExpression, isNumber, isOtherKind, isScopedName, isUuid } from './code';
import { nameStart } from './gate';
import { isTypeName } from './otherUses';
import { isCut, isStandIn, isTemplate, isTypedFiller } from './placeholders';
import { looksRandom } from './values';
import { wordShare } from './words';

/** Whether a format's letters are of one case: its word is found in any case, and the token behind it is not. */
function isOfOneCase({ pattern, ignoreCase }: DetectorSpec): boolean {
  const token = pattern.slice(Math.max(0, pattern.indexOf('(?<secret>')));
  return ignoreCase === true && /a-[fz]/.test(token) && !/A-[FZ]/.test(token);
}

/** `sample_ND-1NTYw`: a value that begins with what it is, filled up to the length of one. */
const saysItself = /^(?:sample|example|dummy|fake|placeholder|your)[_-]/i;

/** Whether a provider's word is cut out of others: of drawn text as in `qASEK1`, of two as `parseur` in `parseUrl`. */
function isOfOtherWords(text: string, anchor: number, words: readonly string[]): boolean {
  const word = words.find((each) => text.slice(anchor, anchor + each.length).toLowerCase() === each) ?? '';
  const seen = text.slice(anchor, anchor + word.length);
  return /^[a-z][A-Z]{3}/.test(seen) || (/[a-z][A-Z]/.test(seen) && /[a-z]/.test(text.charAt(anchor + word.length)));
}

/** `project_id: `, `"organization": "`: the name of what is listed, and of no key. */
const idBefore =
  /(?:\b[iI][dD]|[_-](?:id|ID)|[a-z]I[dD]|[uU][uU][iI][dD]|\b(?:[oO]rg|[oO]rgani[sz]ation|[pP]roject|[tT]enant))["'\]]{0,2}\s{0,3}(?:=>|:=|[:=])\s{0,24}["']?$/;

/** `client_id=`: sent with every request, whatever it is made of. */
const clientIdBefore = /client_?id["'\]]{0,2}\s{0,3}(?:=>|:=|[:=])\s{0,3}["']?$/i;

/** Whether a value is assigned to an id, where the token is none. */
function isOtherId(text: string, start: number, { id, identifier, envNames }: DetectorSpec): boolean {
  if (envNames?.some((name) => name.endsWith('_CLIENT_ID')) === true) return false;
  if (identifier === true || /(?:^|-)(?:id|sid|key-id|app|client|uuid)(?:-|$)/.test(id)) return false;
  return idBefore.test(text.slice(Math.max(0, start - 64), start));
}

/** `v1.2.3 h1:` of a list of Go's modules, `nonce="` of a challenge: what follows was computed or drawn for one use. */
const digestBefore = /\sh1:$|nonce=\\?["']$/;

/** Whether a value fills its line and a line of as many characters of base64 is beside it: both are part of a certificate. */
function isLineOfBlock(text: string, start: number, end: number): boolean {
  if (end - start < 60 || !/^\r?\n/.test(text.slice(end, end + 2)) || text.charAt(start - 1) !== '\n') return false;
  const width = end - start;
  const before = text.slice(Math.max(0, start - width - 2), start);
  return new RegExp(`^[A-Za-z\\d+/]{${width}}\\r?\\n$`).test(
    before.slice(before.length - width - (before.endsWith('\r\n') ? 2 : 1)),
  );
}

/** A token near a provider's name: its alphabet and length are right; it must not be a word, a name or filler. */
export const random: Check = ({ text, secret, start, end, anchor, spec }) => {
  if (isTemplate(secret) || new Set(secret).size <= 3) return 'reject';
  if (text.charAt(start - 1) === '/' && text.charAt(end) === '/') return 'reject';
  if (isLineOfBlock(text, start, end)) return 'reject';
  if (digestBefore.test(text.slice(Math.max(0, start - 12), start))) return 'reject';
  if (
    (/^[0-9a-f-]+$/i.test(secret) || clientIdBefore.test(text.slice(Math.max(0, start - 24), start))) &&
    isOtherId(text, start, spec)
  )
    return 'reject';
  // `{19e8e0ef-…}`: what Windows names interfaces with.
  if (isUuid(secret) && text.charAt(start - 1) === '{' && text.charAt(end) === '}') return 'reject';
  if (isUuid(secret)) return /\{8\}-/.test(spec.pattern) ? undefined : 'reject';
  if (/[a-z]/.test(secret) && /[A-Z]/.test(secret) && isOfOneCase(spec)) return 'reject';
  if (/^\d+$/.test(secret)) return /\\d|digits|\[0-9\]/.test(spec.pattern) ? undefined : 'reject';
  if (wordShare(secret) > 0.6 || isCamelName(secret) || saysItself.test(secret)) return 'reject';
  if (spec.anchor.in === 'context' && isOfOtherWords(text, anchor, spec.anchor.literals)) return 'reject';
  // A name that is a value's own: `'0bb2…': string`.
  if (/["'`]/.test(text.charAt(start - 1)) && /^["'`]\??:/.test(text.slice(end, end + 3))) return 'reject';
  // A path, an address or base64 of a larger whole goes on beyond the match.
  if (/[/+]/.test(text.charAt(start - 1)) && /[/+=]/.test(text.charAt(end))) return 'reject';
  return undefined;
};

/** A bearer token. */
export const bearerValue: Check = ({ text, anchor, end, secret }) => {
  if (isTypeName(text, nameStart(text, anchor)) || isFetchedClient(text, anchor)) return 'reject';
  if (isTemplate(secret) || isCut(secret) || isTypedFiller(secret) || text.charAt(end) === '(') return 'reject';
  if (isExpression(secret) || isOtherKind(secret) || isNumber(secret) || isScopedName(secret)) return 'reject';
  // The first two messages of NTLM hold no secret, nor does the beginning of the third.
  if (/^TlRMTVNTUAA(?:[BC]|D.{0,48}$)/.test(secret)) return 'reject';
  return isUuid(secret) || (looksRandom(secret) && !isStandIn(secret)) ? undefined : 'reject';
};
