import '../fakeVscode';
import assert from 'node:assert/strict';
import type { CommandDeps } from '../../../../client/src/commands/deps';
import { revokeKey } from '../../../../client/src/commands/revokeKey';
import { guideMethod } from '../../../../server/src/shared/guide';
import type { KeyRequest } from '../../../../server/src/shared/keyRequest';
import type { RevokeResult } from '../../../../server/src/shared/revocation';
import { editor } from '../fakeVscode';
import { uriOf } from '../located';

const plan: RevokeResult = {
  kind: 'plan',
  provider: 'GitLab',
  redacted: 'glpat-…',
  hosts: ['gitlab.com'],
  effect: 'It ends.',
};
const revoked: RevokeResult = {
  kind: 'answer',
  redacted: 'glpat-…',
  revocation: { verdict: 'revoked', reason: 'The provider has revoked it.', hosts: ['gitlab.com'] },
};

/** Everything the command works with, and the requests that its server got. */
function stage(answer: RevokeResult | (() => never) = revoked) {
  const asked: KeyRequest[] = [];
  const methods: string[] = [];
  const client = {
    async sendRequest(method: string, params: KeyRequest, ...token: readonly unknown[]) {
      methods.push(method);
      if (method === guideMethod) return null;
      // The library takes an undefined token for a parameter, and the server gets none that it can use.
      assert.equal(token.includes(undefined), false);
      asked.push(params);
      if (params.hosts.length === 0) return plan;
      return typeof answer === 'function' ? answer() : answer;
    },
  };
  const server = { running: client, settled: async () => undefined };
  const deps = { server, log: { error: () => undefined } } as unknown as CommandDeps;
  return { deps, asked, methods };
}

describe('"Revoke This Key..."', () => {
  beforeEach(() => {
    editor.messages = [];
    editor.answer = () => undefined;
  });

  it('sends nothing when the question is closed', async () => {
    const { deps, asked } = stage();
    await revokeKey(deps, uriOf('a.rb'), 12);
    assert.deepEqual(
      asked.map(({ hosts }) => hosts),
      [[]],
    );
    const [question] = editor.messages;
    assert.equal(question?.text, 'Have GitLab revoke this key?');
    const [options] = (question?.items ?? []) as unknown as [{ modal: boolean; detail: string }];
    assert.equal(options.modal, true);
    for (const part of ['It ends.', 'gitlab.com', 'glpat-…', 'new key in place first']) {
      assert.ok(options.detail.includes(part), part);
    }
  });

  it('asks every time, and sends to the hosts that were named', async () => {
    editor.answer = ({ text }) => (text.startsWith('Have ') ? 'Revoke It' : undefined);
    const { deps, asked } = stage();
    await revokeKey(deps, uriOf('a.rb'), 12);
    await revokeKey(deps, uriOf('a.rb'), 12);
    assert.deepEqual(
      asked.map(({ hosts }) => hosts),
      [[], ['gitlab.com'], [], ['gitlab.com']],
    );
    assert.equal(editor.messages.filter(({ text }) => text.startsWith('Have ')).length, 2);
    assert.equal(editor.messages.at(-1)?.text, 'glpat-… is revoked. The provider has revoked it.');
  });

  it('says why nothing was sent when the key is gone by the time the user agrees', async () => {
    editor.answer = ({ text }) => (text.startsWith('Have ') ? 'Revoke It' : undefined);
    await revokeKey(stage({ kind: 'none', message: 'It stands nowhere any more.' }).deps, uriOf('a.rb'), 1);
    const { level, text } = editor.messages.at(-1) ?? {};
    assert.deepEqual([level, text], ['information', 'It stands nowhere any more.']);
  });

  it('leads to the guide where the provider cannot be asked, refuses, or says nothing', async () => {
    const cases: readonly Parameters<typeof stage>[0][] = [
      { kind: 'none', message: 'It has no safe way.' },
      { ...revoked, revocation: { verdict: 'failed', reason: 'Why.', hosts: [] } },
      () => assert.fail('the server is gone'),
    ];
    for (const answer of cases) {
      editor.answer = ({ text }) => (text.startsWith('Have ') ? 'Revoke It' : 'Open the Guide');
      const { deps, methods } = stage(answer);
      await revokeKey(deps, uriOf('a.rb'), 1);
      assert.equal(methods.at(-1), guideMethod);
    }
  });

  it('warns that nobody can tell when the server does not answer: the provider may have been asked', async () => {
    editor.answer = ({ text }) => (text.startsWith('Have ') ? 'Revoke It' : undefined);
    const { deps } = stage(() => assert.fail('the server is gone'));
    await revokeKey(deps, uriOf('a.rb'), 1);
    const { level, text } = editor.messages.at(-1) ?? {};
    assert.deepEqual([level, text], ['warning', 'Nobody can tell whether the key was revoked.']);
  });

  it('warns when the provider refuses, and when nobody can tell', async () => {
    editor.answer = ({ text }) => (text.startsWith('Have ') ? 'Revoke It' : undefined);
    for (const [verdict, text] of [
      ['failed', 'glpat-… is not revoked. Why.'],
      ['unknown', 'Nobody can tell whether glpat-… is revoked. Why.'],
    ] as const) {
      await revokeKey(stage({ ...revoked, revocation: { verdict, reason: 'Why.', hosts: [] } }).deps, uriOf('a.rb'), 1);
      assert.deepEqual([editor.messages.at(-1)?.level, editor.messages.at(-1)?.text], ['warning', text]);
    }
  });
});
