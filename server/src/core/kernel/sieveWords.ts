/**
 * Tells names of a program from drawn text, on bytes: what `generic/code`'s `isNameLike` says of a value is said here of fewer,
 * and never of one that it does not say it of. The twin of `server/kernel/words.ts`, statement by statement.
 */
import { wordModel } from '../generic/wordModel';
import type { GateWindow } from './gateBytes';

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isWordRun(bytes: Uint8Array, from: number, to: number): boolean {
  let a: number = 0;
  let b: number = 0;
  let sum: number = 0;
  for (let at = from; at <= to; at++) {
    const c: number = at < to ? ((bytes[at] as number) | 32) - 96 : 0;
    sum += wordModel.charCodeAt((a * 27 + b) * 27 + c) - 58;
    a = b;
    b = c;
  }
  return 5 * sum > 4 * (to - from + 1);
}

/** Whether `[from, to)` is a name made of words, with at most so many digits. */
export function isNameOfWords({ bytes }: GateWindow, from: number, to: number, mostDigits: number): boolean {
  let at = from;
  while (
    at < to &&
    at - from < 3 &&
    ((bytes[at] as number) === 36 || (bytes[at] as number) === 64 || (bytes[at] as number) === 95)
  )
    at++;
  if (at >= to || !(isUpper(bytes[at] as number) || isLower(bytes[at] as number))) return false;
  let letters: number = 0;
  let digits: number = 0;
  let inWords: number = 0;
  while (at < to) {
    const code = bytes[at] as number;
    const begin = at;
    if (isUpper(code)) {
      while (at < to && isUpper(bytes[at] as number)) at++;
      if (at < to && isLower(bytes[at] as number)) {
        if (at - begin > 1) at--;
        else while (at < to && isLower(bytes[at] as number)) at++;
      }
    } else if (isLower(code)) {
      while (at < to && isLower(bytes[at] as number)) at++;
    } else {
      if (code === 36 || code === 64) return false;
      if (code >= 48 && code <= 57) digits++;
      at++;
      continue;
    }
    letters += at - begin;
    if (at - begin >= 3 && isWordRun(bytes, begin, at)) inWords += at - begin;
  }
  return digits <= mostDigits && inWords * 100 >= letters * 56;
}
