/** Says why `judge` rejects a match: the same questions in the same order, asked once more where somebody wants to know. */
import type { CheckName } from '../catalogue';
import type { CheckInput } from './check';
import { entropyOf } from './entropy';
import { fillerIn } from './filler';
import { checks } from './registry';

/** What turned a match down. `entropy` in bits per character. */
export type Rejection =
  | { readonly by: 'entropy'; readonly entropy: number; readonly least: number }
  | { readonly by: 'check'; readonly check: CheckName }
  /** It reads like a placeholder. */
  | { readonly by: 'filler' };

/** @returns undefined for a match that `judge` lets stand */
export function rejectionOf(input: CheckInput): Rejection | undefined {
  const { secret, spec } = input;
  const least = spec.minEntropy ?? 0;
  const entropy = entropyOf(secret);
  if (spec.minEntropy !== undefined && entropy < least) return { by: 'entropy', entropy, least };
  const check = (spec.checks ?? []).find((name) => checks[name](input) === 'reject');
  if (check !== undefined) return { by: 'check', check };
  return fillerIn(secret, spec) === 'filler' ? { by: 'filler' } : undefined;
}
