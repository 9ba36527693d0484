/** Samples for the detectors of Wrike. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('base62', 333);

testDetectors('wrike', {
  'wrike-access-token': {
    matches: [
      `WRIKE_ACCESS_TOKEN=«${accessToken}»\n`,
      `client = wrike.Client("«${accessToken}»")`,
      `https://api.wrike.com/v1/items?access=«${accessToken}»&page=2`,
    ],
    nonMatches: [
      `VALUE=${accessToken}\n`,
      `wrike_token: ${accessToken.slice(1)}\n`,
      `wrike_key := "${accessToken}0"`,
      `client = Wrike(api_key="${'0'.repeat(333)}")`,
      `wrike${' '.repeat(90)}key = ${accessToken}`,
      `wrike commit ${randomText('hex', 40)}`,
    ],
  },
});
