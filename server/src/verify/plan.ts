/**
 * From a finding to what would be asked, and of whom: the step before anybody is asked anything. Shared by editor and command
 * line, so that both name the same hosts.
 */
import type { Finding } from '../core/finding';
import type { FoundKey } from './gatherParts';
import { callsWith, gatherParts } from './gatherParts';
import { type Parts, prepareRequest } from './request';
import type { VerifyCall, VerifySpec } from './spec';

/** A check that is ready to be run. `parts` hold secrets: never log them. */
export interface VerifyPlan {
  readonly spec: VerifySpec;
  readonly detector: string;
  readonly parts: Parts;
  readonly calls: readonly VerifyCall[];
  /** The very hosts that will be asked, at most. */
  readonly hosts: readonly string[];
}

/** A plan, or the sentence that says why there is none. */
export type PlanOutcome =
  | { readonly kind: 'plan'; readonly plan: VerifyPlan }
  | { readonly kind: 'none'; readonly message: string };

/** The specification for a detector's findings; undefined when there is none. */
export type SpecFor = (detector: string) => VerifySpec | undefined;

/** Keys that no provider can be asked about. */
function whyNot({ detector, class: kind }: Finding): string {
  if (/webhook-(?:signing-)?(?:key|secret)|signing-secret|hmac-key/.test(detector)) {
    return 'It signs messages and is never sent to the provider, so nobody can be asked about it.';
  }
  if (/private-key|ssh|pgp|certificate/.test(detector)) {
    return 'A private key is sent to nobody, so nobody can be asked about it.';
  }
  if (kind === 'public') return 'It is public by design: that it works is not a leak.';
  return 'Keylift knows no safe way to ask its provider.';
}

function none(message: string): PlanOutcome {
  return { kind: 'none', message };
}

/** See the file's first lines. */
export function planVerification(found: FoundKey, specFor: SpecFor): PlanOutcome {
  const { finding } = found;
  const spec = specFor(finding.detector);
  if (spec === undefined) return none(whyNot(finding));
  const gathered = gatherParts(spec, found);
  if (gathered.kind === 'not-plain') {
    return none('The file holds it encoded or in pieces; what is not known letter by letter is sent to nobody.');
  }
  if (gathered.kind === 'missing') {
    return none(`To ask ${spec.name}, the ${gathered.labels.join(' and the ')} must stand near it in the same file.`);
  }
  const { parts } = gathered;
  const calls = callsWith(spec, parts);
  const requests = calls.map((call) => prepareRequest(call, parts));
  if (calls.length === 0 || requests.includes(undefined)) {
    return none(`What stands near it does not fit a request to ${spec.name}.`);
  }
  const hosts = [...new Set(requests.flatMap((request) => request?.host ?? []))];
  return { kind: 'plan', plan: { spec, detector: finding.detector, parts, calls, hosts } };
}
