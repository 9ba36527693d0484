/** The main job inside the editor: a key becomes a lookup, its value goes to `.env`, and one undo takes it back. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { onDisk } from './disk';
import {
  apply,
  closeAll,
  codeAction,
  diagnostics,
  open,
  save,
  setting,
  unsavedFixes,
  until,
  writeFile,
} from './editor';
import { mailgunKey, stripeKey } from './keys';

const { QuickFix, SourceFixAll } = vscode.CodeActionKind;

function everything(document: vscode.TextDocument): vscode.Range {
  return document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
}

describe('the quick fix', () => {
  afterEach(closeAll);

  it('puts a lookup in place of the key', async () => {
    const { document } = await open(writeFile('fixes/one.py', `API_KEY = "${mailgunKey(20)}"\nprint(API_KEY)\n`));
    const [diagnostic] = await diagnostics(document.uri, 1);
    assert.ok(diagnostic);
    const fix = await codeAction(document.uri, diagnostic.range, QuickFix);
    assert.match(fix.title, /^Read [A-Z_]+ from the environment$/);
    assert.equal(fix.isPreferred, true);
    await apply(fix);
    assert.ok(/^API_KEY = _require_env\("[A-Z_]+"\)$/m.test(document.getText()), 'no lookup stands there');
    await diagnostics(document.uri, 0);
  });

  it('brings .gitignore, .env and .env.example to the disk when the fixed file is saved', async () => {
    const key = stripeKey(21);
    const unsaved = await unsavedFixes();
    try {
      const { document } = await open(writeFile('fixes/saved.js', `const stripe = connect('${key}');\n`));
      const [diagnostic] = await diagnostics(document.uri, 1);
      assert.ok(diagnostic);
      await apply(await codeAction(document.uri, diagnostic.range, QuickFix));
      assert.ok(!(onDisk('.env') ?? '').includes(key), 'the value was written before the file was saved');
      await save(document);
      await until('.env on disk', () => (onDisk('.env') ?? '').includes(key));
      await until('.env.example on disk', () => (onDisk('.env.example') ?? '').includes('STRIPE'));
      await until('.gitignore on disk', () => /^\.env$/m.test(onDisk('.gitignore') ?? ''));
      assert.ok(!(onDisk('.env.example') ?? '').includes(key), 'the example holds the value');
      assert.ok(!(onDisk('fixes/saved.js') ?? '').includes(key), 'the code still holds the value');
    } finally {
      await unsaved.restore();
    }
  });

  it('is taken back by one undo', async () => {
    const text = `API_KEY = "${mailgunKey(23)}"\nprint(API_KEY)\n`;
    const { document } = await open(writeFile('fixes/undone.py', text));
    const [diagnostic] = await diagnostics(document.uri, 1);
    assert.ok(diagnostic);
    await apply(await codeAction(document.uri, diagnostic.range, QuickFix));
    assert.ok(document.getText() !== text);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await until('the text as it was', () => document.getText() === text);
  });

  it('does not show the key in the hover', async () => {
    const key = mailgunKey(24);
    const { document } = await open(writeFile('fixes/hover.py', `API_KEY = "${key}"\n`));
    const [diagnostic] = await diagnostics(document.uri, 1);
    assert.ok(diagnostic);
    const text = await until('a hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        diagnostic.range.start.translate(0, 2),
      );
      const shown = hovers.flatMap(({ contents }) =>
        contents.map((content) => (typeof content === 'string' ? content : content.value)),
      );
      return shown.some((part) => part.includes('Mailgun')) && shown.join('\n');
    });
    assert.ok(!text.includes(key) && !text.includes(key.slice(8)), 'the hover holds the key');
  });
});

describe('fix all', () => {
  afterEach(closeAll);

  const text = () => `ONE = "${mailgunKey(30)}"\nTWO = "${stripeKey(31)}"\n# old: ${stripeKey(32)}\n`;

  it('is offered as source.fixAll.keylift, and leaves what cannot be fixed', async () => {
    const { document } = await open(writeFile('fixes/action.py', text()));
    await diagnostics(document.uri, 3);
    await apply(await codeAction(document.uri, everything(document), SourceFixAll.append('keylift')));
    await diagnostics(document.uri, 1);
    const fixed = document.getText();
    assert.ok(
      /^ONE = _require_env\(.*\)$/m.test(fixed) && /^TWO = _require_env\(.*\)$/m.test(fixed),
      'not all is fixed',
    );
    assert.ok(/^# old: sk_/m.test(fixed), 'the comment was changed');
  });

  it('is a command, and brings its other files to the disk with the fixed one', async () => {
    const { document } = await open(writeFile('fixes/command.py', text()));
    await diagnostics(document.uri, 3);
    await vscode.commands.executeCommand('keylift.fixAllInFile');
    await diagnostics(document.uri, 1);
    await save(document);
    await until('.env on disk', () => (onDisk('.env') ?? '').includes(mailgunKey(30)));
  });

  it('runs when the file is saved, where the user asks for that', async () => {
    const onSave = await setting('editor.codeActionsOnSave', { 'source.fixAll.keylift': 'explicit' });
    try {
      const editor = await open(writeFile('fixes/onSave.py', `KEY = "${mailgunKey(33)}"\n`));
      await diagnostics(editor.document.uri, 1);
      await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), 'print(KEY)\n'));
      await vscode.commands.executeCommand('workbench.action.files.save');
      await until('the fixed file on disk', () => (onDisk('fixes/onSave.py') ?? '').includes('os.environ'));
    } finally {
      await onSave.restore();
    }
  });
});
