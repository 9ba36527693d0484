/** Diagnostics that the editor pulls: the same as are pushed, and never both ways. */
import assert from 'node:assert/strict';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol/node';
import { pauseMs } from '../../server/src/lsp/follower';
import { FakeProject } from '../support/fakeProject';
import { type EditorOptions, fullCapabilities, TestEditor, uriOf } from '../support/protocolClient';
import { randomText } from '../support/samples';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
const code = `connect('${stripeKey}');\n`;
const capabilities = {
  ...fullCapabilities,
  textDocument: { ...fullCapabilities.textDocument, diagnostic: { relatedInformation: true } },
};

describe('an editor that pulls diagnostics', () => {
  let editor: TestEditor;
  const start = async (setup: EditorOptions = {}) => {
    editor = await TestEditor.start({ capabilities, ...setup });
  };
  afterEach(() => editor.dispose());
  const pull = (path: string, previousResultId?: string) =>
    editor.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: uriOf(path) },
      previousResultId,
    });

  it('is told that it can, and that files do not depend on each other', async () => {
    await start();
    const { diagnosticProvider } = editor.result.capabilities;
    assert.deepEqual(diagnosticProvider, {
      identifier: 'keylift',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
  });

  it('gets what it pulls, and nothing is pushed', async () => {
    await start();
    editor.open('app.js', code);
    const report = await pull('app.js');
    assert.ok(report.kind === 'full');
    assert.deepEqual(
      report.items.map(({ range }) => range),
      [editor.rangeOf('app.js', stripeKey)],
    );
    await editor.settle();
    assert.deepEqual(editor.published, []);
  });

  it('hears "unchanged" as long as nothing changed', async () => {
    await start();
    editor.open('app.js', code);
    const { resultId } = await pull('app.js');
    assert.deepEqual(await pull('app.js', resultId), { kind: 'unchanged', resultId });
    editor.replace('app.js', 'connect', '\nconnect');
    const after = await pull('app.js', resultId);
    assert.equal(after.kind, 'full');
    assert.notEqual(after.resultId, resultId);
  });

  it('gets the diagnostics of the version it has by the time of the answer', async () => {
    await start();
    let answer: (settings: unknown) => void = () => undefined;
    editor.settings = new Promise((resolve) => {
      answer = resolve;
    });
    editor.open('app.js', code);
    const pulled = pull('app.js');
    editor.replace('app.js', stripeKey, 'gone');
    await editor.settle();
    answer({});
    const report = await pulled;
    assert.ok(report.kind === 'full');
    assert.deepEqual(report.items, []);
  });

  it('may cancel while a big document is scanned', async () => {
    await start();
    editor.open('big.js', ' '.repeat(1_500_000));
    const cancel = new CancellationTokenSource();
    const params = { textDocument: { uri: uriOf('big.js') } };
    const pulled = editor.connection.sendRequest('textDocument/diagnostic', params, cancel.token);
    await editor.settle();
    cancel.cancel();
    await assert.rejects(
      pulled,
      (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
    );
    await editor.clock.advance(pauseMs);
  });

  it('gets an empty report for a document that is not open', async () => {
    await start();
    assert.deepEqual(await pull('unknown.js'), { kind: 'full', items: [] });
  });

  it('is asked to pull again when settings change, once for all documents', async () => {
    await start();
    editor.open('app.js', code);
    editor.open('other.js', code);
    await pull('app.js');
    editor.settings = { detectors: { disabled: ['stripe-live-secret-key'] } };
    void editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await editor.settle();
    await editor.settle();
    await editor.clock.advance(100);
    await editor.until(() => editor.requests.some(({ method }) => method === 'workspace/diagnostic/refresh'));
    const report = await pull('app.js');
    assert.ok(report.kind === 'full');
    assert.deepEqual(report.items, []);
    assert.equal(editor.requests.filter(({ method }) => method === 'workspace/diagnostic/refresh').length, 1);
  });

  describe('that leaves a document alone', () => {
    const refreshes = () => editor.requests.filter(({ method }) => method === 'workspace/diagnostic/refresh').length;
    /** Opens the document and waits until it was looked at, which its hover does. */
    const openAnalysed = async (path: string) => {
      editor.open(path, code);
      const params = { textDocument: { uri: uriOf(path) }, position: { line: 0, character: 0 } };
      await editor.connection.sendRequest('textDocument/hover', params);
    };
    const wait = async () => {
      await editor.clock.advance(1000);
      await editor.clock.advance(100);
      await editor.settle();
    };

    it('is asked once to pull', async () => {
      await start();
      await openAnalysed('app.js');
      await wait();
      await editor.until(() => refreshes() === 1);
      await wait();
      assert.equal(refreshes(), 1);
    });

    it('is asked when it opened it anew and only pulled it before that', async () => {
      await start();
      editor.open('app.js', code);
      await pull('app.js');
      editor.close('app.js');
      await openAnalysed('app.js');
      await wait();
      await editor.until(() => refreshes() === 1);
    });

    it('is not asked once it has pulled, nor after the document is closed', async () => {
      await start();
      editor.open('app.js', code);
      await pull('app.js');
      await openAnalysed('closed.js');
      editor.close('closed.js');
      await editor.settle();
      await wait();
      assert.equal(refreshes(), 0);
    });
  });

  it('is pushed the findings of closed files, which are taken back on open', async () => {
    await start({ project: new FakeProject({ 'app.js': code }) });
    await editor.connection.sendRequest('keylift/scanWorkspace', { folders: [uriOf('').slice(0, -1)] });
    await editor.shows('app.js', 1);
    editor.open('app.js');
    await editor.shows('app.js', 0);
    const report = await pull('app.js');
    assert.ok(report.kind === 'full' && report.items.length === 1);
  });

  it('is pushed everything when it asks for that', async () => {
    await start({ options: { diagnostics: 'push' } });
    assert.equal(editor.result.capabilities.diagnosticProvider, undefined);
    editor.open('app.js', code);
    await editor.shows('app.js', 1);
  });
});
