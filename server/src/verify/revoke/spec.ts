/**
 * The shape of the data that says how a provider revokes a key by its API: only where the key itself is proof enough and
 * nothing else is touched. Literals only, like the specifications of checks.
 */
import type { RevokeVerdict } from '../../shared/revocation';
import type { AnswerRule, CallSpec, KeySpec } from '../spec';

/** What an answer to a revocation means. */
export type RevokeRule = AnswerRule<Exclude<RevokeVerdict, 'unknown'>>;

/** How one kind of key is revoked. */
export interface RevokeSpec extends KeySpec {
  readonly call: CallSpec;
  /** Looked at in order; what fits none is `gone` for 401, and `failed` otherwise. */
  readonly rules: readonly RevokeRule[];
  /** What happens, said to the user before they agree: one or two sentences. */
  readonly effect: string;
}
