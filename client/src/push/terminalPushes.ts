/**
 * Listens to pushes in terminals whose shell is integrated with the editor, and hands on what one printed when it looks refused
 * because of a secret. Other commands are not read; nothing that was read is kept.
 */
import * as vscode from 'vscode';
import { isPushCommand, looksLikeRefusedPush } from '../../../server/src/shared/pushRescue';

/** What a push printed, and the folder it ran in if that is known. */
export type HeardPush = (text: string, folder: vscode.Uri | undefined) => void;

/** A refusal is a page at the most, at the end of what a push prints. */
const keptUnits = 256 * 1024;

async function endOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text = (text + piece).slice(-keptUnits);
  return text;
}

/** Listens until disposed. Where shells are not integrated, nothing is heard. */
export function followTerminals(heard: HeardPush): vscode.Disposable {
  return vscode.window.onDidStartTerminalShellExecution(async ({ execution }) => {
    if (!isPushCommand(execution.commandLine.value)) return;
    const text = await endOf(execution.read());
    if (looksLikeRefusedPush(text)) heard(text, execution.cwd);
  });
}
