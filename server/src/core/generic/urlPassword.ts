/** The password part of a URL or a connection string. */
import type { Check } from '../checks/check';
import { isStandIn, isTemplate, isTypedFiller } from './placeholders';

/** Words that ask for a password, where a URL takes one. */
const urlStandIn =
  /^(?:pass|password|passwd|pwd|pw|passwor[dt]|kennwort|wachtwoord|contrase(?:ñ|n|ny)a|senha|geslo|hasło|heslo|lösenord|mot_?de_?passe|psw|passwrd|pass[._]word|token|x+|user|username|\.{3}|…|changeme|example|key|apikey|api_key|<.*>|\[.*\])$/i;

/** `mypassword`, `randompassword`: the same, as one word. */
const gluedStandIn = /^(?:my|your|some|random)_?pass(?:word|wd)?$/;

/** The account that Oracle shipped for decades, and that manuals of databases log in with; that of RFC 7617. */
function isOfManuals(password: string, around: string): boolean {
  return /^(?:tiger|open ?sesame)$/i.test(password) && /scott[:/]tiger|aladdin:open/i.test(around);
}

/** Behind the password, a port of letters: `@host:port/name` shows how such an address is written. */
const lettersForPort = /^@[^\s/:@]{1,60}:[A-Za-z_]{3,16}(?:[/\s"'\x60»]|$)/;

/** `KEY:DOMAIN`, `ACCESS_TOKEN:USER_ID`: what stands for a user and a password in manuals. */
const inCapitals = /^[A-Z]{3,}(?:_[A-Z]+)*$/;

/** `KEYSTONE_DBPASS`, `SOME_STRONG_PASSWORD`: what a manual has its readers put in. */
const namedInCapitals = /^[A-Z]{2,}(?:[_-][A-Z]+){0,4}[_-](?:DB_?)?(?:PASS(?:WORD)?|PWD)$/;

/** `myuser:mypass`, `access_key:secret_access_key`: the same in small letters. */
const forBoth =
  /^(?:(?:my|your|some|an?other)[_-]?\w{0,16}:(?:my|your|some|an?other)[_-]?(?:pass(?:word|wd)?|pwd|pw|secret|token|key)|access_?key:secret(?:_?access)?_?key)$/i;

/** Behind the password, a host that is the word for one: `@Hostname/`, `@ClientID/`, `@host:#####/`; names of hosts are in small letters. */
const wordForHost =
  /^@(?:host(?:name)?|(?=[A-Za-z]*[a-z])[A-Z][A-Za-z]{2,24})(?::(?:port|\d{1,5}|#+))?(?:[/\s"'\x60<,;)]|$)/;

/** `MasterKey`, `JWTToken`, `seed`: what stands there is called so, too. */
const wordForPassword = /^[A-Za-z]{3,16}$/;

/** Letters that need no escape: who escapes them shows how it is done. */
const needlessEscape = /%(?:[46][1-9a-f]|[57][\da])/i;

/** A password as a client reads it, without its escapes. */
function unescapedPart(part: string): string {
  return part.replace(/%([2-7][\da-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

const shortestPassword = 3;

/** Nobody has so short a password with a sign in it: `http://a%20b:c%20d@host/` shows where an address is cut. */
const shortestSigned = 5;

/** `pa:ss`, `se%zzcret`, `p,assword`: a word for a password, and a sign in it that addresses are cut at. */
function isCutWord(plain: string): boolean {
  const word = plain.replace(/%(?:00|zz)|[,;:?&#/@%]/gi, '');
  return (
    word.length < plain.length && /^[A-Za-z].*[A-Za-z?]$/.test(plain) && /^(?:pas{1,2}(?:word|wd)?|secret)$/i.test(word)
  );
}

/** `p%40ss`, `%61pass`, `%2F%40`: an address that shows how signs are escaped, with a word or nothing for a password. */
function isShownEscape(password: string): boolean {
  const plain = unescapedPart(password);
  if (plain.length < shortestPassword || (needlessEscape.test(password) && /^[a-z]+$/i.test(plain))) return true;
  if (plain.length < shortestSigned && /[^A-Za-z\d]/.test(plain)) return true;
  return (
    isCutWord(plain) ||
    /(?:^|:)p@ss(?::?word)?$/.test(plain) ||
    (plain !== password && /^pass[^A-Za-z\d]word$/.test(plain))
  );
}

/** Brackets of a grammar, `[user[:password]]@`: in an address they are escaped. */
const grammar = /[[\]]/;

/** Whether user and password of an address only show where each stands. */
function isShownForm(user: string, password: string): boolean {
  // A port, and what `@` means to another program: `http://localhost:8545@1400000`.
  if (user === 'localhost' && /^\d{2,5}$/.test(password)) return true;
  if ((inCapitals.test(user) && inCapitals.test(password)) || namedInCapitals.test(password)) return true;
  return user !== '' && (forBoth.test(`${user}:${password}`) || grammar.test(user + password));
}

/** The password part of a URL: the group `password` where the secret is the whole of it. */
export const urlPassword: Check = ({ text, start, end, secret, groups, spec }) => {
  const password = groups?.['password'] ?? secret;
  const user = groups?.['user'] ?? groups?.['userB'] ?? '';
  if (isShownForm(user, password)) return 'reject';
  if (password.length < shortestPassword || isTemplate(password) || isTypedFiller(password)) return 'reject';
  if (
    gluedStandIn.test(password) ||
    urlStandIn.test(password) ||
    isOfManuals(password, text.slice(Math.max(0, start - 8), end))
  )
    return 'reject';
  const at = groups?.['password'] === undefined ? end : start + secret.lastIndexOf('@');
  const behind = text.slice(at, Math.max(at, end) + 80);
  if (lettersForPort.test(behind) || isShownEscape(password)) return 'reject';
  if (wordForHost.test(behind) && wordForPassword.test(password)) return 'reject';
  // A port, and what a line of measurements says of a server: `url=http://host:15672,node=rabbit@host`.
  if (/^\d{2,5},\w{1,40}=/.test(password) || /\*{4}/.test(password)) return 'reject';
  // The next part of an address without a password: `mongodb://user:?collection=a@host`.
  if (/^[?&][\w-]{1,40}=/.test(password)) return 'reject';
  // The password of many a database in a container; in addresses of the web it asks for one.
  if (/^secret$/i.test(password)) return spec.id.startsWith('basic-auth') ? 'reject' : { confidence: 'low' };
  // `testpass` is what somebody chose for a test server; `your-pass` asks for one.
  return isStandIn(password) && !/^(?:test[a-z]{4,}|pass\d{3,})$/i.test(password) ? 'reject' : undefined;
};
