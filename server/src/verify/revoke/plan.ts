/** From a finding to what would be revoked, and by whom: the step before anybody is asked. Pure; sends nothing. */
import { type FoundKey, gatherParts } from '../gatherParts';
import { type Parts, prepareRequest } from '../request';
import { revokeSpecFor } from '../specs/revocations';
import type { RevokeSpec } from './spec';

/** A revocation that is ready to be run. `parts` hold secrets: never log them. */
export interface RevokePlan {
  readonly spec: RevokeSpec;
  readonly parts: Parts;
  /** The very hosts that will be asked. */
  readonly hosts: readonly string[];
}

/** A plan, or the sentence that says why there is none. */
export type RevokePlanOutcome =
  | { readonly kind: 'plan'; readonly plan: RevokePlan }
  | { readonly kind: 'none'; readonly message: string };

/** See the file's first lines. */
export function planRevocation(found: FoundKey): RevokePlanOutcome {
  const spec = revokeSpecFor(found.finding.detector);
  if (spec === undefined) {
    return {
      kind: 'none',
      message: 'Its provider has no safe way to revoke it from here: use the provider’s own page.',
    };
  }
  const gathered = gatherParts(spec, found);
  const request = gathered.kind === 'parts' ? prepareRequest(spec.call, gathered.parts) : undefined;
  if (gathered.kind !== 'parts' || request === undefined) {
    return { kind: 'none', message: 'It does not stand here letter by letter, so it is sent to nobody.' };
  }
  return { kind: 'plan', plan: { spec, parts: gathered.parts, hosts: [request.host] } };
}
