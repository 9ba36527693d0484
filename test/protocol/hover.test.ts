/** The hover of a finding: everything a developer needs to decide, and nothing that gives the key away. */
import assert from 'node:assert/strict';
import { CancellationTokenSource, type Hover, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol/node';
import { FakeProject } from '../support/fakeProject';
import { type EditorOptions, fullCapabilities, TestEditor, uriOf } from '../support/protocolClient';
import { randomText } from '../support/samples';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
const code = `const stripe = connect('${stripeKey}');\n`;

describe('the hover of a finding', () => {
  let editor: TestEditor;
  const start = async (text = code, setup: EditorOptions = {}) => {
    const project = new FakeProject({ 'package.json': '{}', '.gitignore': '.env\n' });
    editor = await TestEditor.start({ project, ...setup });
    editor.open('app.js', text);
  };
  afterEach(() => editor.dispose());
  const hoverAt = (character: number, line = 0, token?: CancellationTokenSource) =>
    editor.connection.sendRequest<Hover | null>(
      'textDocument/hover',
      { textDocument: { uri: uriOf('app.js') }, position: { line, character } },
      ...(token ? [token.token] : []),
    );
  const kindOf = (hover: Hover | null) => (hover?.contents as { kind: string } | undefined)?.kind;
  const textOf = (hover: Hover | null) => (hover?.contents as { value: string } | undefined)?.value ?? '';
  const at = code.indexOf(stripeKey);

  it('says what it is, what it can do, what the fix does, and where the provider helps', async () => {
    await start();
    const hover = await hoverAt(at + 3);
    assert.deepEqual(hover?.range, editor.rangeOf('app.js', stripeKey));
    assert.equal(kindOf(hover), 'markdown');
    const text = textOf(hover);
    assert.match(text, /^\*\*Stripe live secret key\*\*$/m);
    assert.match(text, /^sk_live\\_…\w* · a secret · severity: critical · confidence: high$/m);
    assert.match(text, /^\*\*Whoever has it:\*\* Makes any API request/m);
    assert.match(text, /^\*\*Fix:\*\* Read STRIPE_SECRET_KEY from the environment\.$/m);
    assert.match(text, /\[Keys\]\(https:\/\/dashboard\.stripe\.com\/apikeys\)/);
    assert.match(text, /\[Audit\]\(https:/);
    assert.match(text, /\[Rotate\]\(https:/);
    assert.equal(text.includes(stripeKey.slice(12)), false);
    assert.equal(text.includes('command:'), false);
  });

  it('says why there is no fix', async () => {
    await start(`// ${stripeKey}\n`);
    assert.match(textOf(await hoverAt(5)), /^\*\*No automatic fix:\*\* .*comment/m);
  });

  it('says why an untitled buffer is not fixed', async () => {
    await start();
    editor.open('untitled:Untitled-1', code);
    const hover = await editor.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri: 'untitled:Untitled-1' },
      position: { line: 0, character: at },
    });
    assert.match(textOf(hover), /No automatic fix:\*\* Save the file first/);
  });

  it('is none beside a finding, and in a document that is not open', async () => {
    await start();
    assert.equal(await hoverAt(at - 2), null);
    assert.notEqual(await hoverAt(at + stripeKey.length), null);
    editor.close('app.js');
    assert.equal(await hoverAt(at), null);
  });

  it('is plain text in an editor that shows no Markdown', async () => {
    const textDocument = { ...fullCapabilities.textDocument, hover: { contentFormat: ['plaintext' as const] } };
    await start(code, { capabilities: { ...fullCapabilities, textDocument } });
    const hover = await hoverAt(at);
    assert.equal(kindOf(hover), 'plaintext');
    assert.match(textOf(hover), /^Stripe live secret key$/m);
    assert.match(textOf(hover), /Keys: https:\/\/dashboard/);
  });

  it('is none when the settings say so', async () => {
    await start(code, { settings: { hover: { enable: false } } });
    assert.equal(await hoverAt(at), null);
  });

  it('is none when the document changes while it is made', async () => {
    const project = new FakeProject();
    await start(code, { project });
    project.beforeList = async () => {
      project.beforeList = () => undefined;
      editor.replace('app.js', 'const', '\nconst');
      await editor.settle();
    };
    assert.equal(await hoverAt(at), null);
  });

  it('may be cancelled', async () => {
    await start();
    const cancel = new CancellationTokenSource();
    const hover = hoverAt(at, 0, cancel);
    cancel.cancel();
    await assert.rejects(
      hover,
      (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
    );
  });
});
