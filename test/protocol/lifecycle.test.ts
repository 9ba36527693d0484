/** From `initialize` to `shutdown`: what the server says of itself, what it refuses, what it survives. */
import assert from 'node:assert/strict';
import { ErrorCodes, ResponseError } from 'vscode-languageserver-protocol/node';
import { serverCommands } from '../../server/src/shared/protocol';
import { FakeProject } from '../support/fakeProject';
import { ManualClock } from '../support/manualClock';
import { startServer } from '../support/memoryServer';
import { TestEditor, uriOf } from '../support/protocolClient';
import { randomText } from '../support/samples';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
const code = `connect('${stripeKey}');\n`;

const withCode = (code: number) => (error: unknown) => error instanceof ResponseError && error.code === code;

describe('the life of the server', () => {
  let editor: TestEditor;
  beforeEach(async () => {
    editor = await TestEditor.start();
  });
  afterEach(() => editor.dispose());

  it('begins with what it can do', () => {
    const { capabilities, serverInfo } = editor.result;
    assert.deepEqual(serverInfo, { name: 'keylift', version: '0.0.0-test' });
    assert.deepEqual(capabilities, {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.keylift'], resolveProvider: true },
      executeCommandProvider: { commands: Object.values(serverCommands) },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    });
  });

  it('serves no request before initialize', async () => {
    const connection = startServer(new FakeProject(), new ManualClock());
    connection.listen();
    try {
      const hover = connection.sendRequest('textDocument/hover', {});
      await assert.rejects(hover, withCode(ErrorCodes.ServerNotInitialized));
    } finally {
      connection.dispose();
    }
  });

  it('is initialized once', async () => {
    const again = editor.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    await assert.rejects(again, withCode(ErrorCodes.InvalidRequest));
  });

  it('starts for an editor that can do nothing', async () => {
    const bare = await TestEditor.start({ capabilities: {}, folders: [] });
    try {
      bare.open('app.js', code);
      await bare.shows('app.js', 1);
      assert.equal(bare.result.capabilities.codeActionProvider, undefined);
      assert.deepEqual(
        bare.requests.map(({ method }) => method),
        [],
      );
    } finally {
      bare.dispose();
    }
  });

  it('refuses requests after shutdown, and waits for nothing any more', async () => {
    editor.open('big.js', ' '.repeat(1_500_000));
    await editor.settle();
    assert.equal(await editor.connection.sendRequest('shutdown'), null);
    const params = { textDocument: { uri: uriOf('big.js') }, position: { line: 0, character: 0 } };
    await assert.rejects(
      editor.connection.sendRequest('textDocument/hover', params),
      withCode(ErrorCodes.InvalidRequest),
    );
    editor.open('app.js', code);
    await editor.settle();
    assert.deepEqual(editor.published, []);
    assert.equal(editor.clock.waiting, 0);
  });

  it('answers MethodNotFound to what it does not know', async () => {
    await assert.rejects(editor.connection.sendRequest('keylift/unknown'), withCode(ErrorCodes.MethodNotFound));
  });

  it('survives requests and notifications without sense', async () => {
    const { connection } = editor;
    const documents = [undefined, null, {}, { textDocument: null }, { textDocument: { uri: 7 } }, [1, 2], 'text'];
    for (const params of documents) {
      for (const method of ['didOpen', 'didChange', 'didClose', 'didSave']) {
        void connection.sendNotification(`textDocument/${method}`, params as object);
      }
      for (const method of [
        'textDocument/hover',
        'textDocument/codeAction',
        'keylift/scanText',
        'keylift/fixOutcome',
      ]) {
        await connection.sendRequest(method, params as object).catch(() => undefined);
      }
    }
    void connection.sendNotification('$/cancelRequest', { id: 'never-asked' });
    editor.open('app.js', code);
    await editor.shows('app.js', 1);
  });

  it('leaves a document alone that it could not follow, until it is opened again', async () => {
    editor.open('app.js', code);
    await editor.shows('app.js', 1);
    const textDocument = { uri: uriOf('app.js'), version: 2 };
    const contentChanges = [{ range: { start: { line: -1, character: 'x' }, end: null }, text: 'secret remark' }];
    void editor.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
    await editor.shows('app.js', 0);
    assert.equal(JSON.stringify(editor.logs).includes('secret remark'), false);
    editor.open('app.js', code);
    await editor.shows('app.js', 1);
  });

  it('tells the host’s warnings once the editor listens', async () => {
    const warned = await TestEditor.start({ deps: { warnings: ['The key could not be kept.'] } });
    try {
      await warned.until(() => warned.logs.some(({ message }) => message === 'The key could not be kept.'));
    } finally {
      warned.dispose();
    }
  });

  it('logs what went wrong by kind and place, never by message', async () => {
    const parser = {
      parse: () => {
        throw new RangeError(stripeKey);
      },
    };
    const failing = await TestEditor.start({ deps: { parser } });
    try {
      failing.open('app.js', code);
      await failing.shows('app.js', 1);
      await failing.actions('app.js', stripeKey);
      const error = failing.logs.find(({ message }) => message.includes('RangeError'));
      assert.match(error?.message ?? '', /^A fix could not be planned: RangeError\n\s+at /);
      assert.equal(JSON.stringify(failing.logs).includes(stripeKey), false);
    } finally {
      failing.dispose();
    }
  });
});
