/** One undo takes a fix back in all its files, in the editor and, once the fixed file is saved, on disk. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { onDisk } from './disk';
import { closeAll, codeAction, diagnostics, open, save, setting, until, writeFile } from './editor';
import { mailgunKey } from './keys';

const companions = ['.gitignore', '.env', '.env.example'];

/** Paths of documents that have a tab. */
function tabs(): readonly string[] {
  const all = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return all.flatMap(({ input }) =>
    input instanceof vscode.TabInputText ? [vscode.workspace.asRelativePath(input.uri)] : [],
  );
}

/** The editor saves the files of a fix by itself, and then lets go of those that have no tab. Only then is it done. */
function settled(): Promise<boolean> {
  const waitsFor = () => {
    const withTab = tabs();
    return vscode.workspace.textDocuments.flatMap(({ uri, isDirty }) => {
      const path = vscode.workspace.asRelativePath(uri);
      return isDirty || (companions.includes(path) && !withTab.includes(path)) ? [path] : [];
    });
  };
  return until(
    'the files of the fix to be saved',
    () => waitsFor().length === 0,
    () => `: ${waitsFor()}`,
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
    const { edit } = await codeAction(document.uri, diagnostic.range, vscode.CodeActionKind.QuickFix);
    assert.ok(edit && (await vscode.workspace.applyEdit(edit, { isRefactoring: true })));
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
    const left = await setting('files.refactoring.autoSave', false);
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
