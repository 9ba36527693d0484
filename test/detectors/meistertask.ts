/** Samples for the detectors of MeisterTask. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessToken = randomText('base64url', 43);

testDetectors('meistertask', {
  'meistertask-access-token': {
    matches: [
      `MEISTERTASK_ACCESS_TOKEN=«${accessToken}»\n`,
      `https://api.meistertask.com/v1/items?access=«${accessToken}»&page=2`,
      `$ meistertask login «${accessToken}»`,
    ],
    nonMatches: [
      `const value = '${accessToken}';`,
      `const meistertask_secret = '${accessToken.slice(1)}';`,
      `meistertask_token: ${accessToken}0\n`,
      `meistertask_key := "${'0'.repeat(43)}"`,
      `meistertask${' '.repeat(90)}key = ${accessToken}`,
      `meistertask id ${randomUuid()}`,
    ],
  },
});
