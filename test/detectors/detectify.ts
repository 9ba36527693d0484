/** Samples for the detectors of Detectify. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('detectify', {
  'detectify-api-key': {
    matches: [
      `DETECTIFY_API_KEY=«${apiKey}»\n`,
      `{ "detectify": { "apiKey": "«${apiKey}»" } }`,
      `const detectify_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `$ detectify login ${apiKey.slice(1)}`,
      `DETECTIFY_API_KEY=${apiKey}0\n`,
      `{ "detectify": { "apiKey": "${'0'.repeat(32)}" } }`,
      `detectify${' '.repeat(90)}key = ${apiKey}`,
      `detectify sha256 ${randomText('hex', 64)}`,
    ],
  },
});
