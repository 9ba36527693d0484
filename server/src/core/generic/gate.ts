/**
 * A cheap look at what follows a keyword, before its pattern is run: most words named `token` or `key` are followed by
 * nothing that could be a value. A gate may only turn away what the pattern would turn away; a test compares the two.
 */

/** The rest of a name, with what a pattern takes for a part of the word: `authorization`, `pass_phrase`. */
const nameLimit = 50;
const closerLimit = 5;
const blankLimit = 20;

/** Whether a character may stand in a name. */
export function isNameCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || // a-z
    (code >= 65 && code <= 90) || // A-Z
    (code >= 48 && code <= 57) || // 0-9
    code === 95 || // _
    code === 36 || // $
    code === 45 // -
  );
}

/** `]`, `}`, quotes and the backslash of an escaped one. */
function isCloser(code: number): boolean {
  return code === 93 || code === 125 || code === 34 || code === 39 || code === 92;
}

/** Blanks and line ends, the no-break space among them. */
function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code > 5000;
}

/** Marks the ASCII characters of a text. */
function flags(chars: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const char of chars) table[char.charCodeAt(0)] = 1;
  return table;
}

/** What joins a name and a value, or begins what does: `or`, `value=`. */
const joins = flags('=:,()-<>|?!+`oO"\'v');
/** What may stand between a name and a value besides blanks: joins, quotes, a backslash, a string prefix. */
const leads = flags('=:,()-<>|?!+`"\'\\@$[]');
/** What ends a bare value. */
const ends = flags(' \t\r\n"\'`<>,;(){}[]|\\&');

function isFlagged(table: Uint8Array, code: number): boolean {
  return code < 128 && table[code] === 1;
}

/** Where the name around offset `start` begins, at most 64 units before: `--db-password` begins at its first dash. */
export function nameStart(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < 64 && (isNameCode(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 46)) at--;
  return at;
}

/** What may stand on a line before a name that only blanks join to its value, besides nothing. */
const beforeBlank =
  /(?:[#%][ \t]*define|\bENV|\bARG|\bset(?:x|env)?(?:[ \t]+-\w+){0,2}|\((?:setq|setf|def\w{0,10})|header(?:[ \t]+set)?|\benable|\busername[ \t][^\r\n]{1,60}|[{;])[ \t]+$/i;

/** A type, a body or a length between a name and what joins it to its value; see `bareType` in `detectors/generic.ts`. */
const typeAhead =
  /^(?:\[\d{0,6}\]|\{[\w\s;]{1,40}\}|(?:as\s|pic\s|type\s|constant\s)?[a-z][\w.]{0,23}(?:\(\s?\w{1,8}\s?\))?)\s{0,8}(?::?=|default\s|value\s)/i;
/** The other attributes of an element before its value, and the other joins that begin with a letter or a star. */
const otherAhead = /^(?:[\w-]{1,20}="|to\s|default|envDefault:|\*{1,2}:)/i;
const aheadLength = 96;

function isTypedAhead(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const letter = code | 32;
  // Most names are followed by what joins: only a letter, a bracket or a star is worth the look.
  if (!(letter >= 97 && letter <= 122) && code !== 91 && code !== 123 && code !== 42) return false;
  const ahead = text.slice(at, at + aheadLength);
  return typeAhead.test(ahead) || otherAhead.test(ahead);
}

/** `--password x`, or a name that begins its line or follows a login: the places where blanks alone join. */
export function mayStandBeforeBlank(text: string, start: number): boolean {
  const begin = nameStart(text, start);
  if (text.charCodeAt(begin) === 45) return true;
  let at = begin - 1;
  while (at >= 0 && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at--;
  if (at < 0 || text.charCodeAt(at) === 10) return true;
  // The name of an element, whose attributes follow; the start of a block or of its next entry.
  const code = text.charCodeAt(at);
  if (code === 60 || code === 58 || code === 59 || code === 123) return true;
  const lead = text.slice(Math.max(0, begin - 64), begin);
  return lead.includes('login') || beforeBlank.test(lead);
}

/** Where the keyword `text[start, end)` ends: a literal may hold what joins (`pw:`, `_api="`). */
function keywordEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && !isNameCode(text.charCodeAt(at - 1))) at--;
  return at;
}

/**
 * Whether a value may be assigned to the name that the keyword `text[start, end)` stands in.
 *
 * @returns false only where no spelling in `detectors/generic.ts` can match
 */
export function isAssignmentAhead(text: string, start: number, end: number): boolean {
  let at = keywordEnd(text, start, end);
  for (let i = 0; i < nameLimit && isNameCode(text.charCodeAt(at)); i++) at++;
  for (let i = 0; i < closerLimit && isCloser(text.charCodeAt(at)); i++) at++;
  // `contraseña`.
  if (text.charCodeAt(at) === 241) at += 2;
  const nameEnd = at;
  for (let i = 0; i < blankLimit && isBlank(text.charCodeAt(at)); i++) at++;
  const code = text.charCodeAt(at);
  if (isFlagged(joins, code)) return true;
  if (code === 46 && /^\.(?:equals|text|value|typetext)/i.test(text.slice(at, at + 10))) return true;
  if (code === 38) return text.startsWith('quot;', at + 1) || text.startsWith('#34;', at + 1);
  if (code === 123) {
    return (
      text.slice(at, at + 210).includes('default') ||
      /^\{\s{0,4}[^\s\w]/.test(text.slice(at, at + 8)) ||
      isTypedAhead(text, at)
    );
  }
  if (at > nameEnd && (code === 105 || code === 102) && /^(?:is[: ]|for )/.test(text.slice(at, at + 4))) return true;
  if (at >= text.length) return false;
  if (isTypedAhead(text, at)) return true;
  return at > nameEnd && mayStandBeforeBlank(text, start);
}

/** Where the words of a lookup in the environment are looked for; see `lookedUp` in `detectors/generic.ts`. */
const lookupLength = 60;

/** What may stand before a value, and the value up to what ends a bare one. */
const headOfValue = /^[\s=:,()\-<>|?!+`"'\\@$[\]]{0,64}([^ \t\r\n"'`<>,;(){}[\]|\\&]{0,80})/;

/** Whether a value begins as {@link isKeyAssignmentAhead} asks of it: with a digit soon, or with many letters. */
export function beginsAsKey(value: string): boolean {
  const head = headOfValue.exec(value)?.[1] ?? '';
  return head.length >= lettersOnly || /\d/.test(head);
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  for (let i = 0; i < closerLimit && isCloser(text.charCodeAt(at)); i++) at++;
  for (let i = 0; i < blankLimit && isBlank(text.charCodeAt(at)); i++) at++;
  return at;
}

/** Letters alone are a key only when there are many: `isKeyValue` takes no shorter ones. `server/kernel/gate.ts` knows it, too. */
export const lettersOnly = 8;

/**
 * The same for names of keys and tokens, whose values hold digits: also looks at what follows the join.
 *
 * @returns false only where no spelling in `detectors/generic.ts` can match a value that `isKeyValue` takes
 */
export function isKeyAssignmentAhead(text: string, start: number, end: number): boolean {
  if (!isAssignmentAhead(text, start, end)) return false;
  const keyword = keywordEnd(text, start, end);
  let at = keyword;
  while (at - keyword < nameLimit && isNameCode(text.charCodeAt(at))) at++;
  const nameEnd = at;
  if (isTypedAhead(text, skipBlanks(text, at)) || text.charCodeAt(at) === 123 || text.startsWith('</key', at))
    return true;
  // `$ENV{'TOKEN'}`: a brace closes a name as well.
  if (/^["']\}/.test(text.slice(at, at + 2))) at += 2;
  while (at - nameEnd < 64 && (isFlagged(leads, text.charCodeAt(at)) || isBlank(text.charCodeAt(at)))) at++;
  const from = at;
  // A quote as HTML writes it.
  if (text.charCodeAt(at) === 38) return true;
  let hasDigit = false;
  for (
    let code = text.charCodeAt(at);
    at - from < 80 && at < text.length && !isFlagged(ends, code);
    code = text.charCodeAt(++at)
  ) {
    if (code >= 48 && code <= 57) hasDigit = true;
  }
  if (hasDigit || at - from >= lettersOnly) return true;
  // In quotes it may go on behind a sign that ends a bare value.
  if (at > from && /^(?:[^\s"'`\\]|\\[^"'`])/.test(text.slice(at, at + 2)) && /["'`]/.test(text.slice(nameEnd, from)))
    return true;
  if (at === from && text.charCodeAt(at) === 123) return true;
  if (/env|config|getprop/i.test(text.slice(from, at + lookupLength))) return true;
  // A type, `or`, a call, or the name of an attribute: the value comes later.
  return (
    at > from &&
    /^\s{0,4}[\\"'\x60>[\]?]{0,6}\s{0,20}(?:=|:)|^\s|^["'<(]/.test(text.slice(at, at + 32)) &&
    !/^(?:["'\x60]\s*[;,)}\]]|\s*[;,)}])/.test(text.slice(at, at + 12))
  );
}

/** What an account's name and password have room for. */
const accountLimit = 302;

/** Whether `name:password@` may stand behind what begins an address, `text[start, end)`. */
export function isAccountAhead(text: string, _start: number, end: number): boolean {
  let hasColon = false;
  for (let at = end; at < text.length && at - end < accountLimit; at++) {
    const code = text.charCodeAt(at);
    if (code === 64) return hasColon;
    if (code === 58) hasColon = true;
    if (code === 47 || code === 63 || code === 35 || code === 34 || code === 39 || code === 96) return false;
    if (code === 60 || code === 62 || code === 92 || code === 32 || (code >= 9 && code <= 13)) return false;
  }
  return false;
}
