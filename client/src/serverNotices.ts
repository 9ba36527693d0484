/**
 * Tells the user, once, when the server stopped by itself, and plainly when it stays down. One action each; what exactly
 * happened is in the log.
 */
import * as vscode from 'vscode';
import { defaultRestartLimit } from './restartPolicy';
import type { ServerState } from './serverSupervisor';

/** What the notices' buttons do. */
export interface NoticeActions {
  showLog(): void;
  restart(): void;
}

/** To be called on every change of the server's state; says nothing where there is nothing new. */
export async function announce(state: ServerState, actions: NoticeActions): Promise<void> {
  const t = vscode.l10n.t;
  const showLog = t('Show Log');
  if (state.kind === 'running' && state.isNews) {
    const text = t("Keylift's server stopped and was restarted.");
    if ((await vscode.window.showWarningMessage(text, showLog)) === showLog) actions.showLog();
    return;
  }
  const text = stoppedText(state);
  if (text === undefined) return;
  const restart = t('Restart');
  const answer = await vscode.window.showErrorMessage(text, restart, showLog);
  if (answer === restart) actions.restart();
  else if (answer === showLog) actions.showLog();
}

function stoppedText(state: ServerState): string | undefined {
  if (state.kind !== 'stopped' || state.reason === 'asked') return undefined;
  if (state.reason === 'failed-to-start') {
    return vscode.l10n.t("Keylift's server could not be started: nothing is being checked.");
  }
  const { stops, withinMs } = defaultRestartLimit;
  return vscode.l10n.t(
    "Keylift's server stopped {0} times in {1} minutes and stays down: nothing is being checked.",
    stops,
    withinMs / 60_000,
  );
}
