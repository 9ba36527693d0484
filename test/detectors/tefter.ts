/** Samples for the detectors of Tefter. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 20);

testDetectors('tefter', {
  'tefter-api-key': {
    matches: [
      `TEFTER_API_KEY=«${apiKey}»\n`,
      `{ "tefter": { "apiKey": "«${apiKey}»" } }`,
      `tefter_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `export TEFTER_TOKEN="${apiKey.slice(1)}"`,
      `headers['tefter-api-key'] = '${apiKey}0';`,
      `TEFTER_API_KEY=${'0'.repeat(20)}\n`,
      `tefter${' '.repeat(90)}key = ${apiKey}`,
      `tefter id ${randomUuid()}`,
    ],
  },
});
