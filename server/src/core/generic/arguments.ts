/**
 * Checks of values that a place gives a meaning, and no name: arguments of calls, flags of commands.
 */
import type { Check } from '../checks/check';
import { isStandIn, isTemplate, isTypedFiller } from './placeholders';
import { isKeyValue, isPasswordValue } from './values';

/** A string where a call takes a password. */
export const passwordArgument: Check = ({ secret }) => (isPasswordValue(secret, true) ? undefined : 'reject');

const base32 = /^[A-Z2-7]{16,64}$/;

/** A string where a call takes a key: drawn text, or the base-32 seed of one-time passwords. */
export const keyArgument: Check = ({ secret }) => {
  if (base32.test(secret) && /[2-7]/.test(secret)) return isTypedFiller(secret) ? 'reject' : undefined;
  return isKeyValue(secret) ? undefined : 'reject';
};

/** What documentation puts where a password stands. */
const askedFor = /^(?:pass\w*|pwd|pw|secret|token|admin|root|user|null|true|false|yes|no|\d{1,5})$/i;

/** A word after a flag that takes a password: anything but what asks for one. */
export const commandPassword: Check = ({ secret }) => {
  if (secret.length < 4 || isTemplate(secret) || isTypedFiller(secret) || isStandIn(secret)) return 'reject';
  return askedFor.test(secret) || /^[-/=[]/.test(secret) ? 'reject' : undefined;
};
