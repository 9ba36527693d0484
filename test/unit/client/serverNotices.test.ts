import './fakeVscode';
import assert from 'node:assert/strict';
import { announce } from '../../../client/src/serverNotices';
import type { ServerState } from '../../../client/src/serverSupervisor';
import { editor } from './fakeVscode';

/** What a user sees and what a press on a button does. */
async function announced(state: ServerState, press?: string) {
  const done: string[] = [];
  editor.answer = () => press;
  await announce(state, { showLog: () => done.push('log'), restart: () => done.push('restart') });
  return { shown: editor.messages.map(({ level, text }) => `${level}: ${text}`), done };
}

describe('notices about the server', () => {
  beforeEach(() => editor.reset());

  it('say once that it stopped and was restarted', async () => {
    const { shown, done } = await announced({ kind: 'running', isNews: true }, 'Show Log');
    assert.deepEqual(shown, ["warning: Keylift's server stopped and was restarted."]);
    assert.deepEqual(done, ['log']);
  });

  for (const state of [
    { kind: 'starting' },
    { kind: 'running', isNews: false },
    { kind: 'restarting', isRepeated: false },
    { kind: 'stopped', reason: 'asked' },
  ] as const satisfies ServerState[]) {
    it(`leave the user alone when it is ${JSON.stringify(state)}`, async () => {
      assert.deepEqual((await announced(state)).shown, []);
    });
  }

  it('say that it stays down, and offer to restart it', async () => {
    const { shown, done } = await announced({ kind: 'stopped', reason: 'stopped-too-often' }, 'Restart');
    assert.deepEqual(shown, [
      "error: Keylift's server stopped 4 times in 3 minutes and stays down: nothing is being checked.",
    ]);
    assert.deepEqual(done, ['restart']);
  });

  it('say that it could not be started', async () => {
    const { shown } = await announced({ kind: 'stopped', reason: 'failed-to-start' });
    assert.match(shown[0] ?? '', /^error: .* could not be started/);
  });
});
