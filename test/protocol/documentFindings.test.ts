/** What Keylift's own client is told of open documents, for its lists and counts. */
import assert from 'node:assert/strict';
import type { DocumentFindingsParams } from '../../server/src/shared/protocol';
import { TestEditor, uriOf } from '../support/protocolClient';
import { randomText } from '../support/samples';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
const code = `connect('${stripeKey}');\n`;

describe('findings of open documents', () => {
  let editor: TestEditor;
  afterEach(() => editor.dispose());
  const told = () => editor.sent<DocumentFindingsParams>('keylift/documentFindings');

  it('are told once on open, even when there are none, and when they or their places change', async () => {
    editor = await TestEditor.start({ options: { notifications: true } });
    editor.open('src/app.js', 'nothing\n');
    await editor.until(() => told().length === 1);
    editor.change('src/app.js', { text: 'nothing at all\n' });
    editor.change('src/app.js', { text: code });
    await editor.until(() => told().length === 2);
    editor.change('src/app.js', { text: `\n${code}` });
    await editor.until(() => told().length === 3);
    const last = told().at(-1);
    assert.deepEqual(
      { uri: last?.uri, version: last?.version, capped: last?.capped },
      { uri: uriOf('src/app.js'), version: 4, capped: false },
    );
    const [finding] = last?.findings ?? [];
    assert.equal(finding?.file, 'src/app.js');
    assert.equal(finding?.title, 'Stripe live secret key');
    assert.equal(finding?.startLine, 2);
    assert.equal(finding?.startColumn, code.indexOf(stripeKey) + 1);
    assert.equal(finding?.startOffset, 1 + code.indexOf(stripeKey));
    assert.equal(JSON.stringify(told()).includes(stripeKey.slice(12)), false);
  });

  it('are told when squiggles are off', async () => {
    editor = await TestEditor.start({
      options: { notifications: true },
      settings: { squiggles: { enable: false } },
    });
    editor.open('app.js', code);
    await editor.until(() => told()[0]?.findings.length === 1);
    assert.deepEqual(editor.published, []);
  });

  it('come with a reason when nobody looked for any', async () => {
    editor = await TestEditor.start({ options: { notifications: true }, settings: { enable: false } });
    editor.open('app.js', code);
    await editor.until(() => told().length === 1);
    const [{ findings, silence } = assert.fail('nothing was told')] = told();
    assert.deepEqual({ findings, silence }, { findings: [], silence: 'disabled' });
  });

  it('are told to nobody who did not ask', async () => {
    editor = await TestEditor.start();
    editor.open('app.js', code);
    await editor.shows('app.js', 1);
    assert.deepEqual(told(), []);
  });
});
