import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LiveText } from '../../../server/src/lsp/liveText';

/** What makes line counts and pieces go wrong. */
const snippets = fc.oneof(
  fc.constantFrom('\r', '\n', '\r\n', '\n\r', 'ab\r', '\ncd', '🔑', '\ud83d', ''),
  fc.string({ maxLength: 12 }),
  // Longer than a piece.
  fc
    .record({ unit: fc.constantFrom('x', 'line\n', 'line\r\n', '\r', '\r\n'), times: fc.nat({ max: 20_000 }) })
    .map(({ unit, times }) => unit.repeat(times)),
);

const edits = fc.array(
  fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    share: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.4, noNaN: true })),
    text: snippets,
  }),
  { maxLength: 12 },
);

function assertSame(live: LiveText, text: string, places: readonly number[]): void {
  const document = TextDocument.create('', '', 0, text);
  assert.equal(live.length, text.length);
  assert.equal(live.lineCount, document.lineCount);
  for (const share of places) {
    const offset = Math.floor(share * (text.length + 4)) - 2;
    assert.deepEqual(live.positionAt(offset), document.positionAt(offset));
    const line = Math.floor(share * (document.lineCount + 2)) - 1;
    for (const character of [-1, 0, 3, 70_000])
      assert.equal(live.offsetAt({ line, character }), document.offsetAt({ line, character }));
    const end = Math.min(text.length, Math.max(0, offset) + 40_000);
    assert.equal(
      live.slice(Math.max(0, Math.min(offset, end)), end),
      text.slice(Math.max(0, Math.min(offset, end)), end),
    );
  }
}

describe('live text', () => {
  it('is what a string with the same edits is, and counts its lines as the protocol’s library does', () => {
    const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 8 });
    const property = fc.property(fc.array(snippets, { maxLength: 6 }), edits, places, (parts, batch, at) => {
      let text = parts.join('');
      const live = new LiveText(text);
      assertSame(live, text, at);
      for (const { from, share, text: piece } of batch) {
        const start = Math.floor(from * text.length);
        const end = Math.min(text.length, start + Math.floor(share * text.length));
        text = text.slice(0, start) + piece + text.slice(end);
        live.replace(start, end, piece);
        assertSame(live, text, at);
      }
      assert.equal(live.toString(), text);
    });
    fc.assert(property, { numRuns: 150 });
  });

  it('keeps `\\r\\n` one line end where it comes together at the end of a piece', () => {
    const text = `${'x'.repeat(16_383)}\r${'y'.repeat(40_000)}`;
    const live = new LiveText(text);
    live.replace(16_384, 16_384, '\n');
    assert.equal(live.lineCount, 2);
    assert.deepEqual(live.positionAt(16_384), { line: 0, character: 16_383 });
    assert.deepEqual(live.positionAt(16_385), { line: 1, character: 0 });
    live.replace(16_383, 16_384, '');
    assert.equal(live.lineCount, 2);
    live.replace(16_383, 16_384, '');
    assert.equal(live.lineCount, 1);
  });

  it('becomes empty, and something again', () => {
    const live = new LiveText('one\ntwo');
    live.replace(0, 7, '');
    assert.deepEqual([live.length, live.lineCount, live.toString()], [0, 1, '']);
    live.replace(0, 0, 'a\r');
    assert.deepEqual([live.length, live.lineCount, live.slice(0, 2)], [2, 2, 'a\r']);
    assert.deepEqual(new LiveText('').positionAt(5), { line: 0, character: 0 });
  });
});
