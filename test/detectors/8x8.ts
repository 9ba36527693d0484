/** Samples for the detectors of 8x8. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 43);

testDetectors('8x8', {
  '8x8-api-key': {
    matches: [`{ "8x8": { "apiKey": "«${apiKey}»" } }`, `8X8_SECRET=«${apiKey}»`, `8x8_token: «${apiKey}»\n`],
    nonMatches: [
      `const value = '${apiKey}';`,
      `headers['8x8-api-key'] = '${apiKey.slice(1)}';`,
      `{ "8x8": { "apiKey": "${apiKey}0" } }`,
      `8X8_SECRET=${'0'.repeat(43)}`,
      `8x8${' '.repeat(90)}key = ${apiKey}`,
      `8x8 id ${randomUuid()}`,
    ],
  },
});
