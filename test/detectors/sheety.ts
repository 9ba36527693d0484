/** Samples for the detectors of Sheety. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const bearerToken = randomText('lowerAlnum', 64);

testDetectors('sheety', {
  'sheety-bearer-token': {
    matches: [
      `SHEETY_TOKEN=«${bearerToken}»\n`,
      `{ "sheety": { "apiKey": "«${bearerToken}»" } }`,
      `const sheety_secret = '«${bearerToken}»';`,
    ],
    nonMatches: [
      `some_key: ${bearerToken}`,
      `const sheety_secret = '${bearerToken.slice(1)}';`,
      `sheety_token: ${bearerToken}0\n`,
      `sheety_key := "${'0'.repeat(64)}"`,
      `sheety${' '.repeat(90)}key = ${bearerToken}`,
      `sheety id ${randomUuid()}`,
    ],
  },
});
