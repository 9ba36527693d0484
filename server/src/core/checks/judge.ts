/**
 * Judges one match: runs the checks its detector names, and the ones every token must pass. Rejects it, or answers how
 * sure the engine is of it.
 */
import type { Confidence } from '../catalogue';
import type { FindingNote } from '../finding';
import { wordShare } from '../generic/words';
import type { CheckInput } from './check';
import { entropyOf } from './entropy';
import { fillerIn } from './filler';
import { checks } from './registry';

/** What a judged match is worth. */
export interface Verdict {
  readonly confidence: Confidence;
  readonly notes: readonly FindingNote[];
}

/** Words that make up half of a token whose checksum is wrong were typed; a drawn one has a third at the most. */
const wordy = 0.5;

/** `sha256=…`, `"integrity": "sha512-…`, `s:6:"md5sum";s:32:"…`: what stands behind is the digest of a file, whatever word stands near. */
const digestBefore =
  /(?:sha-?\d{1,3}|md5|(?:md5|sha\d{1,3}|check)sum|digest|integrity)["']?\s{0,2}[=:;-]\s{0,2}(?:s:\d{2,3}:)?["']?-?$/i;

function isDigest({ text, start, spec }: CheckInput): boolean {
  return spec.tier !== 'generic' && digestBefore.test(text.slice(Math.max(0, start - 20), start));
}

/** More than any path of an address holds in a row; `+` is in hardly any. */
const base64Before = /(?=[^+]{0,127}\+)(?=[^A-Z]{0,127}[A-Z])[A-Za-z\d+/]{63,127}[+/]$/;

/** `…wn4xKUww7/` + what reads as a token: in an image as base64 a beginning of few letters stands by chance, between two of its signs. */
function isWithinBase64({ text, start, secret, spec }: CheckInput): boolean {
  const isOfPrefix = spec.tier !== 'generic' && spec.anchor.in === 'token';
  return isOfPrefix && /^[A-Za-z\d+/]+$/.test(secret) && base64Before.test(text.slice(Math.max(0, start - 128), start));
}

/** `'Jenkins has been restarted','` + a number of 32 digits: the word stands in a sentence, and what follows is the next field of a row. */
const nextField = /^[^'"\r\n]*[ ][^'"\r\n]*(['"]),[ ]?\1$/;

function isOfNextField({ text, start, anchor, spec }: CheckInput): boolean {
  const isNear = spec.tier !== 'generic' && spec.anchor.in === 'context' && anchor < start;
  return isNear && nextField.test(text.slice(anchor, start));
}

/** @returns undefined when the match is not what the detector looks for */
export function judge(input: CheckInput, base: Confidence): Verdict | undefined {
  const { secret, spec } = input;
  if (spec.minEntropy !== undefined && entropyOf(secret) < spec.minEntropy) return undefined;
  if (isDigest(input) || isWithinBase64(input) || isOfNextField(input)) return undefined;
  let confidence = base;
  const notes: FindingNote[] = [];
  for (const name of spec.checks ?? []) {
    const result = checks[name](input);
    if (result === 'reject') return undefined;
    if (result?.confidence !== undefined) confidence = result.confidence;
    if (result?.note !== undefined) notes.push(result.note);
  }
  if (notes.includes('checksum-invalid') && wordShare(secret.slice(secret.indexOf('_') + 1)) >= wordy) return undefined;
  const filler = fillerIn(secret, spec);
  if (filler === 'sequence') return { confidence: 'low', notes: [...notes, 'sequence'] };
  return filler === undefined ? { confidence, notes } : undefined;
}
