/** Settings: asked of the editor per folder, judged once, followed when they change; a bad one is named in the log. */
import assert from 'node:assert/strict';
import { MessageType } from 'vscode-languageserver-protocol';
import { type EditorOptions, fullCapabilities, TestEditor } from '../support/protocolClient';
import { randomText } from '../support/samples';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
const code = `connect('${stripeKey}');\n`;
const { configuration: _, ...withoutConfiguration } = fullCapabilities.workspace;
const cannotBeAsked = { ...fullCapabilities, workspace: withoutConfiguration };

describe('settings', () => {
  let editor: TestEditor;
  const start = async (setup: EditorOptions) => {
    editor = await TestEditor.start(setup);
    editor.open('app.js', code);
  };
  afterEach(() => editor.dispose());
  const change = (settings: unknown) =>
    void editor.connection.sendNotification('workspace/didChangeConfiguration', { settings });
  const warnings = () => editor.logs.filter(({ type }) => type === MessageType.Warning).map(({ message }) => message);

  it('switch everything off and on again while documents are open', async () => {
    await start({});
    await editor.shows('app.js', 1);
    editor.settings = { enable: false };
    change(null);
    await editor.shows('app.js', 0);
    editor.settings = { enable: true };
    change(null);
    await editor.shows('app.js', 1);
  });

  it('switch a detector off', async () => {
    await start({ settings: { detectors: { disabled: ['stripe-live-secret-key'] } } });
    await editor.settle();
    assert.deepEqual(editor.published, []);
  });

  it('keep the hover when the squiggles are off', async () => {
    await start({ settings: { 'squiggles.enable': false } });
    const position = editor.rangeOf('app.js', stripeKey).start;
    const textDocument = { uri: editor.document('app.js').uri };
    const hover = await editor.connection.sendRequest('textDocument/hover', { textDocument, position });
    assert.notEqual(hover, null);
    assert.deepEqual(editor.published, []);
  });

  it('that are wrong are named in the log, once, and their defaults used', async () => {
    await start({ settings: { enable: 'yes', scan: { maxFileSizeMB: 0 }, detectors: { disabled: ['no-such'] } } });
    await editor.shows('app.js', 1);
    change(null);
    await editor.settle();
    await editor.settle();
    assert.deepEqual(warnings(), [
      'Setting keylift.enable must be true or false; its default is used.',
      'Setting keylift.scan.maxFileSizeMB must be a number from 1 to 1024; its default is used.',
      'Setting keylift.detectors.disabled names no detector: no-such.',
    ]);
  });

  it('arrive by notification in an editor that cannot be asked, whole or as the section alone', async () => {
    await start({ capabilities: cannotBeAsked });
    await editor.shows('app.js', 1);
    change({ keylift: { enable: false } });
    await editor.shows('app.js', 0);
    change({ enable: true });
    await editor.shows('app.js', 1);
  });

  it('arrive by the initialization options too', async () => {
    await start({ capabilities: cannotBeAsked, options: { keylift: { enable: false } } });
    await editor.settle();
    assert.deepEqual(editor.published, []);
  });

  it('are the defaults until a slow editor answers', async () => {
    editor = await TestEditor.start();
    let answer: (settings: unknown) => void = () => undefined;
    editor.settings = new Promise((resolve) => {
      answer = resolve;
    });
    editor.open('app.js', code);
    await editor.settle();
    assert.deepEqual(editor.published, [], 'nothing is shown that the settings may forbid');
    await editor.clock.advance(2000);
    await editor.shows('app.js', 1);
    assert.match(warnings()[0] ?? '', /did not tell its settings within 2 s/);
    answer({ enable: false });
    await editor.shows('app.js', 0);
  });

  it('are those of now, also when an answer from before they changed comes last', async () => {
    editor = await TestEditor.start();
    let answer: (settings: unknown) => void = () => undefined;
    editor.settings = new Promise((resolve) => {
      answer = resolve;
    });
    editor.open('app.js', code);
    await editor.settle();
    await editor.clock.advance(2000);
    await editor.shows('app.js', 1);
    editor.settings = { enable: true };
    change(null);
    await editor.settle();
    answer({ enable: false });
    await editor.settle();
    editor.open('other.js', code);
    await editor.shows('other.js', 1);
    await editor.shows('app.js', 1);
  });

  it('are asked for per folder, and once', async () => {
    const asked: unknown[] = [];
    editor = await TestEditor.start({ folders: ['file:///project/a', 'file:///project'] });
    editor.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => {
      asked.push(...items);
      return items.map(() => null);
    });
    editor.open('a/one.js', code);
    editor.open('a/two.js', code);
    editor.open('three.js', code);
    editor.open('untitled:Untitled-1', code);
    await editor.shows('untitled:Untitled-1', 1);
    assert.deepEqual(asked, [
      { section: 'keylift', scopeUri: 'file:///project/a' },
      { section: 'keylift', scopeUri: 'file:///project' },
      { section: 'keylift' },
    ]);
  });

  it('are asked for again when folders come and go', async () => {
    await start({});
    await editor.shows('app.js', 1);
    editor.settings = { enable: false };
    const event = { added: [{ uri: 'file:///other', name: 'other' }], removed: [] };
    void editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await editor.shows('app.js', 0);
  });

  it('are the defaults when the editor refuses to tell them', async () => {
    editor = await TestEditor.start();
    editor.connection.onRequest('workspace/configuration', () => {
      throw new Error('no');
    });
    editor.open('app.js', code);
    await editor.shows('app.js', 1);
  });
});
