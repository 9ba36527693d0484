/** Samples for the detectors of TimeCamp. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('lowerAlnum', 26);

testDetectors('timecamp', {
  'timecamp-api-token': {
    matches: [
      `TIMECAMP_API_TOKEN=«${apiToken}»\n`,
      `{ "timecamp": { "apiKey": "«${apiToken}»" } }`,
      `const timecamp_secret = '«${apiToken}»';`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `https://api.timecamp.com/v1/items?access=${apiToken.slice(1)}&page=2`,
      `$ timecamp login ${apiToken}0`,
      `TIMECAMP_API_TOKEN=${'0'.repeat(26)}\n`,
      `timecamp${' '.repeat(90)}key = ${apiToken}`,
      `timecamp id ${randomUuid()}`,
    ],
  },
});
