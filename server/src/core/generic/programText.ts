/**
 * What sources and scripts write behind a name, and what is no value of it: members of structures, macros, types, the next
 * variable of a string. Asked by `joined.ts`.
 */
import type { CheckInput } from '../checks/check';
import { isUuid } from './code';
import { digitsIn } from './counts';
import type { Place } from './place';

/** The line behind a value, as far as it is looked at. */
const tail = 100;

/** `s->password = i502->shi_password`: a bare value ends at the sign, and goes on. */
function isMember({ text, end, secret }: CheckInput): boolean {
  return /\w-$/.test(secret) && /^>[A-Za-z_]/.test(text.slice(end, end + 2));
}

/** Digits of a drawn value: the name of a function or an argument has fewer. */
const fewestDigits = 3;

/** `#define TOKEN fts5token`: one name for another; `privkey_t issuer2_key`: a type, and what is of it. */
function isDeclared({ text, anchor, secret }: CheckInput, { before, after }: Place): boolean {
  if (!/^[A-Za-z_]\w*;?$/.test(secret)) return false;
  const nameAt = anchor - before.length;
  const isMacro = /#[ \t]*define[ \t]+$/.test(text.slice(Math.max(0, nameAt - 24), nameAt));
  return after.endsWith('_t') || (isMacro && digitsIn(secret) < fewestDigits);
}

/** `{ DB_PASSWD, "getpwnam_r", acme_getpwnam_r }`: a row of a table names a function, and then has it. */
function isRowOfNames({ text, end, secret }: CheckInput): boolean {
  const line = /^[^\r\n]*/.exec(text.slice(end, end + tail))?.[0] ?? '';
  return /^\w+$/.test(secret) && line.includes(`_${secret}`);
}

/** `"-U$USER%$PASSWORD", "krb5"`, `%$PASSWORD name="..."`: a variable in a longer string, and what stands behind that. */
function isBehindVariable({ text, anchor, groups }: CheckInput, { before, name }: Place): boolean {
  if (!name.startsWith('$') || /["'`]/.test(text.charAt(anchor - before.length - 1))) return false;
  return groups?.['typed'] !== undefined || groups?.['last'] !== undefined;
}

/** `pass "what was tested"` and `fail "..."`: what tests print that Expect runs. */
function isVerdict({ text, anchor, groups, start }: CheckInput, { name }: Place): boolean {
  if (groups?.['blank'] === undefined || name !== 'pass') return false;
  return /(?:^|[\s;{])fail[ \t]+["{]/.test(text.slice(Math.max(0, anchor - 400), start + 400));
}

/** `changed from "smbpasswd" to "tdbsam"`: what was before, and what is now. */
function isChange({ text, anchor }: CheckInput, { before }: Place): boolean {
  return /\bfrom\s["'`]$/.test(text.slice(Math.max(0, anchor - before.length - 8), anchor - before.length));
}

/** `"1:password" "*::arg:->args"`, `keypass:key+cert`, `${OLD_PWD:s!$1!$2!}`: what zsh completes, and how it changes a value. */
function isOfZsh({ text, anchor, secret }: CheckInput, { before, quoted }: Place): boolean {
  if (/^\*:{1,2}[\w -]*:/.test(secret)) return true;
  if (quoted) return false;
  const nameAt = anchor - before.length;
  return (
    /^[a-z]{2,12}(?:\+[a-z]{2,12})+$/.test(secret) ||
    (text.slice(Math.max(0, nameAt - 2), nameAt) === '${' && /^g?s([!/|,^:]).{0,60}\1/.test(secret))
  );
}

/** `SSHPASS=`, and a command between grave accents: a shell runs it. */
function isCommand({ text, anchor, start, end, secret }: CheckInput, { before }: Place): boolean {
  if (text.charAt(end) !== '`' || text.slice(start - 2, start) !== '=`') return false;
  const nameAt = anchor - before.length;
  return (
    /^[a-z]+(?:-[a-z]+)*$/.test(secret) &&
    /(?:^|\n)[ \t]*(?:export[ \t]+)?$/.test(text.slice(Math.max(0, nameAt - 24), nameAt))
  );
}

/** `fetch alice:password "localhost:6000/"`: a user and a password in one argument, and the next. */
function isBehindAccount({ text, anchor, groups }: CheckInput, { before }: Place): boolean {
  const nameAt = anchor - before.length;
  return groups?.['blank'] !== undefined && /\w:$/.test(text.slice(Math.max(0, nameAt - 2), nameAt));
}

/** What a variable is declared as, where nothing parts its type from the sign: `@password nvarchar(9)='...'`. */
const typeName = /^\s*(?:as\s|pic\s|type\s|\[|\{|.*\()|(?:str|string|text|char|bytes?|const|any|object|literal)$/i;

/** `gpg.trust_key fingerprint='...'`, `secretbox_decrypt data='...'`: the next argument of a command, and its value. */
function isNextArgument({ text, start, groups }: CheckInput): boolean {
  const typed = groups?.['typed'];
  return (
    typed !== undefined && !typeName.test(typed) && text.slice(start - typed.length - 2, start - 1) === `${typed}=`
  );
}

/** `privateKey: ecdsaP256Key,`: a variable that is called after what it holds. */
const namedAfter = /^[a-z]\w*[a-z\d](?:Key|Token|Secret|Password|Passphrase)$/;

/** `password or sslpassword.`: two names, in prose and in programs. */
function isAlternative({ text, start }: CheckInput): boolean {
  return /[\w"'`)\]]\s{1,4}or\s{1,4}$/.test(text.slice(Math.max(0, start - 10), start));
}

/** What a program compares, and says when it is something else: `.hasText('password', 'it shows the name of the field')`. */
const comparesBefore = /\.(?:has|is|not|equals?|contains?|includes?|matches)\w{0,24}\(\s{0,8}["'`]$/i;

function isMessage({ text, anchor, groups, secret }: CheckInput, { before }: Place): boolean {
  if (groups?.['last'] === undefined || !secret.includes(' ')) return false;
  const nameAt = anchor - before.length;
  return comparesBefore.test(text.slice(Math.max(0, nameAt - 48), nameAt));
}

/** `'password': config.password, 'retry_count': ...`: the name of the next entry, where a default could stand. */
function isNextEntry({ text, anchor, start, end }: CheckInput): boolean {
  return (
    /[\w)\]],\s{0,40}["'`]$/.test(text.slice(anchor, start)) && /^["'`]\s{0,2}(?::|=>)/.test(text.slice(end, end + 5))
  );
}

/** The same where the value is a string. */
function isOfString(input: CheckInput, place: Place): boolean {
  if (input.groups?.['target'] !== undefined && isRowOfNames(input)) return true;
  if (isNextEntry(input)) return true;
  return isChange(input, place) || isNextArgument(input) || isMessage(input, place);
}

/** `q/.../`, `%q{...}`: strings of Perl and Ruby, whose signs are no part of them. */
const quoteLike = /^(?:%q?|qq?)(?:\/.*\/|\|.*\||!.*!|\{.*\}|\[.*\]);?$/i;

/** Whether a name and what seems its value are two words of a program's text. */
export function isOfProgram(input: CheckInput, place: Place): boolean {
  const { secret } = input;
  // The number of an attribute or a right of a directory, and no password of it.
  if (isUuid(secret) && /guid|uuid/i.test(place.before)) return true;
  if (isCommand(input, place) || isOfZsh(input, place) || isBehindVariable(input, place) || isVerdict(input, place))
    return true;
  if (isBehindAccount(input, place)) return true;
  if (place.quoted) return isOfString(input, place);
  // Shells read a name with a dollar, and no language writes words without quotes to one.
  if (place.name.startsWith('$') && /^[a-z]+$/.test(secret)) return true;
  if (!place.bareIsText && namedAfter.test(secret)) return true;
  return isMember(input) || isDeclared(input, place) || isAlternative(input) || quoteLike.test(secret);
}
