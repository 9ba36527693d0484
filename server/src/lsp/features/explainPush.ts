/**
 * Answers what a push was refused for (`keylift/explainPush`). Keeps nothing of the text, and changes nothing; where there is no git
 * to ask there is no answer.
 */
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { type ExplainPushParams, type ExplainPushResult, explainPushMethod } from '../../shared/pushRescue';
import type { Boundary } from '../boundary';
import { withSignal } from '../cancellation';
import type { ServerDeps } from '../deps';
import type { Feature } from '../feature';

/** What {@link createExplainPush} works with. */
export interface ExplainPushDeps extends Pick<ServerDeps, 'explainPush'> {
  readonly connection: Connection;
  readonly boundary: Boundary;
}

/** See the file's first lines. */
export function createExplainPush(deps: ExplainPushDeps): Feature {
  const { connection, boundary, explainPush } = deps;
  const failure = new ResponseError<void>(LSPErrorCodes.RequestFailed, 'the refused push could not be explained');
  const answer = ({ text, folders }: ExplainPushParams, token: CancellationToken): Promise<ExplainPushResult> =>
    withSignal(token, async (signal) => (await explainPush?.(text, folders, signal)) ?? null);
  connection.onRequest(explainPushMethod, boundary.request(explainPushMethod, failure, answer));
  return { capabilities: {} };
}
