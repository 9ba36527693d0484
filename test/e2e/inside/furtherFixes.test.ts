/** Fixes that reach further than one place in one file: other files, cells of a notebook, editors that save by themselves. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { onDisk } from './disk';
import { apply, closeAll, codeAction, codeActions, diagnostics, open, setting, until, writeFile } from './editor';
import { mailgunKey, stripeKey } from './keys';

const { QuickFix } = vscode.CodeActionKind;

describe('a fix for a value wherever it stands', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('keylift.clearResults');
    await closeAll();
  });

  it('is offered once a scan knows the other files, and changes each of them under one name', async () => {
    const key = stripeKey(70);
    writeFile('everywhere/second.py', `STRIPE_KEY = "${key}"\n`);
    const { document } = await open(writeFile('everywhere/first.js', `const stripeKey = '${key}';\n`));
    const [diagnostic] = await diagnostics(document.uri, 1);
    assert.ok(diagnostic);
    await vscode.commands.executeCommand('keylift.scanWorkspace');
    const action = await until('the fix for all files', async () => {
      const actions = await codeActions(document.uri, diagnostic.range, QuickFix);
      return actions.find(({ title, edit }) => /everywhere \(2 files\)$/.test(title) && edit !== undefined);
    });
    const paths = (action.edit?.entries() ?? []).map(([uri]) => vscode.workspace.asRelativePath(uri));
    for (const path of ['everywhere/first.js', 'everywhere/second.py', '.env']) assert.ok(paths.includes(path), path);
    const texts = (action.edit?.entries() ?? [])
      .filter(([uri]) => /(?:first\.js|second\.py)$/.test(uri.path))
      .map(([, edits]) => edits.map(({ newText }) => newText).join('\n'));
    const names = texts.map((text) => /[A-Z][A-Z_]+_KEY/.exec(text)?.[0]);
    assert.equal(names.length, 2);
    assert.ok(names[0] !== undefined && names[0] === names[1], `other names: ${names}`);
    assert.ok(!texts.join().includes(key), 'the code still holds the value');
  });
});

describe('a fix in a cell of a notebook', () => {
  afterEach(closeAll);

  it('puts a lookup into the cell, and the other files on the disk with the notebook', async () => {
    const key = mailgunKey(71);
    const cell = (source: string) => ({ cell_type: 'code', execution_count: null, metadata: {}, outputs: [], source });
    const kernel = { language_info: { name: 'python' } };
    const content = {
      cells: [cell('import json\n'), cell(`API_KEY = "${key}"\nprint(API_KEY)`)],
      metadata: kernel,
      nbformat: 4,
      nbformat_minor: 5,
    };
    const uri = writeFile('notebooks/fixed.ipynb', JSON.stringify(content));
    const notebook = await vscode.workspace.openNotebookDocument(uri);
    await vscode.window.showNotebookDocument(notebook);
    const { document } = notebook.cellAt(1);
    const [diagnostic] = await diagnostics(document.uri, 1);
    assert.ok(diagnostic);
    await apply(await codeAction(document.uri, diagnostic.range, QuickFix));
    await diagnostics(document.uri, 0);
    assert.ok(/^API_KEY = _require_env\("[A-Z_\d]+"\)$/m.test(document.getText()), 'no lookup stands in the cell');
    assert.equal(notebook.cellAt(0).document.getText(), 'import json\n');
    await until(
      'the notebook to be saved',
      async () => !notebook.isDirty || ((await notebook.save()) && !notebook.isDirty),
    );
    const unsaved = () => vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.path);
    await until(
      '.env on disk',
      () => (onDisk('.env') ?? '').includes(key),
      () => `; not saved: ${unsaved()}`,
    );
    assert.ok(!(onDisk('notebooks/fixed.ipynb') ?? '').includes(key), 'the notebook still holds the value');
  });
});

describe('a fix in an editor that saves by itself', () => {
  let autoSave: Awaited<ReturnType<typeof setting>>;
  before(async () => {
    autoSave = await setting('files.autoSave', 'afterDelay');
  });
  after(() => autoSave.restore());
  afterEach(closeAll);

  it('has all of its files on the disk', async () => {
    const key = stripeKey(72);
    const { document } = await open(writeFile('fixes/automatic.js', `const stripe = connect('${key}');\n`));
    const [diagnostic] = await diagnostics(document.uri, 1);
    assert.ok(diagnostic);
    await apply(await codeAction(document.uri, diagnostic.range, QuickFix));
    await until('the fixed file on disk', () => (onDisk('fixes/automatic.js') ?? '').includes('process.env'));
    await until('.env on disk', () => (onDisk('.env') ?? '').includes(key));
    assert.ok(/^\.env$/m.test(onDisk('.gitignore') ?? ''), 'git does not ignore .env');
  });
});

describe('a fix of a text that changes meanwhile', () => {
  afterEach(closeAll);

  it('is made for the text as it is then, or not at all', async () => {
    const key = mailgunKey(73);
    for (let round = 0; round < 10; round++) {
      const editor = await open(
        writeFile(`fixes/meanwhile${round}.py`, `import sys\n\nAPI_KEY = "${key}"\nprint(API_KEY)\n`),
      );
      await diagnostics(editor.document.uri, 1);
      const typed = (line: number) =>
        editor.edit((edit) => edit.insert(new vscode.Position(line, 0), `# typed in ${line}\n`));
      const fixing = vscode.commands.executeCommand('keylift.fixAllInFile');
      await typed(0);
      await typed(2);
      await fixing;
      const text = editor.document.getText();
      for (const line of ['# typed in 0', '# typed in 2', 'import sys', 'print(API_KEY)']) {
        assert.ok(
          text.split('\n').filter((each) => each === line).length === 1,
          `"${line}" was hurt in round ${round}`,
        );
      }
      const isFixed = /^API_KEY = _require_env\("[A-Z_\d]+"\)$/m.test(text);
      assert.ok(isFixed !== text.includes(`API_KEY = "${key}"\n`), `half a fix in round ${round}`);
    }
  });
});
