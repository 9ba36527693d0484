/**
 * Tells words from random letters by the trigrams of a letter model. Used by the generic tier, where a value has no format
 * of its own that could vouch for it.
 */
import { wordModel } from './wordModel';

const letters = 27;

function codeAt(text: string, at: number): number {
  return text.charCodeAt(at) - 96;
}

/**
 * How word-like a run of letters is.
 *
 * @param run lower case a-z
 * @returns bits per letter by which words explain the run better than an even draw does: English words lie around 1 to 3,
 * random letters below 0
 */
export function wordScore(run: string): number {
  if (run.length === 0) return 0;
  let a = 0;
  let b = 0;
  let sum = 0;
  for (let i = 0; i <= run.length; i++) {
    const c = i < run.length ? codeAt(run, i) : 0;
    sum += wordModel.charCodeAt((a * letters + b) * letters + c) - 58;
    a = b;
    b = c;
  }
  return sum / 2 / (run.length + 1);
}

/** The runs of letters in a value, cut at case changes as identifiers are: `myApiKey2` gives `my`, `api`, `key`. */
export function letterRuns(value: string): string[] {
  return (value.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((run) => run.toLowerCase());
}

/**
 * The share of a value's characters that stand in word-like runs of at least three letters.
 *
 * @returns 0 (nothing like words) to 1
 */
export function wordShare(value: string): number {
  if (value.length === 0) return 0;
  let inWords = 0;
  for (const run of letterRuns(value)) if (run.length >= 3 && wordScore(run) > 0.4) inWords += run.length;
  return inWords / value.length;
}
