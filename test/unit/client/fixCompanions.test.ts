import './fakeVscode';
import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { FixCompanions } from '../../../client/src/fixCompanions';
import { editor, FakeDocument, FakeUri } from './fakeVscode';

const fixed = FakeUri.parse('file:///ws/app.js');
const companionNames = ['.gitignore', '.env', '.env.example'];
const companions = companionNames.map((name) => FakeUri.parse(`file:///ws/${name}`));
const edit = { entries: () => [fixed, ...companions].map((uri) => [uri, []]) } as unknown as vscode.WorkspaceEdit;

/** Lets everything that is due happen. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

describe('the files that belong to a fix', () => {
  let warnings: string[];
  let subject: FixCompanions;
  let order: string[];

  beforeEach(() => {
    editor.reset();
    warnings = [];
    editor.documents = [fixed, ...companions.toReversed()].map((uri) => new FakeDocument(uri));
    order = [];
    editor.saved.event(({ uri }) => order.push(`${uri}`.slice('file:///ws/'.length)));
    subject = new FixCompanions({ warn: (text: string) => warnings.push(text) } as unknown as vscode.LogOutputChannel);
  });
  afterEach(() => subject.dispose());

  const saveFixed = async () => {
    await editor.documents[0]?.save();
    await settled();
  };

  it('are saved with the fixed document, .gitignore before .env', async () => {
    subject.expect(fixed as unknown as vscode.Uri, edit);
    await settled();
    assert.deepEqual(order, [], 'saved before the fixed document was');
    await saveFixed();
    assert.deepEqual(order, ['app.js', ...companionNames]);
    assert.deepEqual(warnings, []);
  });

  it('are saved once, and left alone when somebody else has saved them', async () => {
    subject.expect(fixed as unknown as vscode.Uri, edit);
    const env = editor.documents.find(({ uri }) => `${uri}`.endsWith('/.env'));
    assert.ok(env);
    env.isDirty = false;
    await saveFixed();
    env.isDirty = true;
    await saveFixed();
    assert.equal(env.attempts, 0);
  });

  it('are saved again with the fixed document after an undo, .env before .gitignore, and after a redo', async () => {
    subject.expect(fixed as unknown as vscode.Uri, edit);
    await saveFixed();
    for (const reason of [1, 2] as const) {
      order = [];
      for (const document of editor.documents) document.become('', reason);
      await settled();
      assert.deepEqual(order, [], 'saved before the fixed document was');
      await saveFixed();
      const others = reason === 1 ? companionNames.toReversed() : companionNames;
      assert.deepEqual(order, ['app.js', ...others]);
    }
  });

  it("are the user's own once the user has edited them, whatever is undone elsewhere", async () => {
    subject.expect(fixed as unknown as vscode.Uri, edit);
    await saveFixed();
    order = [];
    const [source, ...others] = editor.documents;
    for (const document of others) document.become('', 1);
    for (const document of others) document.become('A=1');
    source?.become('', 1);
    await saveFixed();
    assert.deepEqual(order, ['app.js']);
  });

  it('are still those of an undo when the editor tells that they are unsaved now', async () => {
    subject.expect(fixed as unknown as vscode.Uri, edit);
    await saveFixed();
    order = [];
    for (const document of editor.documents) document.become('', 1);
    for (const document of editor.documents) {
      editor.changed.fire({ document, reason: undefined, contentChanges: [] });
    }
    await saveFixed();
    assert.deepEqual(order, ['app.js', ...companionNames.toReversed()]);
  });

  it('are none of our business when another document is saved', async () => {
    subject.expect(fixed as unknown as vscode.Uri, edit);
    editor.saved.fire(new FakeDocument(FakeUri.parse('file:///ws/other.js')));
    await settled();
    assert.deepEqual(order, ['other.js']);
  });

  it('are tried again when the first save came to nothing, and complained of when the last did', async () => {
    const [gitignore, env] = companions;
    assert.ok(gitignore && env);
    editor.documents = [
      new FakeDocument(fixed),
      new FakeDocument(gitignore, [false, true]),
      new FakeDocument(env, [false]),
    ];
    subject.expect(fixed as unknown as vscode.Uri, edit);
    await saveFixed();
    assert.deepEqual(order, ['app.js', '.gitignore']);
    assert.equal(warnings.length, 1);
    assert.match(editor.messages[0]?.text ?? '', /^\.env belongs to the fix and could not be saved/);
  });

  it('are left alone when the edit was not applied after all', async () => {
    subject.expect(fixed as unknown as vscode.Uri, edit)();
    await saveFixed();
    assert.deepEqual(order, ['app.js']);
  });
});
