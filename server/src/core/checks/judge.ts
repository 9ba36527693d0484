/**
 * Judges one match: runs the checks its detector names, and the ones every token must pass. Rejects it, or answers how
 * sure the engine is of it.
 */
import type { Confidence, DetectorSpec } from '../catalogue';
import type { FindingNote } from '../finding';
import type { CheckInput } from './check';
import { entropyOf } from './entropy';
import { isFiller } from './filler';
import { checks } from './registry';

/** What a judged match is worth. */
export interface Verdict {
  readonly confidence: Confidence;
  readonly notes: readonly FindingNote[];
}

function baseConfidence(spec: DetectorSpec): Confidence {
  if (spec.confidence !== undefined) return spec.confidence;
  if (spec.tier === 'generic') return 'low';
  return spec.anchor.in === 'token' ? 'high' : 'medium';
}

/** @returns undefined when the match is not what the detector looks for */
export function judge(input: CheckInput): Verdict | undefined {
  const { secret, spec } = input;
  if (isFiller(secret)) return undefined;
  if (spec.minEntropy !== undefined && entropyOf(secret) < spec.minEntropy) return undefined;
  let confidence = baseConfidence(spec);
  const notes: FindingNote[] = [];
  for (const name of spec.checks ?? []) {
    const result = checks[name](input);
    if (result === 'reject') return undefined;
    if (result?.confidence !== undefined) confidence = result.confidence;
    if (result?.note !== undefined) notes.push(result.note);
  }
  return { confidence, notes };
}
