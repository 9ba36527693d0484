/** One undo takes a fix back in all its files, in the editor and, once the fixed file is saved, on disk. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { onDisk } from './disk';
import { apply, closeAll, codeAction, diagnostics, open, save, unsavedFixes, until, writeFile } from './editor';
import { mailgunKey } from './keys';

const companions = ['.gitignore', '.env', '.env.example'];

/** The editor saves the files of a fix by itself. */
function settled(): Promise<boolean> {
  const unsaved = () => vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.path);
  return until(
    'the files of the fix to be saved',
    () => unsaved().length === 0,
    () => `: ${unsaved()}`,
  );
}

/** What is on disk of a fix, by path; undefined for a file that is not there. */
function everyFile(path: string): Map<string, string | undefined> {
  return new Map([path, ...companions].map((each) => [each, onDisk(each)] as const));
}

async function isAsBefore(what: string, path: string, before: ReadonlyMap<string, string | undefined>): Promise<void> {
  const different = () => [...everyFile(path)].flatMap(([name, text]) => (text === before.get(name) ? [] : [name]));
  await until(
    `${what} on disk`,
    () => different().length === 0,
    () => `; different: ${different()}`,
  );
}

describe('one undo', () => {
  afterEach(closeAll);

  /** Opens a file with one key, fixes it as the menu does, and says what there was before. */
  const fix = async (path: string, salt: number) => {
    const { document } = await open(writeFile(path, `const apiKey = '${mailgunKey(salt)}';\nuse(apiKey);\n`));
    const before = everyFile(path);
    const [diagnostic] = await diagnostics(document.uri, 1);
    assert.ok(diagnostic);
    await apply(await codeAction(document.uri, diagnostic.range, vscode.CodeActionKind.QuickFix));
    return { document, before, path };
  };

  const undo = async (document: vscode.TextDocument) => {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await diagnostics(document.uri, 1);
  };

  it('takes back what it added to files, and a redo brings it again', async () => {
    writeFile('.env', 'A=1\n');
    writeFile('.env.example', 'A=\n');
    const { document, before, path } = await fix('undo/added.js', 91);
    await settled();
    const fixed = everyFile(path);
    await undo(document);
    await save(document);
    await isAsBefore('everything as it was', path, before);
    await settled();
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('redo');
    await diagnostics(document.uri, 0);
    await save(document);
    await isAsBefore('the fix again', path, fixed);
    await settled();
    await undo(document);
    await save(document);
    await isAsBefore('everything as it was', path, before);
  });

  it('takes back all that "Fix All" did', async () => {
    const path = 'undo/all.js';
    const text = `const first = '${mailgunKey(92)}';\nconst second = '${mailgunKey(93)}';\nuse(first, second);\n`;
    const { document } = await open(writeFile(path, text));
    const before = everyFile(path);
    await diagnostics(document.uri, 2);
    await vscode.commands.executeCommand('keylift.fixAllInFile');
    await diagnostics(document.uri, 0);
    await settled();
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await diagnostics(document.uri, 2);
    await save(document);
    await isAsBefore('everything as it was', path, before);
  });

  it('leaves nothing to save where the fix was not saved', async () => {
    const left = await unsavedFixes();
    try {
      const { document, before, path } = await fix('undo/unsaved.js', 94);
      assert.ok(document.isDirty, 'the editor saved the fix all the same');
      await undo(document);
      await until('nothing unsaved', () => vscode.workspace.textDocuments.every(({ isDirty }) => !isDirty));
      await isAsBefore('everything as it was', path, before);
    } finally {
      await left.restore();
    }
  });
});
