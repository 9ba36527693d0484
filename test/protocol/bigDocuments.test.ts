/** Big documents: scanned in steps and after a pause, so that everything else is answered meanwhile. */
import assert from 'node:assert/strict';
import { largestText, pauseMs, smallEdit } from '../../server/src/lsp/follower';
import { TestEditor } from '../support/protocolClient';
import { randomText } from '../support/samples';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
/** Minified code: one line, no key. */
const filler = 'function(a,b){return a+b};'.repeat(200_000);

describe('a document of 5 MB in one line', () => {
  let editor: TestEditor;
  beforeEach(async () => {
    editor = await TestEditor.start();
  });
  afterEach(() => editor.dispose());

  it('is scanned in steps that let other messages through', async () => {
    editor.open('big.js', `${filler}'${stripeKey}'${filler.slice(0, 1000)}`);
    editor.open('small.js', `'${stripeKey}'`);
    await editor.shows('small.js', 1);
    assert.deepEqual(editor.shown('big.js'), [], 'the big document has not been waited for');
    await editor.clock.advance(0);
    const [diagnostic] = await editor.shows('big.js', 1);
    assert.deepEqual(diagnostic?.range, editor.rangeOf('big.js', stripeKey));
  });

  it('finds a key that lies across the border of two steps', async () => {
    const before = filler.slice(0, 1_000_000 - 15);
    editor.open('big.js', `${before}'${stripeKey}'${filler.slice(0, 500_000)}`);
    await editor.settle();
    await editor.clock.advance(0);
    await editor.shows('big.js', 1);
  });

  it('shows what is typed at once', async () => {
    editor.open('big.js', filler);
    await editor.settle();
    await editor.clock.advance(0);
    const start = { line: 0, character: 0 };
    editor.change('big.js', { range: { start, end: start }, text: `'${stripeKey}'` });
    await editor.shows('big.js', 1);
    editor.replace('big.js', stripeKey, 'gone');
    await editor.shows('big.js', 0);
    assert.equal(editor.clock.waiting, 0);
  });

  it('is scanned for what was pasted once nobody has typed for a moment, with the last version alone', async () => {
    editor.open('big.js', filler);
    await editor.settle();
    await editor.clock.advance(0);
    for (const text of [filler.slice(0, smallEdit + 1), 'b', `'${stripeKey}'`]) {
      editor.change('big.js', { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text });
      await editor.settle();
      await editor.clock.advance(pauseMs - 1);
    }
    assert.equal(editor.published.length, 0);
    await editor.clock.advance(1);
    await editor.shows('big.js', 1);
    assert.equal(editor.published.at(-1)?.version, 4);
  });

  it('that changes while it is opened is scanned as it then is', async () => {
    editor.open('big.js', `'${stripeKey}'${filler}`);
    await editor.settle();
    editor.replace('big.js', stripeKey, 'gone');
    await editor.settle();
    await editor.clock.advance(pauseMs);
    assert.deepEqual(editor.published, []);
  });

  it('and shrinks is followed at once', async () => {
    editor.open('big.js', filler);
    editor.change('big.js', { text: `'${stripeKey}'` });
    await editor.shows('big.js', 1);
  });

  it('and is closed while it is scanned is forgotten', async () => {
    editor.open('big.js', `'${stripeKey}'${filler}`);
    await editor.settle();
    editor.close('big.js');
    await editor.settle();
    await editor.clock.advance(pauseMs);
    assert.deepEqual(editor.published, []);
    assert.equal(editor.clock.waiting, 0);
  });
});

describe('a document that is too large', () => {
  it('is said not to have been scanned', async () => {
    const editor = await TestEditor.start();
    try {
      editor.open('huge.js', ' '.repeat(largestText + 1));
      const [diagnostic] = await editor.shows('huge.js', 1);
      assert.equal(diagnostic?.code, 'not-scanned');
      assert.match(String(diagnostic?.message), /did not scan this text: it is longer than 64 million characters/);
    } finally {
      editor.dispose();
    }
  });
});
