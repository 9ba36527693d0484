import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linesOf, rangeOfReport, toLineIndex, toRange, toSpan, toTextEdits } from '../../../server/src/lsp/convert';
import type { FindingReport } from '../../../server/src/shared/protocol';
import { lineIndex } from '../../../server/src/shared/report';

const text = 'a\r\n🔑b\n\rc';

describe('offsets and positions', () => {
  it('count in UTF-16 units, and lines by any line end', () => {
    const lines = linesOf(text);
    assert.deepEqual(toRange(lines, { start: 5, end: 6 }), {
      start: { line: 1, character: 2 },
      end: { line: 1, character: 3 },
    });
    assert.deepEqual(lines.positionAt(text.length), { line: 3, character: 1 });
  });

  it('lead back to where they came from', () => {
    const units = fc.constantFrom('a', '\r\n', '\n', '🔑', 'é', ' ');
    fc.assert(
      fc.property(fc.array(units, { maxLength: 20 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const joined = parts.join('');
        const lines = linesOf(joined);
        const offset = (n: number) => {
          const at = n % (joined.length + 1);
          // Between the halves of a line end there is no position.
          return joined[at - 1] === '\r' ? at + 1 : at;
        };
        const [start, end] = [offset(a), offset(b)].sort((x, y) => x - y) as [number, number];
        assert.deepEqual(toSpan(lines, toRange(lines, { start, end })), { start, end });
      }),
    );
  });

  it('turn a reversed range round, and cut one that reaches too far', () => {
    const lines = linesOf(text);
    const [near, far] = [
      { line: 0, character: 1 },
      { line: 99, character: 0 },
    ];
    assert.deepEqual(toSpan(lines, { start: far, end: near }), { start: 1, end: text.length });
  });
});

describe('toTextEdits', () => {
  it('keeps the order of the edits', () => {
    const edits = [
      { start: 0, end: 1, newText: 'x' },
      { start: 6, end: 6, newText: 'y' },
    ];
    assert.deepEqual(
      toTextEdits(linesOf(text), edits).map(({ range, newText }) => [range.start.line, newText]),
      [
        [0, 'x'],
        [1, 'y'],
      ],
    );
  });
});

describe('line tables of reports', () => {
  it('agree with that of the command line', () => {
    const [ours, theirs] = [toLineIndex(linesOf(text)), lineIndex(text)];
    assert.equal(ours.lines, theirs.lines);
    for (const offset of [0, 1, 3, 5, 6, 7, 8, 9]) assert.deepEqual(ours.placeAt(offset), theirs.placeAt(offset));
  });

  it('are 1-based where the protocol is 0-based', () => {
    const report = { startLine: 2, startColumn: 5, endLine: 3, endColumn: 1 } as FindingReport;
    assert.deepEqual(rangeOfReport(report), { start: { line: 1, character: 4 }, end: { line: 2, character: 0 } });
  });
});
