/** Samples for the detectors of Better Stack. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base62', 24);

testDetectors('betterstack', {
  'betterstack-api-token': {
    matches: [
      `BETTERSTACK_API_TOKEN=«${apiToken}»\n`,
      `$ betterstack login «${apiToken}»`,
      `{ "betteruptime": { "apiKey": "«${apiToken}»" } }`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `https://api.betterstack.com/v1/items?access=${apiToken.slice(1)}&page=2`,
      `$ betterstack login ${apiToken}0`,
      `BETTERSTACK_API_TOKEN=${'0'.repeat(24)}\n`,
      `betterstack${' '.repeat(90)}key = ${apiToken}`,
      `betterstack commit ${randomText('hex', 40)}`,
    ],
  },
});
