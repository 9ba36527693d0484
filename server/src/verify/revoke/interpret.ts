/** What a provider's answer says of a revocation. Pure. What does not clearly speak of the key is unknown, and never success. */
import type { Revocation } from '../../shared/revocation';
import { type Answer, faultOf, holds } from '../interpret';
import { parseJson } from '../jsonPath';
import type { RevokeSpec } from './spec';

const sentences = {
  revoked: 'The provider has revoked it.',
  gone: 'The provider did not accept it any more: there was nothing left to revoke.',
  failed: 'The provider refused to revoke it: use the provider’s own page.',
} as const;

/** See the file's first lines. */
export function interpretRevocation(spec: RevokeSpec, answer: Answer): Pick<Revocation, 'verdict' | 'reason'> {
  const fault = faultOf(answer.status);
  if (fault !== undefined) return { verdict: 'unknown', reason: `${fault} Take the key for one that works.` };
  const json = parseJson(answer.body);
  const rule = spec.rules.find((each) => holds(each, answer, json));
  const verdict = rule?.verdict ?? (answer.status === 401 ? 'gone' : 'failed');
  return { verdict, reason: rule?.reason ?? sentences[verdict] };
}
