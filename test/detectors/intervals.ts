/** Samples for the detectors of Intervals. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('lowerAlnum', 11);

testDetectors('intervals', {
  'intervals-api-token': {
    matches: [
      `{ "myintervals": { "apiKey": "«${apiToken}»" } }`,
      `headers['myintervals-api-key'] = '«${apiToken}»';`,
      `const myintervals_secret = '«${apiToken}»';`,
    ],
    nonMatches: [
      `const value = '${apiToken}';`,
      `export MYINTERVALS_TOKEN="${apiToken.slice(1)}"`,
      `headers['myintervals-api-key'] = '${apiToken}0';`,
      `{ "myintervals": { "apiKey": "${'0'.repeat(11)}" } }`,
      `myintervals${' '.repeat(90)}key = ${apiToken}`,
      `myintervals id ${randomUuid()}`,
    ],
  },
});
