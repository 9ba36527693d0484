/** Base64 of `user:password`, as in an `Authorization: Basic` header, an `_auth` of npm or a docker configuration. */
import type { Check } from '../checks/check';
import { decodeBase64 } from '../encoding';
import { isTemplate } from './placeholders';

/** The example of RFC 7617 and its forerunners, whole or cut. */
const fromStandard = /^(?:aladdin:.{0,16}|test:123£)$/i;

/** `aaa:bbb`, `CLIENT_ID:CLIENT_SECRET`: one letter for each, or the names of what a test fills in. */
const standsIn = /^(?:(.)\1*:(.)\2*|[A-Z]+(?:_[A-Z]+)+[?]{0,2}:[A-Z]+(?:_[A-Z]+)+[?]{0,2})$/;

/** `user:password`, `my-username:my-password`, `foo:bar`: what tests and manuals encode to show what is encoded. */
const manual =
  /^(?:(?:my|your|some|any|test|the)?[-_]?(?:user(?:[-_]?(?:name|id))?|usr|login|name|admin|client(?:[-_]?id)?|me|api)\d?:(?:my|your|some|any|test|the)?[-_]?(?:pass(?:[-_]?(?:word|wd|phrase))?|passwd\d?|passw[0o]rd\d?|p[@4]ss(?:w[0o]rd)?|pwd|pw|secret|client[-_]?secret|token|key)\d?|foo:ba[rz]|bar:foo)$/i;

/** A user without a password; a key is sent so. */
const userAlone = /^[\x21-\x39\x3b-\x7e]{6,100}:$/;

/** Rejects what does not decode to printable text with a user and a password, or a user alone. */
export const basicAuth: Check = ({ secret }) => {
  const decoded = decodeBase64(secret);
  if (decoded === undefined || isTemplate(decoded)) return 'reject';
  if (fromStandard.test(decoded)) return { note: 'documented-example' };
  if (manual.test(decoded) || standsIn.test(decoded.replace(/%3F/g, '?'))) return 'reject';
  if (userAlone.test(decoded)) return { confidence: 'low' };
  if (!/^[\x20-\x7e]{0,100}:[\x20-\x7e]{1,200}$/.test(decoded)) return 'reject';
  return undefined;
};
