import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DetectorSpec, ProviderSpec } from '../../../server/src/core/catalogue';
import { compileDetector, hasLeftBoundary, hasRun } from '../../../server/src/core/matcher';

const provider: ProviderSpec = { id: 'acme', name: 'Acme', detectors: [] };

function specOf(part: Partial<DetectorSpec>): DetectorSpec {
  return {
    id: 'acme-key',
    name: 'Acme key',
    class: 'secret',
    severity: 'high',
    anchor: { in: 'token', literals: ['acme_'] },
    pattern: 'acme_[a-z]{8}',
    description: '',
    references: [],
    ...part,
  };
}

describe('a compiled detector', () => {
  it('knows the run of characters that a pattern asks for', () => {
    const runs = [
      '[0-9a-f]{32}',
      '[A-Za-z0-9_-]{20,40}',
      '(?<secret>[\\w-]{12})',
      'key-[a-z]{32}',
      '[a-z+/]{20}',
      '(?:key|token)\\W{1,4}(?<secret>[a-z]{16})',
    ].map((pattern) => {
      const anchor = { in: 'context', literals: ['acme'] } as const;
      return compileDetector(specOf({ pattern, anchor }), provider, new Map()).run.length;
    });
    assert.deepEqual(runs, [32, 20, 12, 36, 20, 16]);
  });

  it('is surer of a literal in the token than of one near it, and least of a guess', () => {
    const context = { in: 'context', literals: ['acme'] } as const;
    assert.deepEqual(
      [specOf({}), specOf({ anchor: context }), specOf({ tier: 'generic' }), specOf({ confidence: 'low' })].map(
        (spec) => compileDetector(spec, provider, new Map()).confidence,
      ),
      ['high', 'medium', 'low', 'low'],
    );
  });

  it('begins no token within a word, but after an escape sequence', () => {
    const detector = compileDetector(specOf({}), provider, new Map());
    const at = (text: string) => hasLeftBoundary(text, text.indexOf('acme_'), detector);
    for (const text of ['acme_', ' acme_', '"acme_', '\\nacme_', '%3Dacme_', '\\u003dacme_', 'éacme_'])
      assert.ok(at(text), text);
    for (const text of ['xacme_', '_acme_', '9acme_']) assert.ok(!at(text), text);
  });
});

describe('runs', () => {
  const nameChars = Uint8Array.from({ length: 128 }, (_, code) => Number(/[\w-]/.test(String.fromCharCode(code))));

  it('are found as a pattern would find them', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '9', '-', '_', ' ', '"', 'é'), maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 12 }), fc.nat(5), (text, length, from) => {
        const run = { chars: nameChars, length };
        assert.equal(hasRun(text, from, text.length, run), new RegExp(`[\\w-]{${length}}`).test(text.slice(from)));
      }),
      { numRuns: 500 },
    );
  });
});
