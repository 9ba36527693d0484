/**
 * Tells names of a program from drawn text within the kernel: the twin of `server/src/core/kernel/sieveWords.ts`, statement by
 * statement, which says what it is for.
 */
import { byte } from './bytes';
import { Char, fold, isCapital, isDigit, isSmall } from './chars';
import { placeOfWords } from './places';


function isUpper(code: u32): bool {
  return isCapital(code);
}

function isLower(code: u32): bool {
  return isSmall(code);
}

function isWordRun(from: usize, to: usize): bool {
  const model = load<u32>(placeOfWords) as usize;
  let a: usize = 0;
  let b: usize = 0;
  let sum: i32 = 0;
  for (let at = from; at <= to; at++) {
    const c: usize = at < to ? (((fold(byte(at))) - 96) as usize) : 0;
    sum += (load<u8>(model + (a * 27 + b) * 27 + c) as i32) - 58;
    a = b;
    b = c;
  }
  return 5 * sum > 4 * (((to - from) as i32) + 1);
}

/** Whether `[from, to)` is a name made of words, with at most so many digits. */
export function isNameOfWords(from: usize, to: usize, mostDigits: u32): bool {
  let at = from;
  while (at < to && at - from < 3 && (byte(at) == Char.dollar || byte(at) == Char.at || byte(at) == Char.underscore)) at++;
  if (at >= to || !(isUpper(byte(at)) || isLower(byte(at)))) return false;
  let letters: u32 = 0;
  let digits: u32 = 0;
  let inWords: u32 = 0;
  while (at < to) {
    const code = byte(at);
    const begin = at;
    if (isUpper(code)) {
      while (at < to && isUpper(byte(at))) at++;
      if (at < to && isLower(byte(at))) {
        if (at - begin > 1) at--;
        else while (at < to && isLower(byte(at))) at++;
      }
    } else if (isLower(code)) {
      while (at < to && isLower(byte(at))) at++;
    } else {
      if (code == Char.dollar || code == Char.at) return false;
      if (isDigit(code)) digits++;
      at++;
      continue;
    }
    letters += (at - begin) as u32;
    if (at - begin >= 3 && isWordRun(begin, at)) inWords += (at - begin) as u32;
  }
  return digits <= mostDigits && inWords * 100 >= letters * 56;
}
