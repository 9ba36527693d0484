/**
 * Has a provider revoke a key (`keylift/revoke`): in two steps, so that nothing is sent before the user has read what happens
 * and agreed to the host by name. Never remembered, never done by itself; the answer holds no key.
 */
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { KeyRequest } from '../../shared/keyRequest';
import { type RevokeResult, revokeMethod } from '../../shared/revocation';
import { planRevocation } from '../../verify/revoke/plan';
import type { Boundary } from '../boundary';
import { withSignal } from '../cancellation';
import type { ServerDeps } from '../deps';
import type { Feature } from '../feature';
import { agreedHosts, type KeyLocationDeps, locateKey } from '../keyLocation';

/** What {@link createRevoke} works with. */
export interface RevokeDeps extends KeyLocationDeps, Pick<ServerDeps, 'checker'> {
  readonly connection: Connection;
  readonly boundary: Boundary;
}

async function answer(params: KeyRequest, deps: RevokeDeps, token: CancellationToken): Promise<RevokeResult> {
  const found = await locateKey(params, deps, token);
  if (found === undefined) {
    return { kind: 'none', message: 'The key stands nowhere any more: revoke it in the provider’s own page.' };
  }
  const outcome = planRevocation(found);
  if (outcome.kind === 'none') return outcome;
  if (deps.checker === undefined) return { kind: 'none', message: 'No connection can be made from here.' };
  const { plan } = outcome;
  const { redacted } = found.finding;
  const agreed = agreedHosts(params.hosts);
  if (agreed.length === 0) {
    return { kind: 'plan', provider: plan.spec.name, redacted, hosts: plan.hosts, effect: plan.spec.effect };
  }
  const checker = await deps.checker();
  const revocation = await withSignal(token, (signal) => checker.revoke(plan, agreed, signal));
  return { kind: 'answer', redacted, revocation };
}

/** See the file's first lines. */
export function createRevoke(deps: RevokeDeps): Feature {
  const { connection, boundary } = deps;
  const failure = new ResponseError<void>(LSPErrorCodes.RequestFailed, 'the provider could not be asked');
  connection.onRequest<RevokeResult, void>(
    revokeMethod,
    boundary.request<KeyRequest, RevokeResult>(revokeMethod, failure, (params, token) => answer(params, deps, token)),
  );
  return { capabilities: {} };
}
