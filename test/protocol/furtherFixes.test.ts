/** Fixes beside the usual one: a value wherever it stands, placeholders in prose, harmless values in tests. */
import assert from 'node:assert/strict';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { FakeProject } from '../support/fakeProject';
import { folderUri } from '../support/memoryServer';
import { TestEditor } from '../support/protocolClient';
import { randomText } from '../support/samples';

const key = `sk_${'live'}_${randomText('base62', 24)}`;
const other = `sk_${'live'}_${randomText('base62', 24, 1)}`;

function ordinary(files: Readonly<Record<string, string>>): FakeProject {
  const project = new FakeProject({ 'package.json': '{}', '.gitignore': '.env\n', ...files });
  project.ignoreStates.set('.env', 'ignored');
  return project;
}

describe('fixes beside the usual one', () => {
  let editor: TestEditor;
  let project: FakeProject;
  afterEach(() => editor.dispose());
  const start = async (files: Readonly<Record<string, string>>, open: string, languageId = 'javascript') => {
    project = ordinary(files);
    editor = await TestEditor.start({ project });
    editor.open(open, files[open], languageId);
    await editor.until(() => editor.published.length > 0);
  };
  const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);
  const editOf = async (actions: readonly CodeAction[], title: RegExp): Promise<WorkspaceEdit> => {
    const action = actions.find((each) => title.test(each.title));
    assert.ok(action, `not offered among ${titles(actions).join(', ')}`);
    const { edit } = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    assert.ok(edit);
    return edit;
  };
  const textOf = (path: string) => project.files.get(path) ?? '';
  const scan = () => editor.connection.sendRequest('keylift/scanWorkspace', { folders: [folderUri] });

  describe('for a value in several files', () => {
    const files = {
      'app.js': `const stripe = connect('${key}');\n`,
      'jobs/bill.py': `import os\n\nTOKEN = "${key}"\nOTHER = "${other}"\n`,
      'lib/Pay.java': `class Pay {\n  String apiKey = "${key}";\n}\n`,
    };

    it('reads it from the environment in all of them, by one name, with a preview', async () => {
      await start(files, 'app.js');
      await scan();
      const actions = await editor.actions('app.js', key);
      const edit = await editOf(actions, /^Read STRIPE_SECRET_KEY from the environment everywhere \(3 files\)$/);
      assert.ok(Object.values(edit.changeAnnotations ?? {}).some(({ needsConfirmation }) => needsConfirmation));
      const labels = Object.values(edit.changeAnnotations ?? {}).map(({ label }) => label);
      assert.ok(labels.some((label) => label.endsWith(', in jobs/bill.py')));
      editor.applyEdit(edit);
      await editor.shows('app.js', 0);
      const texts = ['jobs/bill.py', 'lib/Pay.java'].map(textOf);
      assert.ok(texts.every((text) => !text.includes(key) && text.includes('STRIPE_SECRET_KEY')));
      assert.ok(textOf('jobs/bill.py').includes(other), 'another value was touched');
      assert.equal(textOf('.env').replaceAll(key, 'KEY'), "STRIPE_SECRET_KEY='KEY'\n");
      assert.equal(textOf('.env.example'), 'STRIPE_SECRET_KEY=\n');
    });

    it('counts open documents as they stand in the editor', async () => {
      await start(files, 'app.js');
      editor.open('jobs/bill.py', `TOKEN = "${key}"  # new\n`, 'python');
      await editor.shows('jobs/bill.py', 1);
      const actions = await editor.actions('app.js', key);
      editor.applyEdit(await editOf(actions, /everywhere \(2 files\)$/));
      await editor.shows('jobs/bill.py', 0);
      assert.match(editor.document('jobs/bill.py').getText(), /STRIPE_SECRET_KEY.*# new\n$/);
    });

    it('is not offered while one file is known to hold it', async () => {
      await start(files, 'app.js');
      const actions = await editor.actions('app.js', key);
      assert.deepEqual(
        titles(actions).filter((title) => title.includes('everywhere')),
        [],
      );
    });
  });

  for (const [path, languageId, text] of [
    ['notes.md', 'markdown', `Use \`${key}\` to connect.\n`],
    ['notes.txt', 'plaintext', `key: ${key}\n`],
    ['app.js', 'javascript', `// was ${key}\nrun();\n`],
    ['app.py', 'python', `def run():\n    """Takes ${key}."""\n`],
    ['main.go', 'go', `package main\n\n/* ${key} */\nfunc main() {}\n`],
    ['App.java', 'java', `/** @see ${key} */\nclass App {}\n`],
    ['x.yaml', 'yaml', `# token: ${key}\na: 1\n`],
  ] as const) {
    it(`puts a placeholder in a key's place where nobody looks it up: ${path}`, async () => {
      await start({ [path]: text }, path, languageId);
      editor.applyEdit(await editOf(await editor.actions(path, key), /^Redact it here$/));
      await editor.shows(path, 0);
      assert.equal(editor.document(path).getText(), text.replace(key, '<STRIPE_SECRET_KEY>'));
    });
  }

  it('leaves keys that a program uses to the usual fix', async () => {
    await start({ 'app.js': `const stripe = connect('${key}');\n` }, 'app.js');
    const all = titles(await editor.actions('app.js', key));
    assert.equal(
      all.some((title) => /Redact|harmless/.test(title)),
      false,
    );
  });

  it('makes a key of a test harmless, at each place of the file, in its own length', async () => {
    const text = `it('pays', () => {\n  const k = '${key}';\n  expect(pay('${key}')).toBe(k);\n});\n`;
    await start({ 'test/pay.test.js': text }, 'test/pay.test.js');
    editor.applyEdit(await editOf(await editor.actions('test/pay.test.js', key), /^Make it harmless/));
    await editor.shows('test/pay.test.js', 0);
    const after = editor.document('test/pay.test.js').getText();
    assert.equal(after.length, text.length);
    assert.equal(after.includes(key), false);
    assert.equal(after.split("'")[2]?.trim(), text.split("'")[2]?.trim());
  });

  describe('for a literal that is a value of .env', () => {
    const phrase = `${randomText('base62', 9)} ${randomText('base62', 7, 1)}!`;

    it('look up exactly the name it has there', async () => {
      await start({ '.env': `SHOP_PHRASE="${phrase}"\n`, 'app.js': `open('${phrase}');\n` }, 'app.js');
      await editor.shows('app.js', 1);
      const actions = await editor.actions('app.js', phrase);
      editor.applyEdit(await editOf(actions, /^Read SHOP_PHRASE from the environment$/));
      await editor.shows('app.js', 0);
      assert.equal(textOf('.env').replace(phrase, 'PHRASE'), 'SHOP_PHRASE="PHRASE"\n');
      assert.equal(JSON.stringify([editor.published, editor.logs]).includes(phrase), false);
    });

    it('come and go with what .env says in the editor', async () => {
      await start({ '.env': `A=1\n`, 'app.js': `open('${phrase}', '${key}');\n` }, 'app.js');
      editor.open('.env', `SHOP_PHRASE="${phrase}"\n`, 'dotenv');
      await editor.settle();
      await editor.clock.advance(1000);
      await editor.shows('app.js', 2);
      editor.change('.env', { text: '' });
      await editor.settle();
      await editor.clock.advance(1000);
      await editor.shows('app.js', 1);
    });
  });
});
