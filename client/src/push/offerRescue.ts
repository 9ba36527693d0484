/** Offers to explain a push that was refused because of a secret, wherever it was heard of. Explains nothing by itself. */
import * as vscode from 'vscode';
import { settingsOf } from '../settings';
import { followGitExtension } from './gitPushes';
import { followTerminals, type HeardPush } from './terminalPushes';

/** Id of the command that explains; `text` and `folder` as {@link HeardPush} has them. */
const explainPushCommand = 'keylift.explainPush';

/** Watches until disposed. */
export function watchPushes(): vscode.Disposable {
  const heard: HeardPush = async (text, folder) => {
    if (!settingsOf(folder).pushRescue) return;
    const explain = vscode.l10n.t('Explain');
    const message = vscode.l10n.t('The push was refused because of a secret in its commits.');
    if ((await vscode.window.showWarningMessage(message, explain)) === explain) {
      await vscode.commands.executeCommand(explainPushCommand, text, folder);
    }
  };
  return vscode.Disposable.from(followTerminals(heard), followGitExtension(heard));
}
