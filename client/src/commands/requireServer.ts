/**
 * For commands that need the server: its client, or a plain word to the user about why nothing happens.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CommandDeps } from './deps';

/** @returns undefined after the user was told that the server is not running, and offered a restart */
export async function requireServer({ server }: Pick<CommandDeps, 'server'>): Promise<BaseLanguageClient | undefined> {
  // A command right after the window opened waits for the server instead of sending the user away.
  await server.settled();
  if (server.running) return server.running;
  const restart = vscode.l10n.t('Restart');
  const text = vscode.l10n.t("Keylift's server is not running.");
  if ((await vscode.window.showErrorMessage(text, restart)) !== restart) return undefined;
  await server.restart();
  return server.running;
}
