import assert from 'node:assert/strict';
import type { Finding } from '../../../../server/src/core/finding';
import { applyIgnores } from '../../../../server/src/core/ignores/applyIgnores';

function findingAt(start: number): Finding {
  return {
    detector: 'acme-key',
    provider: 'acme',
    tier: 'provider',
    class: 'secret',
    severity: 'high',
    confidence: 'high',
    start,
    end: start + 3,
    redacted: '…',
    notes: [],
  };
}

describe('rules that ask for a line', () => {
  it('are told its number, also where a stretch of a long text ends', () => {
    const text = `${'a\n'.repeat(499_990)}${'\n'.repeat(40)}${'key\n'.repeat(10)}`;
    const starts = [0, 2, 999_978, 999_979, 999_999, 1_000_000, 1_000_001, 1_000_020, 1_000_024];
    const told: number[] = [];
    const source = {
      ignores: ({ lineNumber }: { readonly lineNumber: number }) => {
        told.push(lineNumber);
        return undefined;
      },
    };
    const context = { text, path: 'a.log', sources: [source], today: '2026-12-01' };
    const { kept } = applyIgnores(starts.map(findingAt), context);
    assert.equal(kept.length, starts.length);
    assert.deepEqual(
      told,
      starts.map((start) => text.slice(0, start).split('\n').length),
    );
  });
});
