import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../../../server/src/core/finding';
import { lineIndex, placesOf, toReport, toReports } from '../../../server/src/shared/report';

const lineEnds = fc.array(fc.constantFrom('\n', '\r', '\r\n', 'a', '\u{1F511}', ' '), { maxLength: 60 });

/** The same answer by the plainest means: split at every line end an editor knows. */
function placeByHand(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  // A `\r` right before the offset ends a line only if no `\n` completes it.
  const cut = before.endsWith('\r') && text[offset] === '\n' ? before.slice(0, -1) : before;
  const lines = cut.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 + (before.length - cut.length) };
}

function findingAt(start: number, end: number): Finding {
  return {
    detector: 'acme-key',
    provider: 'acme',
    tier: 'provider',
    class: 'secret',
    severity: 'high',
    confidence: 'high',
    start,
    end,
    redacted: 'acme_…',
    notes: [],
  };
}

describe('line index', () => {
  it('counts lines and columns as editors do, whatever ends the lines', () => {
    fc.assert(
      fc.property(lineEnds, (parts) => {
        const text = parts.join('');
        const index = lineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          assert.deepEqual(index.placeAt(offset), placeByHand(text, offset));
        }
      }),
    );
  });

  it('finds the same places without an index', () => {
    fc.assert(
      fc.property(lineEnds, (parts) => {
        const text = parts.join('');
        const offsets = Array.from({ length: text.length + 1 }, (_, offset) => offset);
        assert.deepEqual(
          placesOf(text, offsets),
          offsets.map((offset) => placeByHand(text, offset)),
        );
      }),
    );
  });

  it('finds them in a long text, of which it looks at one stretch after another', () => {
    for (const end of ['\n', '\r\n', '\r', '\r\r\n', '\n\r']) {
      for (const before of [999_997, 999_998, 999_999, 1_000_000, 1_000_001]) {
        const text = `a${end}${'x'.repeat(before - 1 - end.length)}${end}b${end}c`;
        const index = lineIndex(text);
        const offsets = [0, 1, 3, before - 1, before, before + 1, before + 2, before + 3, text.length];
        assert.deepEqual(
          placesOf(text, offsets),
          offsets.map((offset) => index.placeAt(offset)),
          JSON.stringify([end, before]),
        );
      }
    }
  });

  it('counts columns in UTF-16 units', () => {
    assert.deepEqual(lineIndex('\u{1F511}x').placeAt(2), { line: 1, column: 3 });
  });

  it('knows a text without line ends as one line', () => {
    assert.equal(lineIndex('').lines, 1);
    assert.equal(lineIndex('a\r\nb\rc\n').lines, 4);
  });
});

describe('report', () => {
  const fingerprint = (detector: string, secret: string) => `${detector}/${secret.length}`;

  it('places a finding, names its file and fingerprints its value', () => {
    const text = 'first\r\nkey = "0123456789"\r\n';
    const report = toReport(findingAt(14, 24), text, 'src/a.js', fingerprint);
    assert.deepEqual(report, {
      detector: 'acme-key',
      provider: 'acme',
      class: 'secret',
      severity: 'high',
      confidence: 'high',
      file: 'src/a.js',
      startOffset: 14,
      endOffset: 24,
      startLine: 2,
      startColumn: 8,
      endLine: 2,
      endColumn: 18,
      redacted: 'acme_…',
      fingerprint: 'acme-key/10',
    });
  });

  it('spans lines where the value does', () => {
    const { startLine, endLine, endColumn } = toReport(findingAt(2, 9), 'a b\nc\nd e f', 'x', fingerprint);
    assert.deepEqual({ startLine, endLine, endColumn }, { startLine: 1, endLine: 3, endColumn: 4 });
  });

  it('reports all findings of a text in their order', () => {
    const reports = toReports([findingAt(0, 2), findingAt(3, 5)], 'ab\ncd', 'x', fingerprint);
    assert.deepEqual(
      reports.map(({ startLine, startColumn }) => [startLine, startColumn]),
      [
        [1, 1],
        [2, 1],
      ],
    );
  });
});
