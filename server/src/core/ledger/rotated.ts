/** What is known of a value that was rotated, and whether a value may be listed where others read it. Pure. */
import type { Finding } from '../finding';

/** That a value was rotated, as a finding tells it. */
export interface Rotated {
  /** ISO 8601: "2026-11-29". */
  readonly on: string;
  readonly by?: string;
}

/** Asks every ledger about a value; undefined: none knows it. */
export type RotatedLookup = (secret: string) => Rotated | undefined;

/** Hashes of ledgers are made for this in place of a detector: whichever detector finds the value again, it is the same. */
export const ledgerSubject = 'rotated';

/** A value of fewer bits could be tried out by whoever reads salt and hash. */
const leastBits = 80;
const shortest = 20;

/** Bits of a value whose characters are drawn from those that it uses: what a guesser who knows them has to try. */
function bitsOf(value: string): number {
  const counts = new Map<string, number>();
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  const length = [...value].length;
  let bits = 0;
  for (const count of counts.values()) bits -= count * Math.log2(count / length);
  return bits;
}

/**
 * Whether a value may be listed in a file that others read: salt and hash stand in it side by side, so only what nobody can
 * try out is fit for it. Passwords and the like are not, however long: people make them of words.
 */
export function isShareable({ tier, class: kind }: Pick<Finding, 'tier' | 'class'>, value: string): boolean {
  if (tier === 'generic' || kind === 'public') return false;
  if (value.includes('://') || /\s/.test(value.trim())) return false;
  return value.length >= shortest && bitsOf(value) >= leastBits;
}
