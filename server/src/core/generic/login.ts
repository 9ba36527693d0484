/**
 * Logins: a user's name and a password side by side. The name by itself opens nothing; beside it, a password that is only a
 * word is one more often than not. Reads the text within a short way of the match alone.
 */
import type { Check } from '../checks/check';
import { isCommandPassword } from './arguments';
import { isChosenPhrase, isPointedPassword } from './phrases';
import { isTemplate, isTypedFiller } from './placeholders';
import { isPasswordValue, looksRandom } from './values';

/** What documentation writes where a login stands, as the whole or as a part of it. */
const standIn =
  /(?:your|example|sample|placeholder|change|enter|insert|redact|hidden|x{3})|^(?:(?:my|the|a|an|some|test|db|default|new|user|admin|root|guest|demo|foo|bar)[\s._-]?)*(?:pass(?:w(?:or)?d|phrase|code)?|pwd|pw|secret|token|key|value|string|true|false|null|none|nil|undefined|required|optional|empty|user(?:name)?|login|name|e?mail|admin|root|guest|demo|test|foo|bar|baz)\d{0,3}$/i;

/** Whether a word may stand for a password: letters, maybe with digits behind, that ask for nothing. */
export function isWordPassword(value: string): boolean {
  const letters = /^([a-z]{6,24})\d{0,6}$/.exec(value)?.[1];
  return letters !== undefined && !standIn.test(value) && !isTypedFiller(letters);
}

/** Whether a value is of the kinds that people make up as passwords, and no name of a program ends so. */
export function isThoughtUp(value: string): boolean {
  if (isChosenPhrase(value) || isPointedPassword(value)) return true;
  return /\d\d|[!#@*]/.test(value) && !/^(?:pass|pwd|user)/i.test(value) && isPasswordValue(value, true);
}

/** Whether a value behind a flag that asks for a password is one: a word with a number, a phrase, or drawn letters, and nothing that asks for one. */
export function isOfFlag(value: string, before: string): boolean {
  if (!before.startsWith('-') || !/^[\w!#@*.-]+$/.test(value)) return false;
  return isThoughtUp(value) || (/^[A-Za-z]{12,}$/.test(value) && isPasswordValue(value, true) && looksRandom(value));
}

/** A user's name and its value, written out, and up to the end of the next line nothing but the name of the password. */
const userBefore =
  /(?:user(?:[_ -]?(?:name|id))?|login|uid)["'`\]]{0,2}\s{0,4}(?:=>|:=|[:=])\s{0,4}(["'])[^"'\s$<>{}]{2,64}\1[ \t]*[,;]?(?:[ \t]*(?:#|\/\/)[^\r\n]{0,60})?\s{1,40}[\w.$>-]{0,40}["'`\]]{0,2}\s{0,4}(?:=>|:=|[:=])\s{0,4}["']$/i;
/** The same in properties and YAML, where nothing is quoted: one entry a line. */
const bareUserBefore =
  /(?:^|\n)[ \t]*[\w.-]{0,60}(?:user(?:[_-]?(?:name|id))?|login)[ \t]{0,4}[:=][ \t]{0,4}[\w.@\\-]{2,64}[ \t]*\r?\n[ \t]*[\w.-]{1,80}[ \t]{0,4}[:=][ \t]{0,4}$/i;
const reach = 260;

/** Whether the value at `start` stands directly behind a user's name that is written out. */
export function isBesideUser(text: string, start: number): boolean {
  const lead = text.slice(Math.max(0, start - reach), start);
  return userBefore.test(lead) || bareUserBefore.test(lead);
}

/** `{user: root, password: `, `(host=db, user=app, password=`, `[user] => app [password] => `: a login in one line, as dumps and settings hold it. */
const amongBefore =
  /[\s([{,]user(?:name)?\]?\s{0,2}(?:=>|[:=])\s{0,2}(?!user)[\w.@-]{2,40}[,;]?\s{1,4}\[?pass(?:word|wd)?\]?\s?(?:=>|[:=])\s{0,2}$/i;

/** Whether the bare value at `start` stands directly behind a user's name in the same brackets, and ends where an entry does. */
export function isAmongLogin(text: string, start: number, end: number): boolean {
  return (
    /^(?:[,})\]\s]|$)/.test(text.slice(end, end + 1)) && amongBefore.test(text.slice(Math.max(0, start - 120), start))
  );
}

/** Lines of a name and a value with blanks between: `user anna`, `password ...` of mail programs and servers. */
const lineBefore =
  /(?:^|\n)[ \t]*[\w.-]{0,30}(?:user(?:name)?|login|name)[ \t]{1,8}"?(?!is\b|and\b|or\b)[\w.@\\-]{2,64}"?[ \t]*\r?\n[ \t]*[\w.-]{0,30}pass(?:word|wd)?[ \t]{1,8}$/i;

/** Whether the bare value at `start` stands on the line behind that of the user's name, with blanks for a sign. */
export function isBetweenLines(text: string, start: number): boolean {
  return lineBefore.test(text.slice(Math.max(0, start - reach), start));
}

/** `-User bob -Password`, and a command's other flags for the same. */
const flagBefore =
  /\s--?u(?:ser(?:name)?)?[ \t]{1,4}["']?(?!(?:and|or)\s)[^\s"'$%<>{}-][^\s"'$%<>{}]{1,63}["']?[ \t]{1,4}--?p(?:ass(?:word)?|w)?[ \t]{1,4}["']?$/i;

/** Whether the value at `start` stands in a command behind the flag for a user and the flag for a password. */
export function isBesideUserFlag(text: string, start: number): boolean {
  return flagBefore.test(text.slice(Math.max(0, start - reach), start));
}

/** Whether the command is a client of MySQL, which takes what stands apart from `-p` for a database. */
function isOfMysql(text: string, start: number): boolean {
  return /\b(?:mysql|mariadb)[^\r\n|;]*$/.test(text.slice(Math.max(0, start - reach), start));
}

/** What asks for a name; `root` and `guest` are names like any other. */
const askedFor =
  /(?:your|example|placeholder|change|enter|insert|redact|x{3})|^(?:user(?:[_-]?name)?|name|login|string|null|none|nil|true|false)$/i;

/** A user's name: rejected where it is no name, or where the password beside it is put in by somebody else. */
export const loginName: Check = ({ text, start, secret, groups }) => {
  const password = groups?.['password'] ?? groups?.['passwordB'] ?? groups?.['passwordC'] ?? '';
  if (isTemplate(secret) || askedFor.test(secret) || /^[\d.]+$/.test(secret)) return 'reject';
  const flagged = groups?.['flag'];
  if (flagged !== undefined) return isCommandPassword(flagged) && !isOfMysql(text, start) ? undefined : 'reject';
  // A password that repeats the name is a bad one, and one all the same.
  const isSame = password === secret && /[_\d]/.test(secret);
  return isSame || isPasswordValue(password, true) || isWordPassword(password) ? undefined : 'reject';
};

/** A user's name that pages are built with: rejected where it asks for one. */
export const bundledName: Check = ({ secret }) =>
  isTemplate(secret) || /(?:your|enter|insert|change|placeholder|x{3})|^(?:true|false|null|undefined)$/i.test(secret)
    ? 'reject'
    : undefined;
