/** Samples for the detectors of Tiingo. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('lowerAlnum', 40);

testDetectors('tiingo', {
  'tiingo-api-token': {
    matches: [
      `TIINGO_API_KEY=«${apiToken}»\n`,
      `const client = new Tiingo('«${apiToken}»');`,
      `client = tiingo.Client("«${apiToken}»")`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `$ tiingo login ${apiToken.slice(1)}`,
      `TIINGO_API_KEY=${apiToken}0\n`,
      `{ "tiingo": { "apiKey": "${'0'.repeat(40)}" } }`,
      `tiingo${' '.repeat(90)}key = ${apiToken}`,
      `tiingo id ${randomUuid()}`,
    ],
  },
});
