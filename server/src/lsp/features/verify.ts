/**
 * Asks a provider whether a key of an open document still works (`keylift/verify`): in two steps, so that nothing is sent before
 * the user has agreed to the hosts by name. What is sent goes through `host/verify`; the answer holds no key.
 */
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { KeyRequest } from '../../shared/keyRequest';
import { type VerifyResult, verifyMethod } from '../../shared/verification';
import { offlineFacts } from '../../verify/offlineFacts';
import { planVerification } from '../../verify/plan';
import { verifySpecFor } from '../../verify/specs/index';
import type { Boundary } from '../boundary';
import { withSignal } from '../cancellation';
import type { ServerDeps } from '../deps';
import type { Feature } from '../feature';
import { agreedHosts, type KeyLocationDeps, locateKey } from '../keyLocation';

/** What {@link createVerify} works with. */
export interface VerifyDeps extends KeyLocationDeps, Pick<ServerDeps, 'checker'> {
  readonly connection: Connection;
  readonly boundary: Boundary;
}

async function answer(params: KeyRequest, deps: VerifyDeps, token: CancellationToken): Promise<VerifyResult> {
  const found = await locateKey(params, deps, token);
  if (found === undefined) return { kind: 'none', message: 'There is no key here any more.', facts: [] };
  const { finding, text } = found;
  const facts = offlineFacts(finding, text, Date.now());
  const outcome = planVerification(found, verifySpecFor);
  if (outcome.kind === 'none') return { ...outcome, facts };
  if (deps.checker === undefined) return { kind: 'none', message: 'No connection can be made from here.', facts };
  const { plan } = outcome;
  const { redacted } = finding;
  const agreed = agreedHosts(params.hosts);
  if (agreed.length === 0) return { kind: 'plan', provider: plan.spec.name, redacted, hosts: plan.hosts };
  const checker = await deps.checker();
  const verification = await withSignal(token, (signal) => checker.check(plan, agreed, signal));
  return { kind: 'answer', redacted, verification, facts };
}

/** See the file's first lines. */
export function createVerify(deps: VerifyDeps): Feature {
  const { connection, boundary } = deps;
  const failure = new ResponseError<void>(LSPErrorCodes.RequestFailed, 'the provider could not be asked');
  connection.onRequest<VerifyResult, void>(
    verifyMethod,
    boundary.request<KeyRequest, VerifyResult>(verifyMethod, failure, (params, token) => answer(params, deps, token)),
  );
  return { capabilities: {} };
}
