/** Samples for the detectors of Rockset. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('base62', 64);

testDetectors('rockset', {
  'rockset-api-key': {
    matches: [
      `ROCKSET_API_KEY=«${apiKey}»\n`,
      `client = rockset.Client("«${apiKey}»")`,
      `https://api.rockset.com/v1/items?access=«${apiKey}»&page=2`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `{ "rockset": { "apiKey": "${apiKey.slice(1)}" } }`,
      `const rockset_secret = '${apiKey}0';`,
      `rockset_token: ${'0'.repeat(64)}\n`,
      `rockset${' '.repeat(90)}key = ${apiKey}`,
      `rockset id ${randomUuid()}`,
    ],
  },
});
