/** Samples for the detectors of Zeplin. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const personalAccessToken = randomText('base62', 375);

testDetectors('zeplin', {
  'zeplin-personal-access-token': {
    matches: [
      `ZEPLIN_ACCESS_TOKEN=«${personalAccessToken}»\n`,
      `client = Zeplin(api_key="«${personalAccessToken}»")`,
      `export ZEPLIN_TOKEN="«${personalAccessToken}»"`,
    ],
    nonMatches: [
      `some_key: ${personalAccessToken}`,
      `https://api.zeplin.com/v1/items?access=${randomText('base62', 349)}&page=2`,
      `ZEPLIN_ACCESS_TOKEN=${'0'.repeat(375)}\n`,
      `zeplin${' '.repeat(90)}key = ${personalAccessToken}`,
      `zeplin id ${randomUuid()}`,
    ],
  },
});
