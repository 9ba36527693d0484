/** Diagnostics of open documents, pushed: on open, on every edit, of the present version, never twice. */
import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { FakeProject } from '../support/fakeProject';
import { fullCapabilities, TestEditor, uriOf } from '../support/protocolClient';
import { randomText } from '../support/samples';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
const otherKey = `sk_${'live'}_${randomText('base62', 24, 1)}`;
const code = `const stripe = connect('${stripeKey}');\n`;

describe('diagnostics of open documents', () => {
  let editor: TestEditor;
  afterEach(() => editor.dispose());

  it('underline a key when a document is opened', async () => {
    editor = await TestEditor.start();
    editor.open('app.js', code);
    const [diagnostic] = await editor.shows('app.js', 1);
    assert.ok(diagnostic);
    assert.deepEqual(diagnostic.range, editor.rangeOf('app.js', stripeKey));
    assert.equal(diagnostic.severity, DiagnosticSeverity.Error);
    assert.equal(diagnostic.source, 'keylift');
    assert.equal(diagnostic.code, 'stripe-live-secret-key');
    assert.match(diagnostic.codeDescription?.href ?? '', /^https:\/\//);
    assert.match(String(diagnostic.message), /^Stripe live secret key \(sk_live_…\w*\) is hardcoded\.$/);
    assert.deepEqual(Object.keys(diagnostic.data ?? {}).sort(), ['detector', 'fingerprint']);
  });

  it('do not underline what names an account and opens nothing', async () => {
    editor = await TestEditor.start();
    const host = ['acme-works', 's3', 'amazonaws', 'com'].join('.');
    editor.open('app.js', `const bucket = '${host}';\n`);
    const [diagnostic] = await editor.shows('app.js', 1);
    assert.equal(diagnostic?.code, 'aws-s3-bucket-host');
    assert.equal(diagnostic?.severity, DiagnosticSeverity.Hint);
  });

  it('never carry the key', async () => {
    editor = await TestEditor.start();
    editor.open('app.js', code);
    await editor.shows('app.js', 1);
    assert.equal(JSON.stringify(editor.notifications).includes(stripeKey.slice(12)), false);
  });

  it('appear in an untitled buffer and in one of a scheme nobody knows', async () => {
    editor = await TestEditor.start();
    editor.open('untitled:Untitled-1', code);
    editor.open('strange-scheme:one', code);
    await editor.shows('untitled:Untitled-1', 1);
    await editor.shows('strange-scheme:one', 1);
  });

  it('follow every edit, with the version they were computed for', async () => {
    editor = await TestEditor.start();
    editor.open('app.js', 'const stripe = connect();\n');
    editor.replace('app.js', 'connect(', `connect('${stripeKey}'`);
    await editor.shows('app.js', 1);
    assert.equal(editor.published.at(-1)?.version, 2);
    editor.replace('app.js', 'const', '\n\nconst');
    await editor.until(() => editor.published.at(-1)?.version === 3);
    assert.deepEqual(editor.shown('app.js')[0]?.range, editor.rangeOf('app.js', stripeKey));
    editor.replace('app.js', stripeKey, 'gone');
    await editor.shows('app.js', 0);
  });

  it('are sent only when something changes', async () => {
    editor = await TestEditor.start();
    editor.open('clean.js', 'const a = 1;\n');
    editor.open('app.js', code);
    await editor.shows('app.js', 1);
    editor.replace('app.js', '\n', '\n// a remark\n');
    editor.replace('clean.js', '1', '2');
    await editor.settle();
    assert.deepEqual(
      editor.published.map(({ uri }) => uri),
      [uriOf('app.js')],
    );
  });

  it('are taken back when the document is closed', async () => {
    editor = await TestEditor.start();
    editor.open('app.js', code);
    await editor.shows('app.js', 1);
    editor.close('app.js');
    await editor.shows('app.js', 0);
  });

  it('of a document closed before its settings arrived are never sent', async () => {
    editor = await TestEditor.start();
    let answer: (settings: unknown) => void = () => undefined;
    editor.settings = new Promise((resolve) => {
      answer = resolve;
    });
    editor.open('app.js', code);
    editor.close('app.js');
    answer({});
    await editor.settle();
    assert.deepEqual(editor.published, []);
  });

  it('tell where else the same value stands', async () => {
    editor = await TestEditor.start();
    editor.open('app.js', `${code}use('${otherKey}');\nuse('${stripeKey}');\n`);
    const [first, other, second] = await editor.shows('app.js', 3);
    assert.deepEqual(
      first?.relatedInformation?.map(({ location }) => location.range),
      [second?.range],
    );
    assert.equal(other?.relatedInformation, undefined);
  });

  it('leave the other places out for an editor that cannot show them', async () => {
    const textDocument = { ...fullCapabilities.textDocument, publishDiagnostics: {} };
    editor = await TestEditor.start({ capabilities: { ...fullCapabilities, textDocument } });
    editor.open('app.js', code + code);
    const diagnostics = await editor.shows('app.js', 2);
    assert.ok(diagnostics.every(({ relatedInformation }) => relatedInformation === undefined));
  });

  it('say that a text holds more than is shown', async () => {
    editor = await TestEditor.start();
    const keys = Array.from({ length: 1001 }, (_, salt) => `'sk_${'live'}_${randomText('base62', 24, salt)}'`);
    editor.open('many.js', keys.join(',\n'));
    const diagnostics = await editor.shows('many.js', 1001);
    assert.match(String(diagnostics[0]?.message), /shows the first 1000 findings; this text holds more/);
  });

  it('start afresh when a document is opened twice', async () => {
    editor = await TestEditor.start();
    editor.open('app.js', code);
    await editor.shows('app.js', 1);
    editor.open('app.js', 'nothing\n');
    await editor.shows('app.js', 0);
  });
});

describe('diagnostics of a .env file', () => {
  const project = new FakeProject({ '.env': `STRIPE_SECRET_KEY=${stripeKey}\n` });
  let editor: TestEditor;
  afterEach(() => editor.dispose());

  it('are none where git ignores it, and asked of git once', async () => {
    project.ignoreStates.set('.env', 'ignored');
    editor = await TestEditor.start({ project });
    editor.open('.env');
    editor.replace('.env', 'STRIPE', 'A_STRIPE');
    editor.open('other.env', project.files.get('.env'));
    await editor.shows('other.env', 1);
    await editor.settle();
    assert.deepEqual(editor.shown('.env'), []);
    assert.equal(project.asked.get('.env'), 1);
  });

  it('appear once the rule that ignored it is gone', async () => {
    project.ignoreStates.set('.env', 'ignored');
    editor = await TestEditor.start({ project });
    editor.open('.env');
    await editor.settle();
    project.ignoreStates.set('.env', 'not-ignored');
    editor.touch(2, '.gitignore');
    await editor.shows('.env', 1);
    project.ignoreStates.set('.env', 'ignored');
    editor.open('.gitignore', '.env\n');
    editor.save('.gitignore');
    await editor.shows('.env', 0);
  });

  for (const state of ['tracked', 'not-ignored', 'untracked-folder'] as const) {
    it(`appear where it is ${state}`, async () => {
      project.ignoreStates.set('.env', state);
      editor = await TestEditor.start({ project });
      editor.open('.env');
      await editor.shows('.env', 1);
    });
  }
});
