/**
 * What the rest of a name says about its value, on bytes: a part of what `generic/names.ts` and `generic/checks.ts` know. The twin
 * of `server/kernel/names.ts`, statement by statement.
 */
import { type GateWindow, isName } from './gateBytes';

function folds({ bytes }: GateWindow, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (((bytes[at + i] as number) | 32) !== word.charCodeAt(i)) return false;
  return true;
}

/** Whether the word that ends at `end` is only the beginning of another: of `author`, `authority`, `authorized`. */
export function isOtherWord(window: GateWindow, end: number): boolean {
  return folds(window, end - 4, 'auth') && folds(window, end, 'or') && !folds(window, end + 2, 'izat');
}

/** Whether `pass` ends at `end` and is only the beginning of another word, or of a name that is no password's. */
export function isOtherPass(window: GateWindow, end: number): boolean {
  const { bytes } = window;
  if (!folds(window, end - 4, 'pass')) return false;
  let code = bytes[end] as number;
  const joins = code === 95 || code === 45;
  if (joins) code = bytes[end + 1] as number;
  if (!isName(code) || code >= 128 || (code >= 48 && code <= 57)) return false;
  const next = (bytes[end + (joins ? 2 : 1)] as number) | 32;
  code |= 32;
  if (code === 119) return next !== 111 && next !== 100;
  // passord, passe
  if (code === 111) return next !== 114;
  if (code === 101) return next >= 97 && next <= 122;
  return code === 112 ? next !== 104 : code !== 99 || next !== 111;
}

/** Ends of names; the kernel knows them as numbers. */
const abouts =
  'name type word code path file list size pair spec ring board press event usage store id up arn map set'.split(' ');

/** Whether the rest of a name, at `rest`, says that its value is something about a secret: a part of what `aboutAfter` in `generic/names.ts` knows. */
export function isAbout(window: GateWindow, rest: number): boolean {
  const { bytes } = window;
  const at = bytes[rest] === 95 || bytes[rest] === 45 ? rest + 1 : rest;
  const about = abouts.find((word) => folds(window, at, word));
  if (about === undefined) return false;
  const next = bytes[at + about.length] as number;
  return next < 128 && ((next | 32) < 97 || (next | 32) > 122);
}

/** Whether the word that ends at `end` may be of a secret that JSON Web Tokens are signed with: people's own words count there. */
export function mayBeOfJwt(window: GateWindow, end: number): boolean {
  if (!['cret', 'tial', 'cred', 'reds'].some((last) => folds(window, end - 4, last))) return false;
  if (end < window.lo + 80) return true;
  for (let at = end - 80; at + 3 < end; at++) if (folds(window, at, 'jwt')) return true;
  return false;
}
