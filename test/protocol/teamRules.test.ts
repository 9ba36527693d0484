/** A team's rules in the editor: own detectors, ignores by code action, and what is wrong in the files themselves. */
import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import { FakeProject } from '../support/fakeProject';
import { TestEditor } from '../support/protocolClient';
import { randomText } from '../support/samples';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
const token = `acme_${randomText('lowerAlnum', 32)}`;
const code = `const stripe = connect('${stripeKey}');\n`;
const toml = `[[detectors]]\nid = "acme-key"\nname = "Acme key"\npattern = '''acme_[0-9a-z]{32}'''\nkeywords = ["acme_"]\n`;

describe('a team’s rules in the editor', () => {
  let editor: TestEditor;
  const start = async (files: Readonly<Record<string, string>> = {}) => {
    const project = new FakeProject({ '.gitignore': '.env\n', ...files });
    project.ignoreStates.set('.env', 'ignored');
    editor = await TestEditor.start({ project });
  };
  afterEach(() => editor.dispose());
  const choose = async (title: string) => {
    const action = (await editor.allActions('app.js', stripeKey)).find((each) => each.title.startsWith(title));
    const { edit } = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    assert.ok(edit, title);
    editor.applyEdit(edit);
  };

  it('find with its own detectors, while one types', async () => {
    await start({ 'keylift.toml': toml });
    editor.open('app.js', `const a = "${token}";\n`);
    await editor.shows('app.js', 1);
    assert.match(String(editor.shown('app.js')[0]?.message), /^Acme key \(acme_…\) is hardcoded\.$/);
    editor.replace('app.js', 'const', '\nconst');
    await editor.until(() => editor.shown('app.js')[0]?.range.start.line === 1);
    editor.replace('app.js', token, 'gone');
    await editor.shows('app.js', 0);
  });

  it('count as they stand in the editor, and are underlined where they are wrong', async () => {
    await start({ 'keylift.toml': '[scan]\nexclude = 1\n' });
    editor.open('app.js', code);
    editor.open('keylift.toml', '[scan]\nexclude = 1\n', 'toml');
    await editor.shows('app.js', 1);
    await editor.shows('keylift.toml', 1);
    const [wrong] = editor.shown('keylift.toml');
    assert.deepEqual(wrong?.range.start, { line: 1, character: 0 });
    editor.replace('keylift.toml', '1', '["app.js"]');
    await editor.settle();
    await editor.clock.advance(1000);
    await editor.shows('keylift.toml', 0);
    await editor.shows('app.js', 0);
  });

  it('let a value through by an entry that does not hold it', async () => {
    await start();
    editor.open('app.js', code);
    await editor.shows('app.js', 1);
    await choose('Ignore this value in this file');
    const text = editor.project.files.get('.keyliftignore') ?? '';
    assert.match(text, /^secret stripe-live-secret-key [0-9a-f]{32} path=\/app\.js$/m);
    assert.equal(text.includes(stripeKey), false);
    editor.touch(1, '.keyliftignore');
    await editor.shows('app.js', 0);
  });

  it('let it through by a comment, and offer none in JSON', async () => {
    await start();
    editor.open('app.js', code);
    await editor.shows('app.js', 1);
    await choose('Ignore it here, by a comment');
    await editor.shows('app.js', 0);
    editor.open('a.json', `{ "k": "${stripeKey}" }`, 'json');
    await editor.shows('a.json', 1);
    const titles = (await editor.allActions('a.json', stripeKey)).map(({ title }) => title);
    assert.equal(
      titles.some((title) => title.includes('comment')),
      false,
    );
    assert.equal(
      titles.some((title) => title.startsWith('Ignore this value')),
      true,
    );
  });

  it('say which entries do nothing, and remove them', async () => {
    const entry = `secret stripe-live-secret-key ${randomText('hex', 32)} path=/app.js`;
    const text = `salt ${randomText('hex', 64)}\n${entry}\n`;
    await start({ '.keyliftignore': text, 'app.js': code });
    editor.open('.keyliftignore', text, 'plaintext');
    await editor.shows('.keyliftignore', 1);
    assert.match(String(editor.shown('.keyliftignore')[0]?.message), /^Another value stands here now/);
    const [action] = await editor.allActions('.keyliftignore', entry);
    assert.equal(action?.title, 'Remove this entry');
    const { edit } = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    assert.ok(edit);
    editor.applyEdit(edit);
    await editor.settle();
    await editor.clock.advance(1000);
    await editor.shows('.keyliftignore', 0);
  });
});
