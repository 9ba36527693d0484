/**
 * Answers what a push was refused for (`keylift/explainPush`). Keeps nothing of the text, and changes nothing; where there is no git
 * to ask there is no answer.
 */
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type ExplainPushParams, type ExplainPushResult, explainPushMethod } from '../../shared/pushRescue';
import type { Boundary } from '../boundary';
import type { ServerDeps } from '../deps';
import { signalOf } from '../exposures';
import type { Feature } from '../feature';

/** What {@link createExplainPush} works with. */
export interface ExplainPushDeps extends Pick<ServerDeps, 'explainPush'> {
  readonly connection: Connection;
  readonly boundary: Boundary;
}

async function answer(
  { text, folders }: ExplainPushParams,
  { explainPush }: ExplainPushDeps,
  token: CancellationToken,
): Promise<ExplainPushResult> {
  const { signal, dispose } = signalOf(token);
  try {
    return (await explainPush?.(text, folders, signal)) ?? null;
  } finally {
    dispose();
  }
}

/** See the file's first lines. */
export function createExplainPush(deps: ExplainPushDeps): Feature {
  const { connection, boundary } = deps;
  const failure = new ResponseError<void>(LSPErrorCodes.RequestFailed, 'the refused push could not be explained');
  connection.onRequest(
    explainPushMethod,
    boundary.request(explainPushMethod, failure, (params: ExplainPushParams, token) => answer(params, deps, token)),
  );
  return { capabilities: {} };
}
