import assert from 'node:assert/strict';
import { collectKnown, compileEnvDetector, type KnownValues } from '../../../server/src/core/knownValues';
import type { CompiledDetector } from '../../../server/src/core/matcher';

describe('known values', () => {
  it('are found once each in a long text, wherever a stretch of it ends', () => {
    const value = 'plum-and-pear';
    const nameOf = (text: string) => (text === value ? 'FRUIT' : undefined);
    const detector = compileEnvDetector() as CompiledDetector;
    const known: KnownValues = { lengths: new Set([value.length]), detector, nameOf };
    for (let before = 1_000_000 - value.length - 3; before <= 1_000_001; before++) {
      const text = `${'x'.repeat(before)}"${value}"\n`;
      const places = collectKnown(text, known).map(({ anchor, start, end }) => [anchor, start, end]);
      assert.deepEqual(places, [[before + 1, before + 1, before + 1 + value.length]], `${before}`);
    }
  });
});
