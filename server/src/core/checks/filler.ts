/**
 * Tells typed filler from a value: `xxxx`, `00000000`, `****`, `<your-key>`, `${VAR}`, `abcdefgh`. Judged by shape alone,
 * never by a word in the value: real keys do contain the letters of "test" or "example".
 */
import type { DetectorSpec } from '../catalogue';
import { wordShare } from '../generic/words';
import { marksOf } from '../scout';

const templating = /^(?:<[^<>]*>|\$\{[^{}]*\}|\{\{[^{}]*\}\}|%\([^()]*\)s|\$\([^()]*\)|\$[A-Za-z_]\w{0,60}|%\w+%)$/;

/** In an address, a host kept for manuals (RFC 2606), or what they write for an id. */
const exampleAddress = /EXAMPLE|:\/\/(?:[\w.:-]+@)?(?:[\w-]+\.)*example(?:\.(?:com|net|org))?(?![\w.-])/;

/** Whether a value that a format vouches for is the address of nobody. */
function isExampleAddress(value: string): boolean {
  return value.includes('://') && exampleAddress.test(value);
}

/** A value whose end was written over. */
const masked = /(?:x{6}|X{6}|\*{6}|\.{6})$/;

/** Longest run of one character that a value of any length may hold; random base62 reaches 9 once in 10^13. */
const longestRun = 9;
/** Runs from this length on count as typed when they make up {@link typedShare} of a value. */
const typedRun = 5;
const typedShare = 0.4;
/** How much of a value runs along the alphabet or the digits (`abcdefgh`, `87654321`) must hold, and how long they must be. */
interface SequenceRule {
  readonly length: number;
  readonly share: number;
}

/** Where nothing but its place vouches for a value. */
const strict: SequenceRule = { length: 6, share: 0.5 };
/** Where a format vouches for it: `abcdef` may repeat in a key, the alphabet does not. */
const lenient: SequenceRule = { length: 10, share: 0.6 };

/** Counts the characters in runs of one character, and finds runs that nothing but typing makes. */
function isRepeated(value: string): boolean {
  let run = 1;
  let typed = 0;
  for (let i = 1; i <= value.length; i++) {
    if (i < value.length && value.charCodeAt(i) === value.charCodeAt(i - 1)) {
      run++;
      continue;
    }
    const char = value.charAt(i - 1);
    // Blanks indent the lines of a value. `A` and `/` are six zero bits and six ones of base64: formats that start with zero bytes
    // (Twitter, OpenSSH) hold long runs of the one, primes of elliptic curves of the other.
    if (run > longestRun && !'A/ \t'.includes(char)) return true;
    if (run >= typedRun && char !== ' ' && char !== '\t') typed += run;
    run = 1;
  }
  return typed >= value.length * typedShare;
}

const zero = 48;
const nine = 57;
const letterA = 65;

/** From one character to the next in the order people type: after `9` comes `a`, as in hexadecimal, or `0`, as on keys. */
function stepBetween(from: number, to: number): number {
  if (from === nine && ((to & ~32) === letterA || to === zero)) return 1;
  return (from & ~32) === letterA && to === nine ? -1 : to - from;
}

/** How many characters stand in runs that count up or down, `abcdef` or `987654`, of the counted length. */
export function inSequences(value: string, length: number): number {
  let total = 0;
  let run = 1;
  let step = 0;
  for (let i = 1; i <= value.length; i++) {
    const next = i < value.length ? stepBetween(value.charCodeAt(i - 1), value.charCodeAt(i)) : 0;
    if (next === step && Math.abs(next) === 1) {
      run++;
      continue;
    }
    if (Math.abs(step) === 1 && run >= length) total += run;
    run = 2;
    step = next;
  }
  return total;
}

function isMostly(value: string, { length, share }: SequenceRule): boolean {
  return inSequences(value, length) >= Math.max(length, value.length * share);
}

/** Whether runs along the alphabet make up most of a value that no format vouches for. */
export function isSequence(value: string): boolean {
  return isMostly(value, strict);
}

/** How much of a value its longest part must make up to speak for it. */
const bodyShare = 0.3;

const separators = marksOf('-_.:/');

/** The longest part between separators: the body of `sk_live_…`, of `key-…`, of a token with several groups. */
function longestPart(value: string): string {
  let from = 0;
  let to = 0;
  let begin = 0;
  for (let at = 0; at <= value.length; at++) {
    if (at < value.length && separators[value.charCodeAt(at)] !== 1) continue;
    if (at - begin > to - from) [from, to] = [begin, at];
    begin = at + 1;
  }
  return value.slice(from, to);
}

/** Runs of one character and runs that count, together this much of a body that reads like words, were typed. */
const paddedShare = 0.35;
const paddedRun = 6;
const wordsShare = 1 / 3;

/** Words filled up to a length: `PersonalAccessToken` and then digits. */
function isPadded(body: string): boolean {
  const runs = (body.match(/(\S)\1{5,}/g) ?? []).reduce((sum, run) => sum + run.length, 0);
  if (runs < paddedRun || runs + inSequences(body, paddedRun) < body.length * paddedShare) return false;
  return wordShare(body) >= wordsShare;
}

/** Fewest characters of a value that repeats a part of itself, how long the part may be, and how often it must be there. */
const repeating = { length: 20, part: 10, times: 5 } as const;

/** `fakekeyfakekeyfakekey...`, base64 of digits that are all the same: letters, again and again. Tests of formats repeat digits. */
function isOfOnePart(value: string): boolean {
  const text = value.replace(/=+$/, '');
  if (text.length < repeating.length) return false;
  const most = Math.min(repeating.part, Math.floor(text.length / repeating.times));
  for (let size = 2; size <= most; size++) {
    if (text.startsWith(text.slice(size))) return /^[A-Za-z]*[G-Zg-z][A-Za-z]*$/.test(text.slice(0, size));
  }
  return false;
}

/** Whether no more than two characters make up a text. */
function isOfTwo(text: string): boolean {
  const first = text.charCodeAt(0);
  let second = first;
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === first || code === second) continue;
    if (second !== first) return false;
    second = code;
  }
  return true;
}

/** Whether a matched value, of which `body` is the longest part, was written over, repeated or left to be filled in: nobody can use it. */
function isBlank(value: string, body: string): boolean {
  return (
    templating.test(value) ||
    masked.test(value) ||
    isRepeated(value) ||
    isOfOnePart(value) ||
    (body.length >= 8 && (isOfTwo(body) || isPadded(body)))
  );
}

/** All ten digits as they are counted: behind a prefix nobody draws them, whatever stands beside them. */
const allDigits = /0123456789|1234567890/;

/** Whether most of a value, or of its longest part, runs along the alphabet or the digits. */
function isTyped(value: string, body: string, rule: SequenceRule): boolean {
  // A small part that counts up says little of the whole: four groups of a key may hold one `ABCDEFGHIJKL`.
  const isBodyTyped = body.length >= 8 && body.length >= value.length * bodyShare && isMostly(body, rule);
  return isBodyTyped || isMostly(value.replaceAll('-', ''), rule);
}

/**
 * Whether a matched value is filler that nobody can use.
 *
 * @param hasFormat whether a documented format vouches for it
 */
export function isFiller(value: string, hasFormat: boolean): boolean {
  const body = longestPart(value);
  return isBlank(value, body) || isTyped(value, body, hasFormat ? lenient : strict);
}

/**
 * What speaks against a match: `filler`, or only a `sequence`. A name that says whose key it is, and a value of that key's
 * very length, are two witnesses: there the alphabet makes a finding doubtful. A prefix before the alphabet stands in every
 * manual, and is none.
 */
export function fillerIn(secret: string, { tier, anchor, pattern }: DetectorSpec): 'filler' | 'sequence' | undefined {
  const hasFormat = tier !== 'generic';
  const hasPrefix = anchor.in === 'token' || /^[0-9A-Za-z]{1,16}[._-]/.test(pattern);
  if (hasFormat && (isExampleAddress(secret) || (hasPrefix && allDigits.test(secret)))) return 'filler';
  if (!isFiller(secret, hasFormat)) return undefined;
  return hasFormat && !hasPrefix && !isBlank(secret, longestPart(secret)) ? 'sequence' : 'filler';
}
