/**
 * Small checks of a value's characters, for tokens that a pattern alone cannot tell from names and identifiers.
 */
import type { Check } from './check';
import { inSequences } from './filler';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Rejects a UUID where the token is something else with hyphens. */
export const notUuid: Check = ({ secret }) => (uuid.test(secret) ? 'reject' : undefined);

/**
 * A UUID of no version that RFC 9562 knows (section 4: a version from 1 to 8, a variant from 8 to b) was typed by hand: it
 * makes a finding doubtful. Says nothing of other values.
 */
export const uuidVersion: Check = ({ secret }) =>
  uuid.test(secret) && !/^.{14}[1-8].{4}[89ab]/i.test(secret) ? { confidence: 'low' } : undefined;

/** Rejects what stands in a documentation comment, on a line that begins with `*`: libraries show how to pass a key there. */
export const notInDocs: Check = ({ text, start }) =>
  /\n[ \t]*\*[ \t][^\n]*$/.test(text.slice(Math.max(0, start - 160), start)) ? 'reject' : undefined;

/** In a documentation comment, on a line that begins with `*` or with what opens the comment. */
const docComment = /(?:^|\n)[ \t]*(?:\*[ \t]|\/\*\*[ \t])[^\n]*$/;

/** A key in a documentation comment shows what such a key looks like. */
export const docExample: Check = ({ text, start }) =>
  docComment.test(text.slice(Math.max(0, start - 200), start)) ? { confidence: 'low', note: 'doc-comment' } : undefined;

/** Rejects a short value that counts up or down for six characters, `123456` or `fedcba`, which draws hardly ever do. */
export const unordered: Check = ({ secret }) => (inSequences(secret, 6) > 0 ? 'reject' : undefined);

/** Rejects a value without a digit: a name or a word. */
export const hasDigit: Check = ({ secret }) => (/\d/.test(secret) ? undefined : 'reject');

/** Rejects a value that is not of letters and digits both. */
export const mixed: Check = ({ secret }) => (/\d/.test(secret) && /[A-Za-z]/.test(secret) ? undefined : 'reject');

/** Rejects a value that lacks a small letter, a capital or a digit: what a draw from base 62 hardly ever lacks. */
export const mixedCase: Check = ({ secret }) =>
  /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret) ? undefined : 'reject';

/** Rejects a value that is hexadecimal alone: a digest or a commit, where the token is drawn from more characters. */
export const notHex: Check = ({ secret }) => (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(secret) ? 'reject' : undefined);

/**
 * Rejects a long name in camel case: one where no small letter stands alone. A draw of forty characters from base 64 has
 * about four such letters, and lacks them once in some eight hundred.
 */
export const notCamelCase: Check = ({ secret }) => (/(?<![a-z])[a-z](?![a-z])/.test(secret) ? undefined : 'reject');
