/** Samples for the detectors of SERPHouse. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = randomText('base62', 60);

testDetectors('serphouse', {
  'serphouse-api-token': {
    matches: [
      `SERPHOUSE_API_TOKEN=«${apiToken}»\n`,
      `const serphouse_secret = '«${apiToken}»';`,
      `serphouse_token: «${apiToken}»\n`,
    ],
    nonMatches: [
      `some_key: ${apiToken}`,
      `SERPHOUSE_API_TOKEN=${apiToken.slice(1)}\n`,
      `{ "serphouse": { "apiKey": "${apiToken}0" } }`,
      `const serphouse_secret = '${'0'.repeat(60)}';`,
      `serphouse${' '.repeat(90)}key = ${apiToken}`,
      `serphouse id ${randomUuid()}`,
    ],
  },
});
