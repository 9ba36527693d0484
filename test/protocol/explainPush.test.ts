/** Refused pushes as a client has them explained; git and the explanation are tested with the command line. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { type ExplainPushResult, explainPushMethod } from '../../server/src/shared/pushRescue';
import { TestEditor } from '../support/protocolClient';

const explanation: NonNullable<ExplainPushResult> = {
  platform: 'github',
  platformName: 'GitHub',
  summary: 'refused',
  secrets: [],
  steps: [],
  root: 'file:///a',
};

describe('a refused push', () => {
  let editor: TestEditor;
  afterEach(() => editor.dispose());
  const ask = (text: string, token?: CancellationTokenSource) =>
    editor.connection.sendRequest<ExplainPushResult>(
      explainPushMethod,
      { text, folders: ['file:///a', 'file:///b'] },
      ...(token ? [token.token] : []),
    );

  it('is explained from its text and the folders', async () => {
    const asked: unknown[] = [];
    editor = await TestEditor.start({
      deps: {
        async explainPush(text, folders) {
          asked.push(text, folders);
          return text === 'other' ? null : explanation;
        },
      },
    });
    assert.deepEqual(await ask('refusal'), explanation);
    assert.equal(await ask('other'), null);
    assert.deepEqual(asked.slice(0, 2), ['refusal', ['file:///a', 'file:///b']]);
  });

  it('is given up when the request is cancelled', async () => {
    const cancel = new CancellationTokenSource();
    editor = await TestEditor.start({
      deps: {
        async explainPush(_text, _folders, signal) {
          cancel.cancel();
          await once(signal, 'abort');
          return null;
        },
      },
    });
    await ask('refusal', cancel).then(
      (answer) => assert.equal(answer, null),
      () => undefined,
    );
  });

  it('is nothing where there is no git', async () => {
    editor = await TestEditor.start();
    assert.equal(await ask('refusal'), null);
  });
});
