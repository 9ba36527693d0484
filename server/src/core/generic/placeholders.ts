/**
 * Tells values that stand for a secret from secrets, in the generic tier: templating, typed filler, the words people write
 * where a reader should put a value. Provider detectors never ask this file: a format is judged by its shape.
 */
import { inSequences, isSequence } from '../checks/filler';
import { wordShare } from './words';

/** Templating of any language: the value is put together elsewhere. */
const templating =
  /[$%]\{|\$\(|\{\{|\}\}|<%|%>|#\{|^\$\w|^@[\w.]+@$|^%(?:[\w.]+|env\([\w:.-]+\))%$|^#\(\w+\)$|^credentialsJSON:[\w-]+$|^%[a-z]$|%\(\w+\)s|%s|^%\[\d{1,2}\]\w$|%d(?![\da-f])|%\.\d+[efg]|^\{[^{}]*\}$|^["']?\[[^[\]]*\]["']?$|^<{1,2}[^<>]*>{1,2}$|^\\{1,2}u003c.*\\{1,2}u003e$|^<(?:i|b|em|code)>.*<\/\w+>$|^\*+\\?$|^\(=[\w.]+=\)$|^\*{2,3}[A-Z]{3,12}\*{2,3}$|^\*[A-Z]{2,12}(?:-[A-Z]{2,12}){0,3}\*$|^~[A-Z]{3,12}~$|\$\$|^:\w+$|^!(?:vault|secret|Ref|GetAtt|Sub|Join|ImportValue|FindInMap|reference|env\w*|include|var|encrypted)\b|^__\w+__$|^_[A-Z]+(?:_[A-Z]+)*_$|^@\{[\w:.-]+\}$|\{\d*\}|\{[$#]?\w[\w.]*\}|\{\$\w+->|\$\w+->\w|\\0\$\w|\{[\w.]+\(|[«»‹›⟦⟧]|^&(?:lt|#60|#[xX]3[cC])\b|^["'`]\$[A-Z_][A-Z0-9_]*["'`]$/;

/** Words that stand in for a value, whole or as a part between separators. */
const standIns =
  /(?:^|[^a-z])(?:your|yours?|my(?!\d)|some|insert|enter|put|replace|change|fill|todo|fixme|tbd|here|dummy|fake|example|sample|placeholder|redacted|masked|hidden|removed|secret_?here|xxx+|changeme|changeit|change_?me|foo|bar|foobar|lorem|ipsum|anonymous|oauth-basic|access-token|default|undefined|null|none|nil|true|false|empty|blank|unset|unknown|optional|required|value|string|number|boolean|object)(?:$|[^a-z])/i;

const namesOfThings =
  /^#?(?:the|this|that|an?|new|old|current|confirm|invalid|valid|missing|wrong|bad|good|test|demo|encrypted|hashed|encoded)?[\s_-]*(?:user|admin|root|db|database|api|app|client|access|auth|refresh|id|bearer|csrf|session|login|private|public|secret|service|server)?[\s_-]*(?:pass|passwd|password|passphrase|pwd|secret|token|key|apikey|credentials?|auth|login|username|email|hash)s?[\s_-]*\d{0,3}[.:!?*]?$/i;

/** `somepassword`, `yourpasswordhere`, `password-for-30001`: the same without a sign between, and what says whose it would be. */
const gluedStandIn =
  /^(?:your|some)[a-z]{0,8}(?:pass(?:word|wd|phrase)?|secret|token|key)(?:here)?$|^(?:password|secret|token|key)-for-|^my[a-z]{2,12}:my[a-z]{2,12}@?$/i;

/** Shorter ones are thought up by people. */
const shortestRun = 24;

const keyboardRuns = /(?:qwertyui(?:op)?|asdfghjk|zxcvbnm|abc123|123abc|a1b2c3(?:d4)?)/i;

/**
 * Encrypted for a controller of Kubernetes: the length of the key it was sealed with, 512 bytes, and the rest; for one account of one
 * machine of Windows, in base64 or hexadecimal: a version and who protects it; in an encrypted export of Bitwarden; by `openssl enc`,
 * `Salted__` and a salt in base64.
 */
const sealed =
  /^(?:Ag[A-D][A-Za-z0-9+/]{300,}|AQAAANCMnd8BFdERjHoAwE|01000000d08c9ddf0115d1118c7a00c04fc297eb|\d\.[A-Za-z0-9+/]{22}==\||U2FsdGVkX1[89+/])/i;

/** Whether the value is a template that another program fills in, or sealed for one. */
export function isTemplate(value: string): boolean {
  return templating.test(value) || sealed.test(value);
}

/** A key whose middle or end is left out: `sk-...xyz`, `eyJ2Ijoi…`, `very****pass`. */
export function isCut(value: string): boolean {
  return /\.{3}|…|\*{4}/.test(value);
}

/** A long run of letters and digits holds a short word between two digits by chance: `…N9Nil6q…`. */
function isDrawnRun(value: string): boolean {
  if (value.length < shortestRun || !/^[A-Za-z0-9]+$/.test(value) || wordShare(value) >= 0.2) return false;
  return /[a-z]/.test(value) && /[A-Z]/.test(value) && (value.match(/\d/g)?.length ?? 0) >= 3;
}

/** Whether the value is words that ask for a value, or the name of one (`your-api-key`, `my_secret`, `password`). */
export function isStandIn(value: string): boolean {
  return (standIns.test(value) && !isDrawnRun(value)) || namesOfThings.test(value) || gluedStandIn.test(value);
}

/** How many different characters a value has, without case; not counted beyond `most`. */
function distinctUpTo(value: string, most: number): number {
  const seen: string[] = [];
  for (let at = 0; at < value.length && seen.length <= most; at++) {
    const char = value.charAt(at).toLowerCase();
    if (!seen.includes(char)) seen.push(char);
  }
  return seen.length;
}

/** Fewest bytes that count up for a key to be typed. */
const fewestBytes = 6;

/** `000102030405`, `00112233aabb`: bytes in hexadecimal that go up by one or by eleven, as keys of standards do. */
function isByteCount(value: string): boolean {
  const digits = /^(?:0x)?((?:[0-9a-f]{2}){6,})$/i.exec(value)?.[1];
  if (digits === undefined) return false;
  const bytes = Array.from({ length: digits.length / 2 }, (_, i) =>
    Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16),
  );
  const steps = bytes.slice(1).map((byte, i) => byte - (bytes[i] ?? 0));
  const counting = Math.max(...[1, -1, 17, -17].map((size) => steps.filter((step) => step === size).length));
  return counting + 1 >= Math.max(fewestBytes, bytes.length / 2);
}

/** Fewest and most characters of a part that counts up. */
const shortestCount = 3;
const longestCount = 12;

/** `12345-abcde`, `abc-123`: parts that each count up. */
function isOfCounts(value: string): boolean {
  const parts = value.split(/[-_.:]/);
  return (
    parts.length > 1 &&
    parts.every((part) => part.length <= longestCount && inSequences(part, shortestCount) === part.length)
  );
}

/** Whether the value is filler: few distinct characters, or mostly a run along the keyboard or the alphabet. */
export function isTypedFiller(value: string): boolean {
  const distinct = distinctUpTo(value, 4);
  if (value.length >= 6 && distinct <= 2) return true;
  if (value.length >= 12 && distinct <= 4) return true;
  if (isSequence(value) || isByteCount(value) || isOfCounts(value)) return true;
  const rest = value.replace(keyboardRuns, '');
  return value.length - rest.length > value.length * 0.5;
}
