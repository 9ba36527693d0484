/** The workspace as programs beside the editor see it. */
import { existsSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { workspaceFolder } from './editor';

/** Text of a file of the workspace as it is on disk; undefined when there is none. */
export function onDisk(path: string): string | undefined {
  const file = vscode.Uri.joinPath(workspaceFolder().uri, path).fsPath;
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
