import '../fakeVscode';
import assert from 'node:assert/strict';
import type { CommandDeps } from '../../../../client/src/commands/deps';
import { verifyKey } from '../../../../client/src/commands/verifyKey';
import type { KeyRequest } from '../../../../server/src/shared/keyRequest';
import type { VerifyResult } from '../../../../server/src/shared/verification';
import { editor } from '../fakeVscode';
import { uriOf } from '../located';

const plan: VerifyResult = { kind: 'plan', provider: 'Stripe', redacted: 'sk_live_…', hosts: ['api.stripe.com'] };

/** Everything the command works with, and the requests that its server got. */
function stage(answer: () => VerifyResult) {
  const asked: KeyRequest[] = [];
  const kept = new Map<string, unknown>();
  const client = {
    async sendRequest(_method: string, params: KeyRequest) {
      asked.push(params);
      return params.hosts.length === 0 ? plan : answer();
    },
  };
  const deps = {
    server: { running: client, settled: async () => undefined },
    consent: {
      get: (key: string) => kept.get(key),
      update: async (key: string, value: unknown) => kept.set(key, value),
    },
    log: { error: () => undefined },
  } as unknown as CommandDeps;
  return { deps, asked };
}

const never = (): VerifyResult => assert.fail('nobody was to be asked');
const valid = (): VerifyResult => ({
  kind: 'answer',
  redacted: 'sk_live_…',
  facts: [],
  verification: { verdict: 'valid', reason: 'It was accepted.', evidence: [], hosts: ['api.stripe.com'] },
});

describe('"Check Whether This Key Still Works..."', () => {
  beforeEach(() => {
    editor.messages = [];
    editor.answer = () => undefined;
  });

  it('sends nothing when the question is closed', async () => {
    const { deps, asked } = stage(never);
    await verifyKey(deps, uriOf('a.rb'), 12);
    assert.deepEqual(
      asked.map(({ hosts }) => hosts),
      [[]],
    );
  });

  it('remembers a consent for the hosts that it was given for', async () => {
    editor.answer = ({ text }) => (text.startsWith('Ask ') ? 'Ask, and Remember for Stripe' : undefined);
    const { deps, asked } = stage(valid);
    await verifyKey(deps, uriOf('a.rb'), 12);
    await verifyKey(deps, uriOf('a.rb'), 12);
    assert.equal(editor.messages.filter(({ text }) => text.startsWith('Ask ')).length, 1);
    assert.deepEqual(
      asked.map(({ hosts }) => hosts),
      [[], ['api.stripe.com'], [], ['api.stripe.com']],
    );
    assert.equal(editor.messages.at(-1)?.text, 'sk_live_… still works. It was accepted.');
  });

  it('says that nobody can tell when the server does not answer', async () => {
    editor.answer = ({ text }) => (text.startsWith('Ask ') ? 'Ask Once' : undefined);
    const { deps } = stage(() => {
      throw new Error('the server is gone');
    });
    await verifyKey(deps, uriOf('a.rb'), 12);
    const { level, text } = editor.messages.at(-1) ?? {};
    assert.deepEqual(
      [level, text],
      ['warning', 'Nobody can tell whether sk_live_… still works: treat it as if it did.'],
    );
  });
});
