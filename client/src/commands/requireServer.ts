/**
 * For commands that need the server: its client, or a plain word to the user about why nothing happens.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CommandDeps } from './deps';

/** @returns undefined after the user was told that the server is not running, and offered a restart */
export async function requireServer({ server }: CommandDeps): Promise<BaseLanguageClient | undefined> {
  if (server.running) return server.running;
  const isStopped = server.state.kind === 'stopped';
  const restart = vscode.l10n.t('Restart');
  const answer = isStopped
    ? await vscode.window.showErrorMessage(vscode.l10n.t("Keylift's server is not running."), restart)
    : await vscode.window.showInformationMessage(vscode.l10n.t("Keylift's server is starting. Try again in a moment."));
  if (answer !== restart) return undefined;
  await server.restart();
  return server.running;
}
