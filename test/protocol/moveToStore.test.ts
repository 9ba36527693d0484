/** Moving a value into a store from the editor: the document changes once the store has confirmed the value, else not at all. */
import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import { openStore } from '../../server/src/host/stores/index';
import type { ServerDeps } from '../../server/src/lsp/deps';
import { storeVariablesMethod } from '../../server/src/shared/protocol';
import { startConjur } from '../stores/support/conjurServer';
import { startDoppler } from '../stores/support/dopplerServer';
import type { StoreServer } from '../stores/support/servers';
import { FakeProject } from '../support/fakeProject';
import { type EditorOptions, TestEditor } from '../support/protocolClient';
import { randomText } from '../support/samples';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
const otherKey = `sk_${'live'}_${randomText('base62', 24, 1)}`;
const code = `stripe_secret_key = "${stripeKey}"\n`;
const secret = 'STRIPE_SECRET_KEY';

describe('moving a value into a store', () => {
  let server: StoreServer;
  let editor: TestEditor;
  const said: string[] = [];

  before(async () => {
    server = await startConjur();
  });
  after(() => server.stop());
  afterEach(async () => {
    said.length = 0;
    await server.remove(secret);
    await editor.dispose();
  });

  async function start(
    environment: Readonly<Record<string, string>>,
    setup: EditorOptions = {},
  ): Promise<CodeAction[]> {
    const open: ServerDeps['openStore'] = (store, given, settings) =>
      openStore(store, { ...environment, ...given }, settings);
    const project = new FakeProject({ 'requirements.txt': '' });
    editor = await TestEditor.start({
      project,
      settings: { fix: { store: 'conjur' } },
      deps: { openStore: open },
      ...setup,
    });
    editor.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      said.push(message);
    });
    editor.open('app.py', code, 'python');
    await editor.until(() => editor.published.length > 0);
    return editor.actions('app.py', stripeKey);
  }

  function move(actions: readonly CodeAction[], store = 'Conjur'): Promise<boolean> {
    const action = actions.find(({ title }) => title === `Move ${secret} to ${store} and read it from there`);
    assert.ok(action?.command);
    const { command, arguments: args = [] } = action.command;
    return editor.connection.sendRequest<boolean>('workspace/executeCommand', { command, arguments: args });
  }

  it('is offered second to reading it there', async () => {
    const titles = (await start(server.env)).map(({ title }) => title);
    assert.deepEqual(titles.slice(0, 2), [
      `Read ${secret} from Conjur`,
      `Move ${secret} to Conjur and read it from there`,
    ]);
  });

  it('is not offered where no store can be reached', async () => {
    const actions = await start({}, { deps: {} });
    assert.ok(actions.every(({ title }) => !title.startsWith('Move')));
  });

  it('puts the value in, and changes the code then', async () => {
    const actions = await start(server.env);
    assert.equal(await move(actions), true);
    const applied = editor.requests.find(({ method }) => method === 'workspace/applyEdit');
    const text = JSON.stringify(applied?.params);
    assert.ok(text.includes('_conjur_secret') && !text.includes(stripeKey), 'not the edit that was expected');
    assert.ok((await server.get(secret)) === stripeKey);
    assert.match(said.join(), /Conjur at 127\.0\.0\.1:\d+ holds STRIPE_SECRET_KEY now/);
    assert.ok(!said.join().includes(stripeKey));
  });

  it('puts the value into a store that starts the program, and the code reads a variable then', async () => {
    const doppler = await startDoppler();
    try {
      const actions = await start(doppler.env, { settings: { fix: { store: 'doppler' } } });
      assert.equal(actions[0]?.title, `Read ${secret} from the environment that Doppler fills`);
      assert.equal(await move(actions, 'Doppler'), true);
      const applied = editor.requests.find(({ method }) => method === 'workspace/applyEdit');
      const text = JSON.stringify(applied?.params);
      assert.ok(text.includes('_require_env') && !text.includes(stripeKey), 'not the edit that was expected');
      assert.ok((await doppler.get(secret)) === stripeKey);
    } finally {
      await doppler.stop();
    }
  });

  it('asks for a token and for where the store is, and for nothing else', async () => {
    const actions = await start({}, { options: { storeVariables: true }, settings: { fix: { store: '1password' } } });
    const asked: unknown[] = [];
    editor.connection.onRequest(storeVariablesMethod, (params: unknown) => {
      asked.push(params);
      return null;
    });
    assert.equal(await move(actions, '1Password'), false);
    assert.deepEqual(asked, [
      { store: '1Password', names: ['OP_CONNECT_HOST', 'OP_CONNECT_TOKEN'], areRefused: false },
    ]);
    assert.match(said.join(), /set OP_CONNECT_HOST and OP_CONNECT_TOKEN.*Nothing was changed/);
  });

  it('changes nothing when the store holds another value', async () => {
    const actions = await start(server.env);
    await server.put(secret, otherKey);
    assert.equal(await move(actions), false);
    assert.match(said.join(), /holds another value.*Nothing was changed/);
    assert.ok((await server.get(secret)) === otherKey);
  });

  it('says what its environment lacks, in an editor that cannot ask', async () => {
    const { CONJUR_AUTHN_API_KEY: _, ...rest } = server.env;
    assert.equal(await move(await start(rest)), false);
    assert.match(said.join(), /set CONJUR_AUTHN_API_KEY in the environment/);
  });

  it('asks for what its environment lacks, and anew once the store refused that', async () => {
    const { CONJUR_AUTHN_API_KEY: key = '', ...rest } = server.env;
    const actions = await start(rest, { options: { storeVariables: true } });
    const asked: boolean[] = [];
    editor.connection.onRequest(
      storeVariablesMethod,
      ({ names, areRefused }: { names: string[]; areRefused: boolean }) => {
        assert.deepEqual(names, ['CONJUR_AUTHN_API_KEY']);
        asked.push(areRefused);
        return { values: { CONJUR_AUTHN_API_KEY: areRefused ? key : 'wrong' } };
      },
    );
    assert.equal(await move(actions), false);
    assert.match(said.join(), /refused the log-in/);
    assert.equal(await move(actions), true);
    assert.deepEqual(asked, [false, true]);
    assert.ok((await server.get(secret)) === stripeKey);
  });
});
