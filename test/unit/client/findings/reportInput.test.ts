import assert from 'node:assert/strict';
import { commonRoot, reportInput } from '../../../../client/src/findings/reportInput';
import { located } from '../located';

const stats = { files: 2, bytes: 10, ms: 5 };
const now = new Date('2026-01-02T03:04:05Z');

describe('what a report is made from', () => {
  it('is named from the folder, or from the deepest that holds all folders', () => {
    assert.equal(commonRoot(['file:///home/me/shop']), 'file:///home/me/shop');
    assert.equal(commonRoot(['file:///home/me/shop/', 'file:///home/me/api']), 'file:///home/me');
    assert.equal(commonRoot(['file:///home/me/shop', 'file:///home/me/shop/api']), 'file:///home/me/shop');
    assert.equal(commonRoot(['file:///c%3A/shop', 'file:///d%3A/api']), 'file:///c%3A/shop');
    assert.equal(commonRoot(['vscode-vfs://github/a/b', 'file:///x']), 'vscode-vfs://github/a/b');
    assert.equal(commonRoot([]), 'untitled:');
  });

  it('is ordered by name and place, with the names of several folders told apart', () => {
    const at = (uri: string, file: string, startOffset: number) => ({ ...located(file), uri, startOffset });
    const input = reportInput({
      folders: ['file:///w/b', 'file:///w/a'],
      stats,
      isComplete: true,
      now,
      findings: [
        at('file:///w/b/x%20y.js', 'x y.js', 9),
        at('file:///w/a/x.js', 'x.js', 7),
        at('file:///w/a/x.js', 'x.js', 2),
        at('untitled:Untitled-1', 'Untitled-1', 0),
      ],
      unscanned: [{ uri: 'file:///w/b/big', file: 'big', reason: 'too-large' }],
    });
    assert.deepEqual(
      input.findings.map(({ file, startOffset }) => [file, startOffset]),
      [
        ['Untitled-1', 0],
        ['a/x.js', 2],
        ['a/x.js', 7],
        ['b/x y.js', 9],
      ],
    );
    assert.deepEqual(input.notScanned, [{ file: 'b/big', reason: 'too-large' }]);
    assert.deepEqual([input.root, input.at, input.isComplete], ['file:///w', now.toISOString(), true]);
    assert.equal('uri' in (input.findings[0] ?? {}), false);
  });
});
