/**
 * Tells tokens whose parts are joined by signs (base64, `id.secret`) from sums, members and assignments of a program, which
 * use the same signs between names.
 */
import { looksRandom } from './values';
import { wordShare } from './words';

const shortestToken = 24;
/** Shorter parts are drawn or names: nobody can tell. */
const shortestPart = 12;
const alphabet = /^[\w+/.=-]+$/;

/** Whether most of a value is drawn text, though its signs read as operators. */
export function isOfDrawnParts(value: string): boolean {
  if (value.length < shortestToken || !alphabet.test(value) || (value.match(/\d/g)?.length ?? 0) < 3) return false;
  if (/[^=]=[^=]/.test(value) || wordShare(value) >= 0.25) return false;
  const long = value.split(/[+/.=]/).filter((part) => part.length >= shortestPart);
  const drawn = long.reduce((sum, part) => sum + part.length, 0);
  return drawn >= value.length * 0.5 && long.some((part) => /\d/.test(part)) && long.every(looksRandom);
}
