/** Samples for the detectors of Clustdoc. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 60);

testDetectors('clustdoc', {
  'clustdoc-api-key': {
    matches: [
      `CLUSTDOC_API_KEY=«${apiKey}»\n`,
      `$ clustdoc login «${apiKey}»`,
      `{ "clustdoc": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `$ clustdoc login ${apiKey.slice(1)}`,
      `CLUSTDOC_API_KEY=${apiKey}0\n`,
      `{ "clustdoc": { "apiKey": "${'0'.repeat(60)}" } }`,
      `clustdoc${' '.repeat(90)}key = ${apiKey}`,
      `clustdoc id ${randomUuid()}`,
    ],
  },
});
