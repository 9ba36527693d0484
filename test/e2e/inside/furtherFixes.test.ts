/** Fixes that reach further than one place in one file: other files, cells of a notebook, editors that save by themselves. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { onDisk } from './disk';
import {
  apply,
  caretAt,
  choose,
  closeAll,
  codeAction,
  codeActions,
  diagnostics,
  editsOnceChosen,
  open,
  setting,
  unsavedFixes,
  until,
  writeFile,
} from './editor';
import { mailgunKey, stripeKey } from './keys';

const { QuickFix } = vscode.CodeActionKind;

/** Agrees to the preview of a fix that is being applied. @returns what comes of it */
async function agreedTo(applying: Promise<boolean>): Promise<boolean> {
  let isDone = false;
  void applying.finally(() => {
    isDone = true;
  });
  await until('the preview to be agreed to', async () => {
    await vscode.commands.executeCommand('refactorPreview.apply');
    return isDone;
  });
  return applying;
}

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
      return actions.find((each) => / everywhere \(2 files\)$/.test(each.title) && editsOnceChosen(each));
    });
    assert.equal(await agreedTo(choose(action)), true, 'the fix was not applied');
    const paths = ['everywhere/first.js', 'everywhere/second.py'];
    await until('the value in .env on disk', () => (onDisk('.env') ?? '').includes(key));
    const texts = await until('both files on disk', () => {
      const all = paths.map((path) => onDisk(path) ?? '');
      return all.every((text) => !text.includes(key)) && all;
    });
    const names = texts.map((text) => /[A-Z][A-Z_]+_KEY/.exec(text.replace('STRIPE_KEY =', ''))?.[0]);
    assert.ok(names[0] !== undefined && names[0] === names[1], `other names: ${names}`);
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
    const left = await unsavedFixes();
    try {
      await apply(await codeAction(document.uri, diagnostic.range, QuickFix));
    } finally {
      await left.restore();
    }
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
    await until('.gitignore on disk', () => /^\.env$/m.test(onDisk('.gitignore') ?? ''));
  });
});

describe('a fix of a text that changes meanwhile', () => {
  afterEach(closeAll);

  const key = mailgunKey(73);
  const fixed = /^API_KEY = _require_env\("[A-Z_\d]+"\)$/gm;
  const openFixable = async (path: string) => {
    const editor = await open(writeFile(path, `import sys\n\nAPI_KEY = "${key}"\nprint(API_KEY)\n`));
    const [diagnostic] = await diagnostics(editor.document.uri, 1);
    assert.ok(diagnostic);
    const { document } = editor;
    const typed = (line: number) =>
      editor.edit((edit) => edit.insert(new vscode.Position(line, 0), `# typed in ${line}\n`));
    return { document, diagnostic, typed };
  };
  type Begin = (document: vscode.TextDocument, range: vscode.Range) => Promise<() => unknown>;
  const ways: Readonly<Record<string, Begin>> = {
    'all in the file': async () => () => vscode.commands.executeCommand('keylift.fixAllInFile'),
    'from the menu': async ({ uri }, range) => {
      const action = await codeAction(uri, range, QuickFix);
      return () => choose(action);
    },
    'by a keybinding': async (document, { start }) => {
      await caretAt(document, start);
      return () => vscode.commands.executeCommand('editor.action.codeAction', { kind: 'quickfix', apply: 'first' });
    },
  };
  for (const [how, begin] of Object.entries(ways)) {
    it(`is made for the text as it is then, or not at all: ${how}`, async () => {
      for (let round = 0; round < 5; round++) {
        const { document, diagnostic, typed } = await openFixable(`fixes/${how.replaceAll(' ', '-')}${round}.py`);
        const fix = await begin(document, diagnostic.range);
        const fixing = fix();
        await typed(0);
        await typed(2);
        await fixing;
        const lines = document.getText().split('\n');
        for (const line of ['# typed in 0', '# typed in 2', 'import sys', 'print(API_KEY)']) {
          assert.ok(lines.filter((each) => each === line).length === 1, `"${line}" was hurt in round ${round}`);
        }
        const isFixed = lines.join('\n').match(fixed)?.length === 1;
        assert.ok(isFixed !== lines.includes(`API_KEY = "${key}"`), `half a fix in round ${round}`);
        await closeAll();
      }
    });
  }

  it('is refused when it was offered for an older text, and changes nothing', async () => {
    const { document, diagnostic, typed } = await openFixable('fixes/stale.py');
    const offered = await codeAction(document.uri, diagnostic.range, QuickFix);
    await typed(0);
    const [before, env] = [document.getText(), onDisk('.env')];
    assert.equal(await choose(offered), false);
    assert.ok(document.getText() === before, 'the text has changed');
    assert.ok(onDisk('.env') === env, '.env has changed');
    const moved = await until('the underline to follow', () => {
      const [now] = vscode.languages.getDiagnostics(document.uri);
      return now?.range.start.line === diagnostic.range.start.line + 1 && now;
    });
    await apply(await codeAction(document.uri, moved.range, QuickFix));
    assert.equal(document.getText().match(fixed)?.length, 1);
  });

  it('is applied once when it is chosen twice at once', async () => {
    const { document, diagnostic } = await openFixable('fixes/twice.py');
    const action = await codeAction(document.uri, diagnostic.range, QuickFix);
    await Promise.all([choose(action), choose(action)]);
    assert.equal(document.getText().match(fixed)?.length, 1);
    assert.equal(document.getText().match(/^def _require_env/gm)?.length, 1);
    assert.equal(await choose(action), false, 'it was applied once more');
    assert.equal(document.getText().match(/^def _require_env/gm)?.length, 1);
    await until('.env on disk', () => (onDisk('.env') ?? '').includes(key));
    assert.equal(onDisk('.env')?.split(key).length, 2, 'the value stands in .env once');
  });

  it('leaves one of two fixes of a file that are chosen at once', async () => {
    const keys = [mailgunKey(74), stripeKey(75)];
    const text = `ONE = "${keys[0]}"\nTWO = "${keys[1]}"\n`;
    const { document } = await open(writeFile('fixes/both.py', text));
    const found = await diagnostics(document.uri, 2);
    const actions = await Promise.all(found.map(({ range }) => codeAction(document.uri, range, QuickFix)));
    const applied = await Promise.all(actions.map(choose));
    assert.deepEqual([...applied].sort(), [false, true]);
    assert.equal(document.getText().match(/= _require_env\(/g)?.length, 1);
    await diagnostics(document.uri, 1);
    const env = await until(
      '.env on disk',
      () => keys.some((each) => (onDisk('.env') ?? '').includes(each)) && onDisk('.env'),
    );
    assert.equal(keys.filter((each) => env.includes(each)).length, 1, 'the value of the other is in .env as well');
  });
});
