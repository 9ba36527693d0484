/** Uses of variables and places of values, as an editor asks for them. */
import assert from 'node:assert/strict';
import type { LookEvent } from '../../server/src/host/lookThrough';
import type { UsagesResult } from '../../server/src/shared/usages';
import { FakeProject } from '../support/fakeProject';
import { TestEditor, uriOf } from '../support/protocolClient';
import { randomText } from '../support/samples';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
const code = `const stripeKey = '${stripeKey}';\n`;

describe('uses of a variable', () => {
  let editor: TestEditor;
  afterEach(() => editor.dispose());
  const start = async (files: Readonly<Record<string, string>>, unreadable: readonly string[] = []) => {
    const project = new FakeProject(files);
    const lookThrough = async function* (): AsyncGenerator<LookEvent> {
      for (const [file, text] of project.files) {
        if (unreadable.includes(file)) yield { kind: 'not-scanned', file, reason: 'unreadable' };
        else yield { kind: 'text', file, text };
      }
    };
    editor = await TestEditor.start({ project, deps: { lookThrough } });
  };
  const ask = (params: object) => editor.connection.sendRequest<UsagesResult>('keylift/usages', params);

  it('are told by name, with what could not be looked into', async () => {
    await start({ 'a.js': 'use(process.env.PAY_KEY)\n', 'run.sh': 'echo $PAY_KEY\n', 'b.js': '' }, ['b.js']);
    const { usages, ...rest } = await ask({ names: ['PAY_KEY'] });
    assert.deepEqual(rest, { names: ['PAY_KEY'], values: 0, notScanned: 1, capped: false });
    assert.deepEqual(
      usages.map(({ uri, kind, how }) => [uri, kind, how]),
      [
        [uriOf('a.js'), 'reads', 'process.env'],
        [uriOf('run.sh'), 'reads', 'shell variable'],
      ],
    );
  });

  it('are told for a finding: those of its variable, and each place of its value, which is not told', async () => {
    await start({ 'a.js': code, 'b.env': `PAY_KEY=${stripeKey}\n`, 'c.py': "os.environ['PAY_KEY']\n" });
    editor.open('a.js', code);
    const result = await ask({ at: { uri: uriOf('a.js'), offset: code.indexOf(stripeKey) + 3 } });
    assert.deepEqual(result.names, ['STRIPE_KEY', 'PAY_KEY']);
    assert.deepEqual([result.values, result.usages.length], [2, 4]);
    assert.equal(JSON.stringify(result).includes(stripeKey.slice(12)), false);
  });

  it('are looked for in the text as it is in the editor', async () => {
    await start({ 'a.js': 'nothing\n' });
    editor.open('a.js', 'use(process.env.PAY_KEY)\n');
    assert.equal((await ask({ names: ['PAY_KEY'] })).usages.length, 1);
  });

  it('are refused where there is nothing to look for', async () => {
    await start({ 'a.js': code });
    editor.open('a.js', code);
    for (const params of [{}, { names: ['a b'] }, { names: 1 }, { at: { uri: uriOf('a.js'), offset: 0 } }]) {
      await assert.rejects(ask(params), /no (?:variable|finding)/);
    }
  });
});

describe('the action that lists uses', () => {
  let editor: TestEditor;
  afterEach(() => editor.dispose());
  const titles = async (options: object) => {
    editor = await TestEditor.start({ project: new FakeProject({ 'a.js': code }), options });
    editor.open('a.js', code);
    const at = { line: 0, character: code.indexOf(stripeKey) + 3 };
    const actions = await editor.connection.sendRequest<
      { readonly title: string; readonly command?: { arguments?: unknown } }[]
    >('textDocument/codeAction', {
      textDocument: { uri: uriOf('a.js') },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    return actions.filter(({ title }) => title === 'What uses this value').map(({ command }) => command?.arguments);
  };

  it('is offered to a client that has a list for them, and to no other', async () => {
    assert.deepEqual(await titles({ usages: true }), [[uriOf('a.js'), code.indexOf(stripeKey)]]);
    editor.dispose();
    assert.deepEqual(await titles({}), []);
  });
});
