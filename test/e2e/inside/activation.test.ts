/** Keylift as VS Code sees it: active after start-up, with its commands, from the packed VSIX. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extensionId, until } from './editor';

describe('activation', () => {
  it('happens without being asked for', async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    assert.ok(extension, 'the extension is not installed');
    await until('the extension to be active', () => extension.isActive);
  });

  it('registers every command of the manifest', async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    const manifest = extension?.packageJSON as { contributes: { commands: { command: string }[] } };
    for (const { command } of manifest.contributes.commands) {
      await until(command, async () => (await vscode.commands.getCommands(true)).includes(command));
    }
  });

  it('exports nothing: there is no interface for other extensions yet', async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    await extension?.activate();
    assert.equal(extension?.exports, undefined);
  });
});
