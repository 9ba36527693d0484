/** Samples for the detectors of Omnisend. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 75);

testDetectors('omnisend', {
  'omnisend-api-key': {
    matches: [
      `OMNISEND_API_KEY=«${apiKey}»\n`,
      `{ "omnisend": { "apiKey": "«${apiKey}»" } }`,
      `const omnisend_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `$ omnisend login ${apiKey.slice(1)}`,
      `OMNISEND_API_KEY=${apiKey}0\n`,
      `{ "omnisend": { "apiKey": "${'0'.repeat(75)}" } }`,
      `omnisend${' '.repeat(90)}key = ${apiKey}`,
      `omnisend sha256 ${randomText('hex', 64)}`,
    ],
  },
});
