/**
 * Reads Keylift's settings from the editor's configuration. Names, defaults and limits are the contract's
 * (`shared/settings.ts`); the server asks for its own, here are those that the client obeys.
 */
import * as vscode from 'vscode';
import { readSettings, type Settings, settingsSection } from '../../server/src/shared/settings';

/** The valid settings of the window, or of one of its folders. */
export function settingsOf(scope?: vscode.Uri): Settings {
  return readSettings(vscode.workspace.getConfiguration(undefined, scope).get(settingsSection));
}

/** Whether the messages between client and server are to be logged (their names, never what is in them). */
export function tracesServer(): boolean {
  return vscode.workspace.getConfiguration(settingsSection).get<string>('trace.server', 'off') !== 'off';
}

/** Calls back after any Keylift setting changed. */
export function onDidChangeSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(settingsSection)) listener();
  });
}
