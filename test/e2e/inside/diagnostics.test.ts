/** Underlines: on every kind of document, as soon as the text holds a key, gone as soon as it does not. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  detectorOf,
  diagnostics,
  diagnosticsOf,
  open,
  openUntitled,
  setting,
  until,
  writeFile,
} from './editor';
import { stripeDetector, stripeKey } from './keys';

describe('diagnostics', () => {
  afterEach(closeAll);

  it('underline exactly the key in a document that was never saved', async () => {
    const key = stripeKey(1);
    const { document } = await openUntitled('javascript', `const a = '${key}';\n`);
    const [diagnostic] = await diagnostics(document.uri, 1);
    assert.ok(diagnostic);
    assert.equal(detectorOf(diagnostic), stripeDetector);
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Error);
    assert.ok(document.getText(diagnostic.range) === key, 'another range is underlined');
  });

  it('never show the key', async () => {
    const key = stripeKey(2);
    const { document } = await openUntitled('python', `a = "${key}"\n`);
    const [diagnostic] = await diagnostics(document.uri, 1);
    assert.ok(!JSON.stringify(diagnostic).includes(key.slice(8)), 'the diagnostic holds the key');
  });

  it('follow edits of a file on disk', async () => {
    const editor = await open(writeFile('diagnostics/edited.py', 'import os\n\nprint("nothing yet")\n'));
    const { document } = editor;
    const key = stripeKey(3);
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), `token = "${key}"\n`));
    const [first] = await diagnostics(document.uri, 1);
    assert.equal(first?.range.start.line, 1);

    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '# one line more\n'));
    await until('the underline to follow', () => {
      const [moved] = diagnosticsOf(document.uri);
      return moved !== undefined && document.getText(moved.range) === key;
    });

    const line = document.lineAt(2);
    await editor.edit((edit) => edit.delete(line.rangeIncludingLineBreak));
    await diagnostics(document.uri, 0);
  });

  it('come back when an edit is undone', async () => {
    const editor = await openUntitled('javascript', `const a = '${stripeKey(4)}';\n`);
    await diagnostics(editor.document.uri, 1);
    await editor.edit((edit) => edit.delete(editor.document.lineAt(0).range));
    await diagnostics(editor.document.uri, 0);
    await vscode.commands.executeCommand('undo');
    await diagnostics(editor.document.uri, 1);
  });

  it('look into the cells of a notebook', async () => {
    const code = new vscode.NotebookCellData(vscode.NotebookCellKind.Code, `token = "${stripeKey(5)}"`, 'python');
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData([code]));
    await vscode.window.showNotebookDocument(notebook);
    await diagnostics(notebook.cellAt(0).document.uri, 1);
  });

  it('disappear and come back with the setting for underlines', async () => {
    const { document } = await openUntitled('javascript', `const a = '${stripeKey(6)}';\n`);
    await diagnostics(document.uri, 1);
    const off = await setting('keylift.squiggles.enable', false);
    try {
      await diagnostics(document.uri, 0);
    } finally {
      await off.restore();
    }
    await diagnostics(document.uri, 1);
  });

  it('leave the generic tier out when it is switched off', async () => {
    const text = `const password = '${stripeKey(7).slice(8)}';\nconst a = '${stripeKey(8)}';\n`;
    const { document } = await openUntitled('javascript', text);
    await diagnostics(document.uri, 2);
    const off = await setting('keylift.detectors.generic.enable', false);
    try {
      const [left] = await diagnostics(document.uri, 1);
      assert.ok(left && detectorOf(left) === stripeDetector);
    } finally {
      await off.restore();
    }
    await diagnostics(document.uri, 2);
  });

  it('leave out a detector that is switched off', async () => {
    const { document } = await openUntitled('javascript', `const a = '${stripeKey(9)}';\n`);
    await diagnostics(document.uri, 1);
    const off = await setting('keylift.detectors.disabled', [stripeDetector]);
    try {
      await diagnostics(document.uri, 0);
    } finally {
      await off.restore();
    }
  });
});
