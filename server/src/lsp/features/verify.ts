/**
 * Asks a provider whether a key of an open document still works (`keylift/verify`): in two steps, so that nothing is sent before
 * the user has agreed to the hosts by name. What is sent goes through `host/verify`; the answer holds no key.
 */
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Checker } from '../../host/verify/checker';
import { type VerifyParams, type VerifyResult, verifyMethod } from '../../shared/verification';
import { offlineFacts } from '../../verify/offlineFacts';
import { planVerification } from '../../verify/plan';
import { verifySpecFor } from '../../verify/specs/index';
import type { Analyses } from '../analyses';
import { type Boundary, throwIfCancelled } from '../boundary';
import type { Documents } from '../documents';
import { signalOf } from '../exposures';
import type { Feature } from '../feature';

/** What {@link createVerify} works with. */
export interface VerifyDeps {
  readonly connection: Connection;
  readonly boundary: Boundary;
  readonly documents: Documents;
  readonly analyses: Analyses;
  /** Absent where no connection can be made. */
  readonly checker?: () => Promise<Checker>;
}

function textsOf(hosts: unknown): readonly string[] {
  return Array.isArray(hosts) ? hosts.filter((host): host is string => typeof host === 'string') : [];
}

async function answer(params: VerifyParams, deps: VerifyDeps, token: CancellationToken): Promise<VerifyResult> {
  const document = deps.documents.get(params.uri);
  const analysis = document && (await deps.analyses.ready(document, token));
  const finding = analysis?.findings.find(({ start, end }) => start <= params.offset && params.offset <= end);
  if (analysis === undefined || finding === undefined) {
    return { kind: 'none', message: 'There is no key here any more.', facts: [] };
  }
  const { text } = analysis.document;
  const facts = offlineFacts(finding, text, Date.now());
  const outcome = planVerification({ finding, text, findings: analysis.findings }, verifySpecFor);
  if (outcome.kind === 'none') return { ...outcome, facts };
  if (deps.checker === undefined) return { kind: 'none', message: 'No connection can be made from here.', facts };
  const { plan } = outcome;
  const { redacted } = finding;
  const agreed = textsOf(params.hosts);
  if (agreed.length === 0) return { kind: 'plan', provider: plan.spec.name, redacted, hosts: plan.hosts };
  const { signal, dispose } = signalOf(token);
  try {
    const verification = await (await deps.checker()).check(plan, agreed, signal);
    throwIfCancelled(token);
    return { kind: 'answer', redacted, verification, facts };
  } finally {
    dispose();
  }
}

/** See the file's first lines. */
export function createVerify(deps: VerifyDeps): Feature {
  const { connection, boundary } = deps;
  const failure = new ResponseError<void>(LSPErrorCodes.RequestFailed, 'the provider could not be asked');
  connection.onRequest<VerifyResult, void>(
    verifyMethod,
    boundary.request<VerifyParams, VerifyResult>(verifyMethod, failure, (params: VerifyParams, token) =>
      answer(params, deps, token),
    ),
  );
  return { capabilities: {} };
}
