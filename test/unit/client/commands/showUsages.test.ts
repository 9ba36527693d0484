import '../fakeVscode';
import assert from 'node:assert/strict';
import type { CommandDeps } from '../../../../client/src/commands/deps';
import { showUsages } from '../../../../client/src/commands/showUsages';
import type { UsageReport, UsagesResult } from '../../../../server/src/shared/usages';
import { editor } from '../fakeVscode';
import { uriOf } from '../located';

const reading: UsageReport = {
  uri: uriOf('a.ts'),
  name: 'PAY_KEY',
  kind: 'reads',
  how: 'process.env',
  startLine: 3,
  startColumn: 5,
  endLine: 3,
  endColumn: 12,
};
const setting: UsageReport = { ...reading, uri: uriOf('.env'), kind: 'sets', how: 'environment file' };
const none: UsagesResult = { names: ['PAY_KEY'], usages: [], values: 0, notScanned: 0, capped: false };

/** Everything the command works with, whose server answers as given, and the requests it got. */
function stage(answer: UsagesResult | Error) {
  const asked: unknown[] = [];
  const client = {
    async sendRequest(_method: string, params: unknown) {
      asked.push(params);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  const deps = { server: { running: client, settled: async () => undefined } } as unknown as CommandDeps;
  return { deps, asked };
}

describe('"What Uses This Variable or Value..."', () => {
  beforeEach(() => {
    editor.messages = [];
    editor.executed = [];
    editor.activeTextEditor = undefined;
    editor.run = () => undefined;
  });
  afterEach(() => {
    editor.pick = () => undefined;
  });

  it('lists uses by kind, and opens all of them as references', async () => {
    const { deps, asked } = stage({ ...none, usages: [setting, reading] });
    let labels: string[] = [];
    editor.pick = (items) => {
      labels = items.map(({ label }) => label);
      return items[0];
    };
    await showUsages(deps, uriOf('a.ts'), 30);
    assert.deepEqual(asked, [{ at: { uri: uriOf('a.ts'), offset: 30 } }]);
    assert.deepEqual(labels, [
      '$(references) Show All as References',
      'Reads it, and stops working without a new value',
      'PAY_KEY',
      'Sets it: put the new value here',
      'PAY_KEY',
    ]);
    const [run] = editor.executed;
    assert.equal(run?.command, 'editor.action.showReferences');
    assert.equal((run?.args[2] as readonly unknown[] | undefined)?.length, 2);
  });

  it('says that nothing uses it, and what could not be looked into', async () => {
    const { deps } = stage({ ...none, notScanned: 2 });
    await showUsages(deps, uriOf('a.ts'), 30);
    assert.deepEqual(
      editor.messages.map(({ text }) => text),
      ['Nothing here uses PAY_KEY. Files that could not be looked into: 2'],
    );
  });

  it('tells why the server refused', async () => {
    const { deps } = stage(new Error('there is no finding at this place'));
    await showUsages(deps, uriOf('a.ts'), 30);
    assert.deepEqual(
      editor.messages.map(({ level, text }) => [level, text]),
      [['warning', 'Uses could not be found: there is no finding at this place']],
    );
  });
});
