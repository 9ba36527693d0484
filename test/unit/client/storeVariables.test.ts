/** The user's session with a store: asked for once, kept in the secret storage of the editor and nowhere else. */
import './fakeVscode';
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { answerStoreVariables } from '../../../client/src/storeVariables';
import {
  type StoreVariablesParams,
  type StoreVariablesResult,
  storeVariablesMethod,
} from '../../../server/src/shared/protocol';
import { editor } from './fakeVscode';

type Answer = (params: StoreVariablesParams) => Promise<StoreVariablesResult>;

describe('the variables of a session with a store', () => {
  const kept = new Map<string, string>();
  const asked: vscode.InputBoxOptions[] = [];
  let typed: string | undefined;
  let answer: Answer;

  const secrets = {
    get: async (key: string) => kept.get(key),
    store: async (key: string, value: string) => void kept.set(key, value),
    delete: async (key: string) => void kept.delete(key),
  } as unknown as vscode.SecretStorage;
  const client = {
    onRequest(method: string, handler: Answer) {
      assert.equal(method, storeVariablesMethod);
      answer = handler;
    },
  } as unknown as BaseLanguageClient;

  const { showInputBox } = vscode.window;

  beforeEach(() => {
    editor.reset();
    kept.clear();
    asked.length = 0;
    typed = 'typed';
    Object.assign(vscode.window, {
      showInputBox: async (options: vscode.InputBoxOptions) => {
        asked.push(options);
        return typed;
      },
    });
    answerStoreVariables(client, secrets);
  });
  afterEach(() => void Object.assign(vscode.window, { showInputBox }));

  const vault = { store: 'Vault', names: ['VAULT_ADDR', 'VAULT_TOKEN'], areRefused: false };

  it('are asked for once, and taken from the secret storage from then on', async () => {
    const values = { VAULT_ADDR: 'typed', VAULT_TOKEN: 'typed' };
    assert.deepEqual(await answer(vault), { values });
    assert.deepEqual(await answer(vault), { values });
    assert.equal(asked.length, 2);
    assert.deepEqual([...kept.keys()], ['keylift.store.VAULT_ADDR', 'keylift.store.VAULT_TOKEN']);
  });

  it('are hidden while they are typed, unless they are an address or a name', async () => {
    await answer({
      ...vault,
      names: ['VAULT_ADDR', 'VAULT_TOKEN', 'AZURE_KEY_VAULT_ENDPOINT', 'CONJUR_AUTHN_API_KEY'],
    });
    assert.deepEqual(
      asked.map(({ password }) => password),
      [false, true, false, true],
    );
  });

  it('are asked for anew when the store did not accept them', async () => {
    await answer(vault);
    typed = 'other';
    const values = { VAULT_ADDR: 'other', VAULT_TOKEN: 'other' };
    assert.deepEqual(await answer({ ...vault, areRefused: true }), { values });
    assert.equal(kept.get('keylift.store.VAULT_TOKEN'), 'other');
  });

  it('are not kept when the user gives up on one', async () => {
    typed = undefined;
    assert.equal(await answer(vault), null);
    assert.equal(kept.size, 0);
  });
});
