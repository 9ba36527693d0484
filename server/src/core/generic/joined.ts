/**
 * Whether the way in which a name and a value are joined vouches for the value: blanks alone, a call, a comparison, a sentence.
 * The spellings are in `detectors/generic.ts`.
 */
import type { CheckInput } from '../checks/check';
import { hasOperators, isKebabName, isNameLike, isOperand, isOtherKind } from './code';
import { isOfDrawnParts } from './drawnParts';
import { withoutEntities } from './escapes';
import { isBetweenLines, isThoughtUp } from './login';
import { isPartOfUrn } from './otherUses';
import { isChosenPhrase } from './phrases';
import { type Place, placeOf } from './place';
import { isStandIn } from './placeholders';
import { isOfProgram } from './programText';
import { characterKinds, isPasswordValue, looksRandom } from './values';
import { wordShare } from './words';

/** Characters after a bare word that make it a call, an index or a longer expression. */
const continues = /[([.$+*?\\{]/;

/** `--password x`, `-p x`; a line of `machine h login u password x`, maybe on several. */
const wordPair =
  /(?:^|[\s"'`[,])--?[\w-]*$|(?:^|\n)[^\n]{0,60}\blogin\s[^\n]{1,40}\s$|\blogin[ \t][^\s]{1,40}\s{1,12}$|(?:^|\n)[ \t]{0,4}(?:enable|username[ \t][^\s]{1,40}(?:[ \t]privilege[ \t]\d{1,2})?)[ \t]$/;
/** `#define X x`, `ENV X x`, `set X x`, `(setq X x)`: a statement whose value needs no quotes. */
const statement =
  /(?:[#%][ \t]*define|\bENV|\bARG|\b[sS]et(?:x|[eE]nv)?(?:[ \t]+-\w+){0,2}|\((?:setq|setf|def\w{0,10})|[hH]eader(?:[ \t]+set)?)[ \t]+[\w.-]*$/;
/** `password "x"` and `@password "x"` alone on their line or in a block; a bare word there is a type or prose, unless it ends the line. */
const quotedPair = /(?:^|\n)[ \t]*@?$|[{;:][ \t]*$/;
const ownLine = /(?:^|\n|[{;])[ \t]*$/;

/** What prose says of a password in quotes, besides what it is. */
const saidOfPassword =
  /^(?:required|optional|empty|blank|missing|invalid|incorrect|correct|wrong|expired|weak|strong|hidden|hashed|encrypted|changed|stored|string|valid|unset|default|password|accepted|rejected|disabled|enabled)$/;

/** A word in quotes, maybe with a number behind it, where prose says what the password is. */
function isSaidWord(value: string): boolean {
  const isWord = /^[a-z]{6,20}$/.test(value) || /^[A-Za-z]{4,20}\d{1,6}$/.test(value);
  return isWord && !saidOfPassword.test(value) && !isStandIn(value);
}

/** Whether letters alone are drawn, where text stands and no name of a program. */
function isDrawnLetters(value: string): boolean {
  return /^[A-Za-z]{10,}$/.test(value) && isPasswordValue(value, true) && looksRandom(value);
}

/** Whether a bare word is drawn text, as passwords of configuration files are, and not a word of a language. */
function isDrawnWord(value: string): boolean {
  if (!/\d/.test(value) || !looksRandom(value) || wordShare(value) >= 0.5) return false;
  return !hasOperators(value) || isOfDrawnParts(value);
}

/** Whether a bare word is what people make up as a password, a word with digits and signs, and no name of a program. */
function isMadeUpWord(value: string): boolean {
  if (isDrawnSigns(value)) return true;
  return /\d/.test(value) && characterKinds(value) >= 3 && !isNameLike(value) && !hasOperators(value);
}

const shortestSigned = 8;

/** Whether letters in both cases and the signs above the digits of a keyboard stand together, as nothing else holds them. */
function isDrawnSigns(value: string): boolean {
  if (value.length < shortestSigned || /[()[\]{};=<>,|\\/:]|--|\+\+|&&/.test(value) || isNameLike(value)) return false;
  return (
    /[a-z]/.test(value) && /[A-Z]/.test(value) && /[!@#%^*]/.test(value) && wordShare(value) < 0.5 && !isStandIn(value)
  );
}

/** `Falcon_231`, `Spring978!`: a word and a number, as people say what a password is. */
const saidWord = /^[A-Z][a-z]{3,15}[_@#!-]?\d{2,6}[!#@*]{0,3}$/;

/** `is: julia1984`: after a colon small letters will do. */
const saidAfterColon = /^[a-z]{4,15}[A-Z]?[a-z]{0,12}\d{2,4}[.!]?$/;

/** Whether a bare word after "is" or "to" is a password. */
function isSaidBare(value: string, hasColon: boolean): boolean {
  if (hasColon && saidAfterColon.test(value) && !isOtherKind(value) && !isStandIn(value)) return true;
  const said = value.replace(/[.,;!?]$/, '');
  if (/^[a-z]{10,20}$/.test(said)) return looksRandom(said);
  return isDrawnWord(said) || isMadeUpWord(said) || (saidWord.test(said) && !isOtherKind(said) && !isStandIn(said));
}

/** Whether a statement gives a name a string: `set thePassword to "..."`. */
function isSetTo({ text, secret, anchor }: CheckInput, place: Place): boolean {
  const nameStart = anchor - place.before.length;
  return (
    place.quoted && /\bset\s$/i.test(text.slice(Math.max(0, nameStart - 8), nameStart)) && isPasswordValue(secret, true)
  );
}

/** Name and value with nothing but blanks between. */
function isBlankJoined({ text, start, end, secret, anchor }: CheckInput, place: Place): boolean {
  const nameStart = anchor - place.before.length;
  // The next option: `-DNO_PWDBASED -DNO_MD4`.
  if (!place.quoted && secret.startsWith('-')) return false;
  // A variable that is handed on, `-p $password localhost`, is no name of what follows.
  if (place.before.startsWith('$')) return false;
  const isFlag = place.before.startsWith('-');
  const lead = text.slice(Math.max(0, nameStart - 64), nameStart) + (isFlag ? place.before : '');
  if (wordPair.test(lead)) return place.quoted || !/[=:]$/.test(secret) || isOfDrawnParts(secret);
  const isWord = isDrawnWord(secret) || isMadeUpWord(secret);
  if (statement.test(lead))
    return place.quoted || isWord || (place.bareIsText && (isThoughtUp(secret) || isDrawnLetters(secret)));
  // A table of variables, as Robot Framework has them.
  if (/(?:^|\n)\$\{$/.test(lead) && text.charAt(end) !== '`')
    return place.quoted || isWord || isPasswordValue(secret, true);
  if (!quotedPair.test(lead)) return false;
  if (place.quoted) return text.charAt(end) !== '`';
  if (!ownLine.test(lead) || !/^(?:[ \t]*(?:[;#\r\n]|$))/.test(text.slice(end, end + 8))) return false;
  return isWord || isBetweenLines(text, start);
}

/** Whether a name in quotes is one of several strings in a row: what follows is the next of them, and no value of it. */
function isListed(text: string, nameAt: number): boolean {
  return /(?:["'`]\s{0,2},|\[)\s{0,40}[rbu]?["'`]$/.test(text.slice(Math.max(0, nameAt - 48), nameAt));
}

const isOfFlag = /\b(?:flags?|pflag|Flags\(\))\.\w{0,8}String\w{0,4}\([^()]{0,32}$|\bSetEnvironmentVariable\(["']$/;

/** Whether a string ends a call or a list of flags, or is drawn where more follows: `flag("password", "...", "usage")`. */
function isArgument({ text, end, secret, anchor }: CheckInput, place: Place): boolean {
  if (!place.quoted || (isKebabName(secret) && !isChosenPhrase(secret))) return false;
  const next = /^(?:["'`\\]{1,2}|&quot;)(?:\.\w{2,14}\(\))?\s{0,8}([)}\],])/.exec(text.slice(end, end + 32))?.[1];
  if (next === ',' && !place.before.startsWith('-') && isListed(text, anchor - place.before.length)) return false;
  // `flag.String("password", "...", "what it is for")`: what counts unless somebody says something else; what Windows keeps.
  if (next === ',' && isOfFlag.test(text.slice(Math.max(0, anchor - place.before.length - 48), anchor))) return true;
  if (next === ',') return (looksRandom(secret) && /\d/.test(secret)) || isMadeUpWord(secret);
  return next === ']' ? place.before.startsWith('-') : next !== undefined;
}

/** What fills or compares a variable that is its first argument, the tuples of Erlang, and `set :name, value` of Ruby. */
const targetBefore =
  /\bdefine\(\s{0,4}$|(?:str(?:n|case|ncase|l)?(?:cpy|cmp|cat)|memcpy)(?:_s)?\(\s{0,4}$|\{\s{0,4}$|\bset[ (]{1,2}:$/;

function isTarget({ text, anchor }: CheckInput, place: Place): boolean {
  const start = anchor - place.before.length;
  return targetBefore.test(text.slice(Math.max(0, start - 24), start).replace(/[\w>-]*->$/, ''));
}

/** What stands behind a string that ends where a value was thought to begin: `"PWD=" + dir`, `"password:"), f("x")`. */
const afterString = /^[+,);.\]}?:&|=]/;

/** The rest of a structure that a string or an element was cut out of: `\n"}:{`, `}Extension`. */
const afterEnd = /^(?:\\n)?["'][}\]),;:]|^\}[A-Z][a-z]+$/;

/** A quote that ends at its line's end alone held the rest of a program: `"Password='ab".parse().is_err());`. */
const programBehind = /["'`]\s?[.,)][\w\s"'`().:<>]*[();]$/;

/** `R"(...)"`: the brackets are no part of a raw string of C++. */
function isRawOfC({ text, start, secret }: CheckInput): boolean {
  return /^\w{0,16}\(.*\)\w{0,16}$/.test(secret) && /R"$/.test(text.slice(Math.max(0, start - 2), start));
}

/** Whether the quote before a value is the end of a string that holds its name. */
function isBetweenStrings({ text, end, secret }: CheckInput): boolean {
  if (!afterString.test(secret)) return false;
  if (/^\+.*[+(]$|^\)[[.].*\($/.test(secret)) return true;
  const closing = text.charAt(end);
  return !/["'`\\&]/.test(closing) || /[\w"'`]/.test(text.charAt(end + 1));
}

/** Fewest characters of a name that a value may repeat by chance. */
const shortestEcho = 6;

/** A name or a value without what joins its words. */
function bareWords(name: string): string {
  return name.replace(/[^A-Za-z\d]/g, '').toLowerCase();
}

/** `href="#setpublickey" id="setpublickey"`, `x.apikeyentry = apikeyentry`: the name once more. */
function isEcho({ name }: Place, value: string): boolean {
  if (value.length < shortestEcho) return false;
  const tail = name.slice(name.lastIndexOf('.') + 1);
  const [words, echo] = [bareWords(tail), bareWords(value)];
  // `("keybcs2", "keybcs2_general_ci")`, `slotsRangeToken: 'SLOTSRANGE'`
  const rest = value.toLowerCase().startsWith(tail.toLowerCase()) ? value.slice(tail.length) : value;
  if (tail.length >= shortestEcho && /^(?:_[a-z]+\d{0,3}){1,4}$|^\\{1,2}0$/.test(rest)) return true;
  // `bip39Passphrase = DefaultBIP39Passphrase`
  if (/^[A-Z][a-z]+[A-Z]\w*$/.test(value) && words.length > shortestEcho && echo.endsWith(words)) return true;
  if (words === `${echo}token` || words === `${echo}key`) return true;
  return (
    name.toLowerCase().endsWith(value.toLowerCase()) || words === echo || (/[-_]/.test(value) && words.endsWith(echo))
  );
}

/** A bare value with brackets or separators in it, up to its line's end, is code unless it is drawn and its name begins the line. */
function isOddLine({ secret, groups }: CheckInput, place: Place): boolean {
  if (groups?.['line'] === undefined || !/[,;{}[\]|&]/.test(secret)) return false;
  return !place.bareIsText || characterKinds(secret) < 4 || !looksRandom(secret);
}

/** `getCredentials('githubApi')`, `findPassword("service")`: what fetches takes a name. */
const fetches = /(?:get|fetch|find|load|read|lookup|resolve|retrieve|delete|remove|has)_?$/i;

/** Whether the way name and value are joined vouches for the value; see `detectors/generic.ts` for the spellings. */
export function isJoined(input: CheckInput, place: Place): boolean {
  const { text, end, secret, groups } = input;
  if (isEcho(place, secret) || (place.quoted && (afterEnd.test(secret) || isRawOfC(input)))) return false;
  if (isOfProgram(input, place)) return false;
  if (groups?.['blank'] !== undefined) return isBlankJoined(input, place);
  if (groups?.['marked'] !== undefined) return isDrawnWord(secret) || isMadeUpWord(secret);
  if (groups?.['said'] !== undefined) {
    const isTo = /\bto:?\s{1,2}\W{0,3}$/.test(text.slice(Math.max(0, input.start - 8), input.start));
    // Arguments pass to a function.
    if (isTo && /^pass(?:es)?$/i.test(groups['word'] ?? '')) return false;
    if (!place.quoted) return isSaidBare(secret, /:\s{1,2}$/.test(text.slice(input.start - 3, input.start)));
    return isDrawnWord(secret) || isMadeUpWord(secret) || (isTo ? isSetTo(input, place) : isSaidWord(secret));
  }
  if (groups?.['only'] !== undefined && fetches.test(place.before)) return false;
  if (groups?.['last'] !== undefined || groups?.['only'] !== undefined) return isArgument(input, place);
  if (groups?.['target'] !== undefined) return place.quoted && isTarget(input, place);
  if (groups?.['typed'] !== undefined) return place.quoted;
  if (place.quoted) return !isBetweenStrings(input) && !(/[\r\n]/.test(text.charAt(end)) && programBehind.test(secret));
  if (isOddLine(input, place) || isOperand(secret) || isNamespaced(input, place)) return false;
  if (groups?.['block'] === undefined && isOtherEntry(input)) return false;
  if (place.bareIsText) return !/[=!]==|\?\.|\*\*\w|\bself\./.test(secret);
  if (continues.test(text.charAt(end)) && !/^\\[nrt"']/.test(text.slice(end, end + 2))) return false;
  return !hasOperators(withoutEntities(secret)) || (isDrawnSigns(secret) && endsProse(input, place));
}

/** Whether a value ends a line of words and a colon, as programs print it: `Generated root password: ...`. */
function endsProse({ text, start, end, anchor }: CheckInput, place: Place): boolean {
  const lead = text.slice(Math.max(0, anchor - place.before.length - 80), anchor - place.before.length);
  const isSaid = /(?:^|\n)[^\n"'`(){}=]*[A-Za-z] $/.test(lead) && /:\s{1,2}$/.test(text.slice(anchor, start));
  return isSaid && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 16));
}

/** Whether the name is a part of a longer one that colons join; `mail:password=...` alone on its line is a key of settings. */
function isNamespaced({ text, anchor }: CheckInput, place: Place): boolean {
  if (!isPartOfUrn(text, anchor)) return false;
  return !place.bareIsText || !/(?:^|\n)[ \t]*[a-z][\w-]{1,30}:$/.test(text.slice(Math.max(0, anchor - 40), anchor));
}

/** Parameters of templates say their default, and variables of containers their value, on a line of its own. */
const valueBelow = /\n[ \t-]*(?:default|value|defaultValue):[ \t]*$/i;

/**
 * Whether a bare value is the next entry (`PASSWORD=` alone on its line, as in a `.env.example`), or the message of
 * `${PASSWORD:?not set}`, which compose and shells print when nothing was said.
 */
function isOtherEntry({ text, anchor, start, secret }: CheckInput): boolean {
  const between = text.slice(anchor, start);
  if (/[\r\n]/.test(between)) return !valueBelow.test(between);
  return secret.startsWith('?') && /\$\{[\w.]{0,64}$/.test(text.slice(Math.max(0, anchor - 66), anchor));
}

/** The same in one line: `{ name: DB_PASSWORD, value: ... }`. */
const valueBeside = /,[ \t]*value:[ \t]*$/i;

/** Where a match stands; a scalar of YAML that fills its line is text whatever its key looks like. */
export function placeIn({ text, start, end, groups, anchor }: CheckInput): Place {
  const place = placeOf(text, anchor, groups?.['word'] ?? '', start, end);
  const isScalar = groups?.['block'] !== undefined || (!place.quoted && valueBelow.test(text.slice(anchor, start)));
  const isEntry =
    !place.quoted && valueBeside.test(text.slice(anchor, start)) && /^[ \t]*\}/.test(text.slice(end, end + 16));
  const isAlone = isScalar && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 16));
  return isAlone || isEntry ? { ...place, bareIsText: true } : place;
}
