/**
 * Tells names of a program from drawn text: what `isNameLike` in `generic/code.ts` says of a value is said here of fewer, and
 * never of one that it does not say it of.
 */
import { byte } from './bytes';
import { Char, fold, isCapital, isDigit, isSmall } from './chars';
import { placeOfWords } from './places';

/** Letters of the model: the edge of a word is 0, and `a` to `z` are 1 to 26. */
const modelLetters: usize = 27;
/** What the model holds where a letter behind two others is as likely as any; above it, by half a bit each, it is likelier. */
const modelZero: i32 = 58;
/** Shorter runs of letters are no words. */
const shortestWord: usize = 3;
/** How many of a hundred letters of a name stand in words, at least. */
const leastInWords: u32 = 56;
/** `_`, `$` or `@` before a name. */
const longestSigil: usize = 3;

/** Whether the letters of `[from, to)` follow one another as those of words do: by more than 0.4 bits a letter. */
function isWordRun(from: usize, to: usize): bool {
  const model = load<u32>(placeOfWords) as usize;
  let a: usize = 0;
  let b: usize = 0;
  let sum: i32 = 0;
  for (let at = from; at <= to; at++) {
    const c: usize = at < to ? ((fold(byte(at)) - u32(Char.backtick)) as usize) : 0;
    sum += (load<u8>(model + (a * modelLetters + b) * modelLetters + c) as i32) - modelZero;
    a = b;
    b = c;
  }
  return 5 * sum > 4 * (((to - from) as i32) + 1);
}

/** Whether `[from, to)` is a name made of words, with at most so many digits. */
export function isNameOfWords(from: usize, to: usize, mostDigits: u32): bool {
  let at = from;
  while (at < to && at - from < longestSigil &&
    (byte(at) == Char.dollar || byte(at) == Char.at || byte(at) == Char.underscore)) at++;
  if (at >= to || !(isCapital(byte(at)) || isSmall(byte(at)))) return false;
  let letters: u32 = 0;
  let digits: u32 = 0;
  let inWords: u32 = 0;
  while (at < to) {
    const code = byte(at);
    const begin = at;
    if (isCapital(code)) {
      while (at < to && isCapital(byte(at))) at++;
      if (at < to && isSmall(byte(at))) {
        // The last of several capitals begins the next word.
        if (at - begin > 1) at--;
        else while (at < to && isSmall(byte(at))) at++;
      }
    } else if (isSmall(code)) {
      while (at < to && isSmall(byte(at))) at++;
    } else {
      if (code == Char.dollar || code == Char.at) return false;
      if (isDigit(code)) digits++;
      at++;
      continue;
    }
    letters += (at - begin) as u32;
    if (at - begin >= shortestWord && isWordRun(begin, at)) inWords += (at - begin) as u32;
  }
  return digits <= mostDigits && inWords * 100 >= letters * leastInWords;
}
