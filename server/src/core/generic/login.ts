/**
 * Logins: a user's name and a password side by side. The name by itself opens nothing; beside it, a password that is only a
 * word is one more often than not. Reads the text within a short way of the match alone.
 */
import type { Check } from '../checks/check';
import { isTemplate, isTypedFiller } from './placeholders';
import { isPasswordValue } from './values';

/** What documentation writes where a login stands, as the whole or as a part of it. */
const standIn =
  /(?:your|example|sample|placeholder|change|enter|insert|redact|hidden|x{3})|^(?:(?:my|the|a|an|some|test|db|default|new|user|admin|root|guest|demo|foo|bar)[\s._-]?)*(?:pass(?:w(?:or)?d|phrase|code)?|pwd|pw|secret|token|key|value|string|true|false|null|none|nil|undefined|required|optional|empty|user(?:name)?|login|name|e?mail|admin|root|guest|demo|test|foo|bar|baz)\d{0,3}$/i;

/** Whether a word may stand for a password: letters, maybe with digits behind, that ask for nothing. */
export function isWordPassword(value: string): boolean {
  const letters = /^([a-z]{6,24})\d{0,6}$/.exec(value)?.[1];
  return letters !== undefined && !standIn.test(value) && !isTypedFiller(letters);
}

/** A user's name and its value, written out, and up to the end of the next line nothing but the name of the password. */
const userBefore =
  /(?:user(?:[_ -]?(?:name|id))?|login|uid)["'`\]]{0,2}\s{0,4}(?:=>|:=|[:=])\s{0,4}(["'])[^"'\s$<>{}]{2,64}\1[ \t]*[,;]?(?:[ \t]*(?:#|\/\/)[^\r\n]{0,60})?\s{1,40}[\w.$>-]{0,40}["'`\]]{0,2}\s{0,4}(?:=>|:=|[:=])\s{0,4}["']$/i;
const reach = 260;

/** Whether the value at `start` stands directly behind a user's name that is written out. */
export function isBesideUser(text: string, start: number): boolean {
  return userBefore.test(text.slice(Math.max(0, start - reach), start));
}

/** A user's name: rejected where it is no name, or where the password beside it is put in by somebody else. */
export const loginName: Check = ({ secret, groups }) => {
  const password = groups?.['password'] ?? groups?.['passwordB'] ?? groups?.['passwordC'] ?? '';
  if (isTemplate(secret) || standIn.test(secret) || /^[\d.]+$/.test(secret)) return 'reject';
  return isPasswordValue(password, true) || isWordPassword(password) ? undefined : 'reject';
};

/** A user's name that pages are built with: rejected where it asks for one. */
export const bundledName: Check = ({ secret }) =>
  isTemplate(secret) || /(?:your|enter|insert|change|placeholder|x{3})|^(?:true|false|null|undefined)$/i.test(secret)
    ? 'reject'
    : undefined;
