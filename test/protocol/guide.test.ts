/** The guide over the protocol: of a finding, of a closed file's finding, of a provider; and for editors without a page. */
import assert from 'node:assert/strict';
import type { CodeAction, Command } from 'vscode-languageserver-protocol/node';
import { type GuideResult, guideMethod } from '../../server/src/shared/guide';
import { serverCommands } from '../../server/src/shared/protocol';
import { FakeProject } from '../support/fakeProject';
import { TestEditor, uriOf } from '../support/protocolClient';
import { randomText } from '../support/samples';

const key = `sk_${'live'}_${randomText('base62', 24)}`;
const code = `const stripe = connect('${key}');\n`;
const uri = uriOf('app.js');
const start = code.indexOf(key);

describe('the guide for a leaked key', function () {
  this.timeout(60_000);
  let editor: TestEditor;
  const begin = async (options: Record<string, unknown> = {}) => {
    const project = new FakeProject({ 'package.json': '{}', '.gitignore': '.env\n' });
    editor = await TestEditor.start({ project, options });
    editor.open('app.js', code);
  };
  afterEach(() => editor.dispose());
  const ask = (params: object) => editor.connection.sendRequest<GuideResult>(guideMethod, params);

  it('is about the finding at an offset, and does not hold its value', async () => {
    await begin();
    const guide = await ask({ uri, start });
    assert.equal(guide?.provider, 'stripe');
    assert.equal(guide?.key?.file, 'app.js');
    assert.equal(guide?.key?.startLine, 1);
    assert.equal(guide?.sections.length, 10);
    assert.equal(JSON.stringify(guide).includes(key.slice(12)), false);
  });

  it('tells how far the value has got, where that is known', async () => {
    const project = new FakeProject({ 'package.json': '{}' });
    const exposures = {
      tell: () => Promise.resolve({ exposure: 'pushed' as const }),
      tellAll: () => Promise.resolve(new Map()),
    };
    editor = await TestEditor.start({ project, deps: { exposures, pathOf: () => '/project/app.js' } });
    editor.open('app.js', code);
    assert.equal((await ask({ uri, start }))?.key?.exposure, 'pushed');
  });

  it('can be asked for a finding of a file that is not open', async () => {
    await begin();
    const finding = {
      uri: uriOf('x.js'),
      detector: 'mailgun-api-key',
      redacted: '…',
      fingerprint: 'f',
      file: 'x.js',
      startLine: 4,
    };
    const guide = await ask({ finding });
    assert.equal(guide?.provider, 'mailgun');
    assert.equal(guide?.key?.startLine, 4);
  });

  it('can be asked for a provider or a detector, and says when there is none', async () => {
    await begin();
    assert.equal((await ask({ subject: 'mailgun' }))?.key, undefined);
    assert.match((await ask({ subject: 'stripe-webhook-secret' }))?.title ?? '', /webhook/);
    assert.equal(await ask({ subject: 'no-such-thing' }), null);
    assert.equal(await ask({ uri, start: 0 }), null);
  });

  it('is Markdown for an editor without a page', async () => {
    await begin();
    const params = { command: serverCommands.guide, arguments: [uri, `${start}`] };
    const markdown = await editor.connection.sendRequest<string>('workspace/executeCommand', params);
    assert.match(markdown, /^# Stripe live secret key/);
    assert.match(markdown, /^## 8\. Revoke the old key$/m);
    assert.equal(markdown.includes(key.slice(12)), false);
  });

  it('shows where the value stands and what uses it, for who asks, and marks it for the list of rotated keys', async () => {
    await begin();
    editor.open('b.js', `const stripe = process.env.STRIPE_SECRET_KEY; // ${key}\n`);
    const first = await ask({ uri, start });
    assert.ok(first?.key?.mark);
    assert.match(first.key.mark.hash, /^[0-9a-f]{32}$/);
    const guide = await ask({ finding: first.key, usages: true });
    const tables = guide?.sections.flatMap(({ part, blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'table' ? [{ part, rows: block.rows.map(({ cells }) => cells[0]) }] : [],
      ),
    );
    assert.deepEqual(tables, [
      { part: 'where', rows: ['app.js:1', 'b.js:1'] },
      { part: 'stops', rows: ['b.js:1'] },
    ]);
    assert.equal(JSON.stringify(guide).includes(key.slice(12)), false);
  });

  it('is still there for a key that was moved out of its file', async () => {
    await begin();
    const first = await ask({ uri, start });
    editor.replace('app.js', `'${key}'`, 'process.env.STRIPE_SECRET_KEY');
    const guide = await ask({ finding: first?.key, usages: true });
    assert.deepEqual(guide?.key?.mark, first?.key?.mark);
    const rows = guide?.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])),
    );
    assert.deepEqual(
      rows?.map(({ cells }) => cells[0]),
      ['app.js:1'],
    );
  });

  const actions = async () => {
    const range = editor.rangeOf('app.js', key);
    const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
    const all = await editor.connection.sendRequest<(CodeAction | Command)[] | null>('textDocument/codeAction', params);
    return (all ?? []).filter(({ title }) => title === 'This key leaked: what to do');
  };

  it('is a code action where the client has a page for it', async () => {
    await begin({ guide: true });
    const [action] = await actions();
    const command = action?.command as Command | undefined;
    assert.equal(command?.command, 'keylift.openGuide');
    assert.deepEqual(command?.arguments, [uri, start]);
  });

  it('is a link of the hover, which can run this one command, where the client has a page for it', async () => {
    const hover = async () => {
      const params = { textDocument: { uri }, position: editor.rangeOf('app.js', key).start };
      return JSON.stringify(await editor.connection.sendRequest('textDocument/hover', params));
    };
    await begin({ guide: true });
    const [, given = ''] = /\(command:keylift\.openGuide\?([^)]*)\)/.exec(await hover()) ?? [];
    assert.deepEqual(JSON.parse(decodeURIComponent(given)), [uri, start]);
    editor.dispose();
    await begin();
    assert.doesNotMatch(await hover(), /command:/);
  });

  it('is no code action elsewhere', async () => {
    await begin();
    assert.deepEqual(await actions(), []);
  });
});
