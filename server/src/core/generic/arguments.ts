/**
 * Checks of values that a place gives a meaning, and no name: arguments of calls, flags of commands.
 */
import type { Check } from '../checks/check';
import { isNameLike } from './code';
import { isChosenPhrase, isPointedPassword } from './phrases';
import { isStandIn, isTemplate, isTypedFiller } from './placeholders';
import { characterKinds, isKeyValue, isPasswordValue } from './values';

const mailAddress = /\(\s{0,20}["'][\w.+-]{1,64}@[\w.-]{3,100}["']\s{0,4},\s{0,20}["']$/;
const shortestWord = 8;

/** `get_credentials("prod", "main-db1")`: what fetches takes names. */
const fetches =
  /(?:^|[^A-Za-z])(?:get|fetch|load|read|find|lookup|resolve|retrieve|delete|remove|has|list)(?:_?[A-Za-z]{1,16}){0,2}_?$/i;

/** A string where a call takes a password: after somebody's address a word is one, too. */
export const passwordArgument: Check = ({ text, start, secret, anchor }) => {
  if (
    /^credentials?\(/i.test(text.slice(anchor, anchor + 12)) &&
    fetches.test(text.slice(Math.max(0, anchor - 40), anchor))
  )
    return 'reject';
  // The end of a line, or of an answer: `password simple \\nExpected`.
  if (/\\n/.test(secret)) return 'reject';
  // A string, and the next entry of what a script holds: `normal",width:"<length>`.
  if (/",\s?"?[\w-]+"?:\s?"/.test(secret)) return 'reject';
  if (isPasswordValue(secret, true)) return undefined;
  if (isChosenPhrase(secret) || isPointedPassword(secret)) return { confidence: 'low' };
  const isWord = /^[a-z]+$/.test(secret) && secret.length >= shortestWord && !isStandIn(secret);
  const isLogin = isWord && !isTypedFiller(secret) && mailAddress.test(text.slice(Math.max(0, start - 200), start));
  return isLogin ? { confidence: 'low' } : 'reject';
};

const base32 = /^[A-Z2-7]{16,64}$/;

/** Text that somebody made up for a key, as passwords are: `Rocket@054`. */
function isMadeUpKey(value: string): boolean {
  if (value.length < shortestWord || !/\d/.test(value) || characterKinds(value) < 3) return false;
  return !isNameLike(value) && isPasswordValue(value, true) && !/secret|key|token|test|example/i.test(value);
}

/** A string where a call takes a key: drawn text, what was made up as passwords are, or the base-32 seed of one-time passwords. */
export const keyArgument: Check = ({ secret }) => {
  if (base32.test(secret) && /[2-7]/.test(secret)) return isTypedFiller(secret) ? 'reject' : undefined;
  if (isKeyValue(secret)) return undefined;
  return isMadeUpKey(secret) ? { confidence: 'low' } : 'reject';
};

/** What documentation puts where a password stands. */
const askedFor =
  /^(?:(?:my|your|some)_?(?:pass\w*|secret|pwd|community)|pass\w*|pwd|pw|secret|token|admin|root|user|null|true|false|yes|no|\d{1,5}|\d{1,5}:\d{1,5})$/i;

/** Whether a word after a flag that takes a password is one: anything but what asks for one. */
export function isCommandPassword(value: string): boolean {
  if (value.length < 4 || isTemplate(value) || isTypedFiller(value) || isStandIn(value)) return false;
  // `find -print0`, seen from its `-p` on.
  return !askedFor.test(value) && !/^[-/=[]|^rint0?$/.test(value);
}

/** A word after a flag that takes a password. */
export const commandPassword: Check = ({ secret }) => (isCommandPassword(secret) ? undefined : 'reject');
