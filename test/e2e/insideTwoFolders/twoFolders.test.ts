/** A window with two folders: each has its own files, its own `.env`, its own settings. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { apply, closeAll, codeAction, diagnostics, open, save, until, writeFile } from '../inside/editor';
import { stripeKey } from '../inside/keys';

function folderNamed(name: string): vscode.WorkspaceFolder {
  const folder = vscode.workspace.workspaceFolders?.find((candidate) => candidate.name === name);
  assert.ok(folder, `no folder ${name}`);
  return folder;
}

describe('two folders', () => {
  afterEach(closeAll);

  it('are both scanned', async () => {
    const files = ['one', 'two'].map((name, salt) =>
      writeFile('same.ts', `export const key = '${stripeKey(60 + salt)}';\n`, folderNamed(name)),
    );
    await vscode.commands.executeCommand('keylift.scanWorkspace');
    for (const file of files) await diagnostics(file, 1);
  });

  it('keep their values apart: a fix writes into the folder of the fixed file', async () => {
    const [one, two] = [folderNamed('one'), folderNamed('two')];
    const key = stripeKey(62);
    const { document } = await open(writeFile('src/app.js', `connect('${key}');\n`, two));
    const [diagnostic] = await diagnostics(document.uri, 1);
    assert.ok(diagnostic);
    await apply(await codeAction(document.uri, diagnostic.range, vscode.CodeActionKind.QuickFix));
    await save(document);
    const env = (folder: vscode.WorkspaceFolder) => vscode.Uri.joinPath(folder.uri, '.env').fsPath;
    await until('.env on disk', () => existsSync(env(two)) && readFileSync(env(two), 'utf8').includes(key));
    assert.ok(!existsSync(env(one)), 'the other folder got a .env');
  });

  it('are switched off one by one', async () => {
    const [one, two] = [folderNamed('one'), folderNamed('two')];
    const files = [one, two].map((folder, salt) =>
      writeFile('switched.ts', `export const key = '${stripeKey(64 + salt)}';\n`, folder),
    );
    const [inOne, inTwo] = files;
    assert.ok(inOne && inTwo);
    for (const file of files) await open(file);
    for (const file of files) await diagnostics(file, 1);
    const ofOne = vscode.workspace.getConfiguration('keylift', one.uri);
    await ofOne.update('enable', false, vscode.ConfigurationTarget.WorkspaceFolder);
    try {
      await diagnostics(inOne, 0);
      await diagnostics(inTwo, 1);
    } finally {
      await ofOne.update('enable', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    }
    await diagnostics(inOne, 1);
  });
});
