/**
 * Answers the server when it needs the user's own session with a store: asks once, keeps what was typed in the editor's
 * secret storage and nowhere else, and asks anew when the store did not accept it.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type StoreVariablesParams,
  type StoreVariablesResult,
  storeVariablesMethod,
} from '../../server/src/shared/protocol';

/** Answers for as long as the client lives. */
export function answerStoreVariables(client: BaseLanguageClient, secrets: vscode.SecretStorage): void {
  client.onRequest(storeVariablesMethod, (params: StoreVariablesParams) => variablesFor(params, secrets));
}

const keyOf = (name: string) => `keylift.store.${name}`;

async function variablesFor(
  { store, names, areRefused }: StoreVariablesParams,
  secrets: vscode.SecretStorage,
): Promise<StoreVariablesResult> {
  if (areRefused) for (const name of names) await secrets.delete(keyOf(name));
  const values: Record<string, string> = {};
  for (const name of names) {
    const value = (await secrets.get(keyOf(name))) ?? (await ask(store, name));
    if (!value) return null;
    values[name] = value;
  }
  for (const [name, value] of Object.entries(values)) await secrets.store(keyOf(name), value);
  return { values };
}

/** Hidden while it is typed, unless it is a mere address or name. */
function ask(store: string, name: string): Thenable<string | undefined> {
  const t = vscode.l10n.t;
  return vscode.window.showInputBox({
    title: t('Your session with {0}', store),
    prompt: t('{0}, as the tools of {1} read it. Kept in the secret storage of the editor.', name, store),
    password: /(?:TOKEN|KEY|KEY_ID|SECRET)$/.test(name),
    ignoreFocusOut: true,
  });
}
