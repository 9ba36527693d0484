/** What checking and revoking a key have in common: the server asks the key's provider, and the user sees whom and can call it off. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { KeyPlace, KeyRequest } from '../../../server/src/shared/keyRequest';
import type { CommandDeps } from './deps';

/** Sends one kind of request about one key; with no hosts, the server only says whom it would ask. */
export type AskServer<Result> = (hosts: readonly string[], token?: vscode.CancellationToken) => Promise<Result>;

/** See {@link AskServer}. */
export function serverAsker<Result>(client: BaseLanguageClient, method: string, place: KeyPlace): AskServer<Result> {
  return (hosts, token) => {
    const request: KeyRequest = { ...place, hosts };
    // A token that is not there would be sent as a parameter of its own.
    return token === undefined ? client.sendRequest(method, request) : client.sendRequest(method, request, token);
  };
}

/** Asks while a notification names the hosts. A failure is told in the log alone: the caller says what it means. */
export function askProvider<Result>(
  { log }: CommandDeps,
  hosts: readonly string[],
  ask: AskServer<Result>,
): PromiseLike<Result | 'cancelled' | 'failed'> {
  const title = vscode.l10n.t('Asking {0}', hosts.join(', '));
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (_, token) => {
    try {
      return await ask(hosts, token);
    } catch (error) {
      if (token.isCancellationRequested) return 'cancelled';
      log.error('Asking a provider failed', error instanceof Error ? error.message : '');
      return 'failed';
    }
  });
}
