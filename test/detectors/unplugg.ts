/** Samples for the detectors of Unplugg. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 64);

testDetectors('unplugg', {
  'unplugg-api-key': {
    matches: [
      `UNPLUGG_API_KEY=«${apiKey}»\n`,
      `{ "unplu": { "apiKey": "«${apiKey}»" } }`,
      `const unplu_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `$ unplu login ${apiKey.slice(1)}`,
      `UNPLUGG_API_KEY=${apiKey}0\n`,
      `{ "unplu": { "apiKey": "${'0'.repeat(64)}" } }`,
      `unplu${' '.repeat(90)}key = ${apiKey}`,
      `unplu id ${randomUuid()}`,
    ],
  },
});
