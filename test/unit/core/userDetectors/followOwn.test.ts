import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Candidate } from '../../../../server/src/core/collect';
import { followOwn, type OwnState } from '../../../../server/src/core/userDetectors/followOwn';
import { rulesOf } from '../../../support/memoryRules';

const toml = `
[[detectors]]
id = "near"
pattern = '''acme_[0-9]{4}'''
keywords = ["acme_"]
reach = 32
[[detectors]]
id = "after-word"
pattern = '''(?i)token\\W{0,9}([a-z]{6})'''
keywords = ["token"]
reach = 64
[[detectors]]
id = "anywhere"
pattern = '''zz[0-9]{3}'''
reach = 16
`;
const { own } = rulesOf({ 'keylift.toml': toml }).forFile('a.txt');

const pieces = fc.constantFrom(
  'acme_1234',
  'acme_',
  '12',
  'token',
  ' = "abcdef"',
  'zz123',
  'z',
  '\n',
  ' '.repeat(300),
  '\n'.repeat(900),
  'x',
);
const texts = fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(''));
const spans = (candidates: readonly Candidate[]) =>
  [...new Set(candidates.map(({ detector, start, end }) => `${detector.spec.id} ${start} ${end}`))].sort();

describe('own detectors in a text that is edited', () => {
  it('find what they find in the whole text', () => {
    assert.ok(own);
    const setting = { own, path: 'a.txt' };
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 50 }), texts), { maxLength: 5 }), (start, edits) => {
        let text = start;
        let state: OwnState | undefined = followOwn(undefined, text, setting);
        for (const [at, length, piece] of edits) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + piece + text.slice(from + length);
          state = followOwn(state, text, setting);
        }
        assert.deepEqual(spans(state.candidates), spans(followOwn(undefined, text, setting).candidates));
      }),
      { numRuns: 400 },
    );
  });
});
