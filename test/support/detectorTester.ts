/**
 * Runs the samples of every provider against the whole catalogue: what one detector must find, the others may not take
 * from it.
 */
import assert from 'node:assert/strict';
import { compileCatalogue } from '../../server/src/core/catalogueCompiled';
import { scan } from '../../server/src/core/scan';
import { providers } from '../../server/src/detectors/index';
import type { DetectorSamples } from './samples';

const catalogue = compileCatalogue(providers);

/** Takes the marks out of a text. */
function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/([«»])/)) {
    if (part === '«') spans.push({ start: text.length, end: -1 });
    else if (part === '»') spans[spans.length - 1] = { start: spans.at(-1)?.start ?? 0, end: text.length };
    else text += part;
  }
  return { text, spans };
}

/** Registers one mocha suite for the samples of one provider file. */
export function testDetectors(provider: string, samples: Readonly<Record<string, DetectorSamples>>): void {
  describe(`detectors of ${provider}`, () => {
    for (const [detector, { matches, nonMatches }] of Object.entries(samples)) {
      it(`${detector} finds its ${matches.length} samples`, () => {
        matches.forEach((marked, index) => {
          const { text, spans } = unmark(marked);
          const found = scan(text, catalogue).findings.filter((finding) => finding.detector === detector);
          const got = found.map(({ start, end }) => ({ start, end }));
          assert.deepEqual(got, spans, `match ${index} of ${detector}`);
        });
      });
      it(`${detector} is silent on ${nonMatches.length} other texts`, () => {
        nonMatches.forEach((text, index) => {
          const found = scan(text, catalogue).findings.filter((finding) => finding.detector === detector);
          assert.equal(found.length, 0, `non-match ${index} of ${detector}`);
        });
      });
    }
  });
}
