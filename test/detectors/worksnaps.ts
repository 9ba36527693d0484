/** Samples for the detectors of Worksnaps. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('base62', 40);

testDetectors('worksnaps', {
  'worksnaps-api-token': {
    matches: [
      `WORKSNAPS_API_TOKEN=«${apiToken}»\n`,
      `const worksnaps_secret = '«${apiToken}»';`,
      `worksnaps_token: «${apiToken}»\n`,
    ],
    nonMatches: [
      `{ "value": "${apiToken}" }`,
      `https://api.worksnaps.com/v1/items?access=${apiToken.slice(1)}&page=2`,
      `$ worksnaps login ${apiToken}0`,
      `WORKSNAPS_API_TOKEN=${'0'.repeat(40)}\n`,
      `worksnaps${' '.repeat(90)}key = ${apiToken}`,
      `worksnaps id ${randomUuid()}`,
    ],
  },
});
