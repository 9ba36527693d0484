/** Random tokens of a format that facts describe. The same seed gives the same tokens. */
import { generator } from '../../test/support/samples';
import type { Fact, Piece } from './facts';

const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const digits = '0123456789';

/** Names of sets; anything else is the inside of a character class. */
const named: Readonly<Record<string, string>> = {
  digits,
  hex: `${digits}abcdef`,
  HEX: `${digits}ABCDEF`,
  'hex-': `${digits}abcdef-`,
  'hex-any-case': `${digits}abcdef`,
  base32: `${upper}234567`,
  base62: digits + upper + lower,
  'base62-': `${digits + upper + lower}-`,
  word: `${digits + upper + lower}_`,
  base64: `${digits + upper + lower}+/`,
  'base64=': `${digits + upper + lower}+/`,
  'base64url=': `${digits + upper + lower}-_`,
  base64url: `${digits + upper + lower}-_`,
  base64all: `${digits + upper + lower}+/-_`,
};

/** Unbounded stretches get this many characters more than they need. */
const extra = 24;

/** A bounded stretch is at most this much longer than it has to be. */
const spread = 16;

/** Whether `first-last` is a range: of letters or digits, or of signs that stand together; `+-/` is three signs of base 64. */
function isRange(first: string, last: string): boolean {
  if (last <= first || first === '+') return false;
  const isPlain = (char: string): boolean => /[0-9A-Za-z]/.test(char);
  if (isPlain(first) || isPlain(last)) return isPlain(first) && isPlain(last);
  return !['0', 'A', 'a'].some((start) => first < start && start < last);
}

function expand(set: string): string {
  let chars = '';
  for (let at = 0; at < set.length; at++) {
    const [first, last] = [set.charAt(at), set.charAt(at + 2)];
    if (set.charAt(at + 1) === '-' && isRange(first, last)) {
      for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) chars += String.fromCharCode(code);
      at += 2;
    } else {
      chars += first;
    }
  }
  return chars;
}

/** The characters of a set; what ends a token in every text (quotes, blanks, backslashes) only where it is all there is. */
function charactersOf(set: string): string {
  const all = named[set] ?? expand(set);
  return all.replace(/[\s"'`\\<>]/g, '') || all;
}

/** Both cases of the letters of a set. */
function bothCases(chars: string): string {
  return [...new Set(chars + chars.toUpperCase() + chars.toLowerCase())].join('');
}

function draw(piece: Piece, isMixed: boolean, next: () => number): string {
  if ('lit' in piece) return piece.lit;
  if (/^\s+$/.test(piece.set) || piece.set === '=') return piece.set.charAt(0).repeat(piece.min);
  const most = piece.max ?? piece.min + extra;
  const length = piece.min + Math.floor(next() * (Math.min(most, piece.min + spread) - piece.min + 1));
  const known = charactersOf(piece.set);
  const chars = isMixed ? bothCases(known) : known;
  const wanted = piece.max === null && piece.min < 8 ? piece.min + extra : length;
  return Array.from({ length: wanted }, () => chars.charAt(Math.floor(next() * chars.length))).join('');
}

/**
 * A random token of a format; blanks at its ends are left out.
 *
 * @param anyCase mix the letters of a format of which the case is not known
 */
export function sampleOf(fact: Fact, seed: number, anyCase: boolean): string {
  const next = generator(seed);
  const isMixed = anyCase && fact.alphabet_case_uncertain === true;
  return ((fact.prefix ?? '') + fact.body.map((piece) => draw(piece, isMixed, next)).join('')).trim();
}
