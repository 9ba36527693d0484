/** Any row of edits leaves the same diagnostics behind as opening the result: whatever lines end with, whatever is typed. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TestEditor } from '../support/protocolClient';
import { randomText } from '../support/samples';

const stripeKey = `sk_${'live'}_${randomText('base62', 24)}`;
const pem = (line: string) =>
  `-----BEGIN ${'RSA PRIVATE'} KEY-----\n${line}\n${line}\n-----END ${'RSA PRIVATE'} KEY-----`;

/** Stands for a text with a key, so that a counterexample shows none. */
const keys = new Map(
  Object.entries({
    '«key»': stripeKey,
    '«head»': stripeKey.slice(0, 9),
    '«tail»': stripeKey.slice(9),
    '«quoted»': `'${stripeKey}'`,
    '«pem»': pem(randomText('base64', 64)),
  }),
);

/** What people type and paste, and what makes offsets go wrong. */
const snippets = fc.oneof(
  fc.constantFrom(...keys.keys(), 'sk_live_', '\r\n', '\n', '\r', '🔑', '\ud83d', '"', '\\n', 'api_key = ', ''),
  fc.string({ maxLength: 12 }),
);
const withKeys = (snippet: string) => keys.get(snippet) ?? snippet;

/** A place as a share of the text, so that shrinking keeps edits meaningful. */
const edits = fc.array(
  fc.array(
    fc.record({ from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat({ max: 40 }), text: snippets }),
    { minLength: 1, maxLength: 3 },
  ),
  { minLength: 1, maxLength: 8 },
);

describe('incremental changes', () => {
  let editor: TestEditor;
  before(async () => {
    editor = await TestEditor.start();
  });
  after(() => editor.dispose());

  it('leave the diagnostics of a fresh open', async () => {
    let serial = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(snippets, { maxLength: 8 }), edits, async (parts, batches) => {
        const [edited, fresh] = [`edited-${++serial}.js`, `fresh-${serial}.js`];
        editor.open(edited, parts.map(withKeys).join(' '));
        for (const batch of batches) {
          for (const { from, length, text } of batch) {
            const document = editor.document(edited);
            const start = Math.floor(from * document.getText().length);
            const range = { start: document.positionAt(start), end: document.positionAt(start + length) };
            editor.change(edited, { range, text: withKeys(text) });
          }
        }
        editor.open(fresh, editor.document(edited).getText());
        await editor.settle();
        // Related places name the document they are in.
        const shown = JSON.stringify(editor.shown(edited)).replaceAll(edited, fresh);
        assert.deepEqual(JSON.parse(shown), editor.shown(fresh));
        editor.close(edited);
        editor.close(fresh);
      }),
      { numRuns: 150 },
    );
  });

  it('of one notification are joined in their order', async () => {
    editor.open('joined.js', 'a\nb\nc\n');
    const at = (line: number, character: number) => ({ line, character });
    editor.change(
      'joined.js',
      { range: { start: at(2, 0), end: at(2, 1) }, text: `'${stripeKey}'` },
      { range: { start: at(0, 0), end: at(1, 1) }, text: `'${stripeKey}'\n\n` },
      { range: { start: at(0, 0), end: at(0, 0) }, text: '🔑' },
    );
    const diagnostics = await editor.shows('joined.js', 2);
    assert.deepEqual(
      diagnostics.map(({ range }) => range.start),
      [at(0, 3), at(3, 1)],
    );
  });

  it('that replace the whole text are followed', async () => {
    editor.open('whole.js', `'${stripeKey}'`);
    await editor.shows('whole.js', 1);
    editor.change('whole.js', { text: `\n'${stripeKey}'\n'${stripeKey}'` });
    await editor.shows('whole.js', 2);
    editor.change('whole.js', { text: '' });
    await editor.shows('whole.js', 0);
  });
});
