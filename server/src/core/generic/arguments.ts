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

/** `get_container_client("name")`: the name of something that a service keeps, and no key of a client. */
export function isFetchedClient(text: string, anchor: number): boolean {
  return (
    /^client\(/i.test(text.slice(anchor, anchor + 7)) && fetches.test(text.slice(Math.max(0, anchor - 40), anchor))
  );
}

/** A string where a call takes a password: after somebody's address a word is one, too. */
export const passwordArgument: Check = ({ text, start, secret, anchor }) => {
  if (
    /^credentials?\(/i.test(text.slice(anchor, anchor + 12)) &&
    fetches.test(text.slice(Math.max(0, anchor - 40), anchor))
  )
    return 'reject';
  // `PrepareWithDatabase("x")`: a longer name than the one that was looked for.
  if (/^database\(/i.test(text.slice(anchor, anchor + 9)) && /\w/.test(text.charAt(anchor - 1))) return 'reject';
  // The end of a line, or of an answer: `password simple \\nExpected`.
  if (/\\n/.test(secret)) return 'reject';
  // `CN=...`: a part of a name in a directory.
  if (/^[A-Z]{1,16}=[^=]/.test(secret)) return 'reject';
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

/** `STRONG_GENERATED_PASSWORD`, `YOURSTRINGHERE`: the same in capitals. */
const askedInCapitals = /^[A-Z]{2,}(?:_[A-Z]+)+$|^[A-Z]{2,20}HERE$/;

/** `find -print0`, `generate -properties`, seen from the `-p` on. */
const restOfFlag =
  /^(?:rint0?|roperties|rofiles?|refix|roject|latform|lugins?|reset|roxy|rogress|ublish|rivate|ublic|rotocol|assin|assout|olicy|arallel|attern|arents?|ackages?|arams?|retty|rocess|recision)$/;

/** Whether a word after a flag that takes a password is one: anything but what asks for one. */
export function isCommandPassword(value: string): boolean {
  if (value.length < 4 || isTemplate(value) || isTypedFiller(value) || isStandIn(value)) return false;
  // `*` and `!` let nobody in (`shadow(5)`).
  if (askedInCapitals.test(value) || /^[\w.-]{1,40}:[*!]$/.test(value)) return false;
  return !askedFor.test(value) && !/^[-/=[]/.test(value) && !restOfFlag.test(value);
}

/** `Parse the rootpw line`, `a change to bindpw requirements`: prose about a setting. */
const proseBefore = /(?:^|[\s(])(?:the|an?|to|for|of|your|this|that) $/i;

/** A word after a flag that takes a password. */
export const commandPassword: Check = ({ text, anchor, secret }) => {
  if (/^[a-z]+[`.,;:]*$/.test(secret) && proseBefore.test(text.slice(Math.max(0, anchor - 6), anchor))) return 'reject';
  return isCommandPassword(secret) ? undefined : 'reject';
};
