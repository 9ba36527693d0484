/**
 * Judges values that no format vouches for: is this text, standing where a secret is assigned, a secret? Two questions are
 * asked: passwords may be short and memorable, keys and tokens must look drawn at random.
 */
import { entropyOf } from '../checks/entropy';
import { decodeBase64 } from '../encoding';
import {
  isCamelName,
  isChainAddress,
  isCharacterClass,
  isExpression,
  isKebabName,
  isNameLike,
  isNumber,
  isNumbers,
  isOtherKind,
  isPublicKey,
  isUuid,
} from './code';
import { digitsIn, isDigit, isLetter } from './counts';
import { isEncodedWords } from './encodedWords';
import { isLabel } from './labels';
import { isMarkup } from './otherFormats';
import { isCut, isStandIn, isTemplate, isTypedFiller } from './placeholders';
import { letterRuns, wordScore, wordShare } from './words';

const hex = /^[0-9a-f]+$/i;

/** How many of: lower case, upper case, digits, other characters. */
export function characterKinds(value: string): number {
  let kinds = 0;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code >= 97 && code <= 122) kinds |= 1;
    else if (code >= 65 && code <= 90) kinds |= 2;
    else if (isDigit(code)) kinds |= 4;
    else kinds |= 8;
  }
  return (kinds & 1) + ((kinds >> 1) & 1) + ((kinds >> 2) & 1) + (kinds >> 3);
}

/** Whether letters and digits alternate as they do in drawn text: at least `least` changes between the two. */
function alternates(value: string, least: number): boolean {
  let changes = 0;
  for (let i = 1; i < value.length; i++) {
    if (isDigit(value.charCodeAt(i)) !== isDigit(value.charCodeAt(i - 1))) changes++;
  }
  return changes >= least;
}

/** Letters drawn evenly score about -2 each and hardly ever above these: few letters tell less, capitals may be acronyms. */
const drawnScores = { few: -0.5, lower: 0, capitals: -0.8, mixed: -1.2 } as const;
const fewLetters = 8;

function drawnScoreOf(letters: string): number {
  if (/[a-z]/.test(letters) && /[A-Z]/.test(letters.slice(1))) return drawnScores.mixed;
  if (/[A-Z]{2}/.test(letters)) return drawnScores.capitals;
  return letters.length < fewLetters || /^[A-Z][a-z]/.test(letters) ? drawnScores.few : drawnScores.lower;
}

/** Whether letters alone, in one case or in both, are drawn: neither words nor a name. */
function isDrawnLetters(value: string): boolean {
  if (value.length < 6 || !/^[A-Za-z]+$/.test(value) || wordShare(value) >= 0.5) return false;
  return wordScore(value.toLowerCase()) < drawnScoreOf(value);
}

/** Letters alone that no word explains. */
function isUnpronounceable(value: string): boolean {
  const runs = letterRuns(value).filter((run) => run.length >= 3);
  const total = runs.reduce((sum, run) => sum + run.length, 0);
  if (total < 6) return alternates(value, 3) || isDrawnLetters(value);
  const score = runs.reduce((sum, run) => sum + wordScore(run) * run.length, 0) / total;
  return score < 0.2;
}

/**
 * Whether a value looks drawn at random from a usual alphabet.
 *
 * @param value at least 8 characters, without spaces
 */
export function looksRandom(value: string): boolean {
  if (value.length < 8 || /\s/.test(value)) return false;
  const entropy = entropyOf(value);
  if (hex.test(value) && /\d/.test(value) && value.length >= 16) return entropy >= 2.8;
  if (entropy < 2.6) return false;
  const words = wordShare(value);
  const digits = digitsIn(value);
  if (digits >= 2 && alternates(value, 3) && words < 0.5) return true;
  if (digits >= 1 && value.length >= 16 && words < 0.45) return true;
  if (digits === 0 && characterKinds(value) === 1) return value.length >= 10 && isUnpronounceable(value);
  if (characterKinds(value) >= 3 && words < 0.35) return entropy >= 3;
  if (digits === 0 && isDrawnLetters(value)) return drawnScoreOf(value) === drawnScores.mixed;
  return value.length >= 10 && words < 0.2 && isUnpronounceable(value);
}

const shortestDense = 32;
/** Different ones. */
const leastSigns = 8;

/** The characters of a value, each once, that are no letters and no digits. */
function signsIn(value: string): ReadonlySet<number> {
  const signs = new Set<number>();
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (!isDigit(code) && !isLetter(code)) signs.add(code);
  }
  return signs;
}

/** Drawn from letters, digits and many signs, as salts of WordPress and keys of Django are: what reads as an operator or a template is none. */
export function isDense(value: string): boolean {
  if (value.length < shortestDense || value.length > 256 || /[^ -~]/.test(value)) return false;
  const signs = signsIn(value);
  if (signs.size < leastSigns) return false;
  const kinds = characterKinds(value);
  // Without capitals fewer characters are left to draw from.
  const isLong = kinds === 3 && value.length >= 40 && /^[!-~]+$/.test(value);
  const isDrawn = kinds === 4 ? entropyOf(value) >= 4.6 : isLong && entropyOf(value) >= 4.4;
  return isDrawn && wordShare(value) < 0.2 && !isCharacterClass(value) && !isMarkup(value);
}

/** Base64 that reads as a path: its `/` stand between drawn text. */
function isDrawnPath(value: string): boolean {
  if (!/^[A-Za-z0-9+/]{32,}={0,2}$/.test(value) || wordShare(value) > 0.3) return false;
  return characterKinds(value) >= 4 && value.split('/').some((part) => part.length >= 10 && looksRandom(part));
}

/** `html2pdf-api-key`: words and digits that end with what they name. */
const isNameOfSecret = /^[a-z\d]+(?:[-_.][a-z\d]+)*[-_.](?:key|token|secret|password|credentials?)s?$/;

/** `a=b`: padding stands at the end, anywhere else it is the next name's, where what stands before it is not drawn as well. */
function isPairs(value: string): boolean {
  if (!/[^=]=[^=]/.test(value)) return false;
  if (/^[A-Za-z_-]{1,24}=/.test(value)) return true;
  const joined = value.replaceAll('=', '');
  return value.length < shortestDense || !/^[\w+/=-]+$/.test(value) || wordShare(joined) >= 0.3 || !looksRandom(joined);
}

/** The header of a JSON Web Token, alone: it says how the rest is signed. */
function isTokenHeader(value: string): boolean {
  if (!/^eyJ[\w-]{12,200}$/.test(value)) return false;
  return /^\{"(?:alg|typ|kid|cty)":"[^{}]{1,100}\}$/.test(decodeBase64(value) ?? '');
}

/** `#{ENV['HOST']}/api`, `vm.size[{$VM.URL}]`: a program puts the name's value in. Drawn text holds `#{` as well, and no name behind it. */
function isInterpolated(value: string): boolean {
  return /[#$]\{(?:[@$]{0,2}[A-Za-z_][\w.]*|'[^'{}]*'|\$\$[\w.]*)(?:[[(][^{}]*)?\}|\{[$#][A-Z][A-Z.]{2,40}\}/.test(
    value,
  );
}

/** Whether a value that stands where a key or token is assigned is one. */
export function isKeyValue(value: string): boolean {
  // Laravel says of its key how it is encoded.
  if (value.startsWith('base64:'))
    return /^base64:[A-Za-z0-9+/]{20,512}={0,2}$/.test(value) && isKeyValue(value.slice(7));
  if (value.length < 8 || value.length > 4096) return false;
  // Most values are names. None of these is dense: names hold too few signs.
  if (isNameLike(value) && !isUuid(value)) return false;
  if (/[^ -~]/.test(value) && /\p{L}/u.test(value.replace(/[ -~]+/g, ''))) return false;
  if (isDense(value)) return !isInterpolated(value);
  if (isLabel(value) || isTemplate(value) || isCut(value) || isTypedFiller(value) || isPublicKey(value)) return false;
  if (isUuid(value)) return true;
  if (/\.[*+]|^[A-Z][a-z]+$|^(?:%[\dA-F]{2})+$/.test(value) || isChainAddress(value)) return false;
  if (
    isNumber(value) ||
    isNumbers(value) ||
    isCamelName(value) ||
    isExpression(value) ||
    (isOtherKind(value) && !isDrawnPath(value))
  )
    return false;
  if (isKebabName(value) || isNameOfSecret.test(value) || isPairs(value)) return false;
  return looksRandom(value) && !isStandIn(value) && !isTokenHeader(value) && !isEncodedWords(value);
}

/** Letters of any script, as labels of forms are in other languages than English. */
const foreignLetters = /^[\p{L}\p{M}\s'’.:…-]+$/u;

/** Scripts of labels far more than of passwords: Chinese, Japanese, Korean, Cyrillic, Arabic and their like. */
const otherScripts = /(?:[\p{Lo}\p{sc=Cyrillic}\p{sc=Greek}][^\p{Lo}\p{sc=Cyrillic}\p{sc=Greek}]*){3}/u;

/** A word and a number behind it, as people type them on keyboards of these scripts. */
const typedWord = /^[\p{sc=Cyrillic}\p{sc=Greek}]+\d{2,}[!?.]?$/u;

function isForeignWord(value: string): boolean {
  if (!/[^ -~]/.test(value) || typedWord.test(value)) return false;
  return foreignLetters.test(value) || otherScripts.test(value);
}

/** `very****pass`: a password that was written over for others to see. */
function isMasked(value: string): boolean {
  return /[A-Za-z\d]\*{4}|\*{4}[A-Za-z\d]/.test(value);
}

/** A password of letters alone, maybe closed by a mark of punctuation, is one when no word explains it. */
function isDrawnWord(value: string, quoted: boolean): boolean {
  if (!/^[A-Za-z]+$/.test(value)) return value.length >= 9 && isUnpronounceable(value) && looksRandom(value);
  if (quoted) return isDrawnLetters(value);
  return drawnScoreOf(value) !== drawnScores.mixed && isDrawnLetters(value) && looksRandom(value);
}

/** The shortest password: of letters and digits where quotes vouch for it, of anything else. */
const shortestMixed = 4;
const shortest = 5;

function isTooShort(value: string, quoted: boolean): boolean {
  if (value.length >= shortest) return false;
  return !(quoted && value.length >= shortestMixed && /\d/.test(value) && /[A-Za-z]/.test(value));
}

/** `0x` and 16 bytes. */
const shortestHexKey = 34;

/** `summer2019!`: words and digits behind them. */
function hasDigitsBehind(value: string): boolean {
  return value.length >= 7 && /\d[^A-Za-z]*$/.test(value);
}

/** Names of formats and protocols hold digits, too. */
const withDigits =
  /o?auth\d|base\d|sha\d|md\d|utf\d|i18n|l10n|a11y|x509|pkcs\d|ed25519|ip_?v\d|http\d|v\d|es\d|mp\d|h26\d|s3|ec2|k8s|p12|web\d|int\d|float\d|x64|x86|win\d|argon2|pbkdf2|aes\d|rsa\d|mb4|2fa|step\d|test\d|id\d|key\d|[a-z]2[a-z]/i;

/** `toor4life`: a digit for a word or a letter. Names of programs hold some as well, but no such word is short. */
function hasDigitInside(value: string): boolean {
  return value.length >= 8 && /^[a-z]+(?:\d{1,4}[a-z]+)+\d{0,4}$/i.test(value) && !withDigits.test(value);
}

/** `knxkeys_password`, `snmpv3_privpassphrase`: the name of a field, in small letters as programs write names. */
const fieldName = /^(?=[a-z\d_]*pass(?:word|phrase|wd|code))[a-z]{2,}\d?(?:_[a-z]{2,}\d?)+$/;

/**
 * Whether a value that stands where a password is assigned is one.
 *
 * @param quoted whether it is a string literal; a bare word in code is a name more often than a password
 */
export function isPasswordValue(value: string, quoted: boolean): boolean {
  if (isTooShort(value, quoted) || value.length > 256) return false;
  if (isTemplate(value) || isStandIn(value) || isTypedFiller(value) || isMasked(value)) return false;
  if (isExpression(value) || isOtherKind(value) || isForeignWord(value)) return false;
  if (/\s/.test(value) || isLabel(value) || fieldName.test(value)) return false;
  // A digest or a key in hexadecimal, as routers keep them; shorter ones are numbers.
  if (/^0x[\da-f_]+$/i.test(value)) return quoted && value.length >= shortestHexKey && looksRandom(value.slice(2));
  if (isNumber(value)) return quoted && value.length >= 5 && value.length <= 12;
  if (/^[A-Za-z]+[.:?,;…]*$/.test(value)) return isDrawnWord(value, quoted);
  if (isNameLike(value)) return quoted && !/[.:/]/.test(value) && (hasDigitsBehind(value) || hasDigitInside(value));
  return quoted ? characterKinds(value) >= 2 : isBarePassword(value);
}

/** `tls_arg1`: an argument, and the number of it. */
const numberedVariable = /^[a-z]{2,}(?:_[a-z]{2,})*_(?:arg|var|val|param|opt|buf|str|ptr|tmp|len|idx)s?\d{1,2}$/;

/** A bare word in code or prose is a password when it is no identifier: signs and digits, or drawn text. */
function isBarePassword(value: string): boolean {
  if (isCamelName(value.replace(/\d{1,2}$/, '')) || numberedVariable.test(value)) return false;
  if ((/^[\w$]+$/.test(value) && !/\d/.test(value)) || /^[A-Za-z]+\$[A-Z]/.test(value)) return false;
  return looksRandom(value) || (characterKinds(value) >= 3 && /\d|[^\w\s].*[^\w\s]/.test(value));
}

/** Whether a secret was thought up as a password is, with signs or digits enough to be no name. */
export function isStrongPassword(value: string): boolean {
  if (value.length < 8 || value.length > 64 || !isPasswordValue(value, true) || isNameLike(value)) return false;
  if (!/\d/.test(value) || isCut(value) || /secret|pass|token|key|test|example/i.test(value)) return false;
  const signs = value.replace(/[A-Za-z0-9_.:/-]/g, '').length;
  if (/[!@#$%^&*]/.test(value) && characterKinds(value) === 4) return true;
  return (signs >= 2 && characterKinds(value) >= 3) || (digitsIn(value) >= 4 && /[A-Za-z]/.test(value));
}
