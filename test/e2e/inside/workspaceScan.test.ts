/** The scan of a workspace: finds keys in files that nobody opened, and shows them in Problems. */
import assert from 'node:assert/strict';
import { renameSync, rmSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, diagnostics, diagnosticsOf, open, save, until, writeFile } from './editor';
import { stripeKey } from './keys';

/** Resolves at the end of the scan. */
async function scan(): Promise<void> {
  await vscode.commands.executeCommand('keylift.scanWorkspace');
}

describe('the workspace scan', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('keylift.clearResults');
    await closeAll();
  });

  it('lists keys of files that are not open, and opens none', async () => {
    const file = writeFile('scan/closed.ts', `export const key = '${stripeKey(40)}';\n`);
    const opened: string[] = [];
    // The editor opens documents of its own now and then.
    const listening = vscode.workspace.onDidOpenTextDocument(({ uri }) => {
      if (uri.path.includes('/scan/')) opened.push(uri.path);
    });
    try {
      await scan();
      const [diagnostic] = await diagnostics(file, 1);
      assert.deepEqual([diagnostic?.range.start.line, diagnostic?.range.start.character], [0, 20]);
      assert.deepEqual(opened, []);
    } finally {
      listening.dispose();
    }
  });

  it('leaves out what git ignores', async () => {
    writeFile('scan/ignored/.gitignore', '*\n');
    const ignored = writeFile('scan/ignored/key.ts', `export const key = '${stripeKey(41)}';\n`);
    const seen = writeFile('scan/seen.ts', `export const key = '${stripeKey(42)}';\n`);
    await scan();
    await diagnostics(seen, 1);
    assert.equal(diagnosticsOf(ignored).length, 0);
  });

  it('forgets its results when asked to', async () => {
    const file = writeFile('scan/cleared.ts', `export const key = '${stripeKey(43)}';\n`);
    await scan();
    await diagnostics(file, 1);
    await vscode.commands.executeCommand('keylift.clearResults');
    await diagnostics(file, 0);
  });

  it('takes up what git or another program brings, moves and takes away afterwards', async () => {
    await scan();
    const made = writeFile('scan/later/made.ts', `export const key = '${stripeKey(45)}';\n`);
    await diagnostics(made, 1);
    const folder = vscode.Uri.joinPath(made, '..');
    const moved = vscode.Uri.joinPath(folder, '../moved');
    renameSync(folder.fsPath, moved.fsPath);
    await diagnostics(made, 0);
    await diagnostics(vscode.Uri.joinPath(moved, 'made.ts'), 1);
    rmSync(moved.fsPath, { recursive: true });
    await diagnostics(vscode.Uri.joinPath(moved, 'made.ts'), 0);
  });

  it('gives way to the document when a file is opened and mended', async () => {
    const file = writeFile('scan/mended.ts', `export const key = '${stripeKey(44)}';\n`);
    await scan();
    await diagnostics(file, 1);
    const editor = await open(file);
    await diagnostics(file, 1);
    await editor.edit((edit) => edit.replace(editor.document.lineAt(0).range, 'export const key = read();'));
    await diagnostics(file, 0);
    await save(editor.document);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await until('the file to stay clean', () => diagnosticsOf(file).length === 0);
  });
});
