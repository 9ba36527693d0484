/** Samples for the detectors of Tradier. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('base62', 28);

testDetectors('tradier', {
  'tradier-access-token': {
    matches: [
      `TRADIER_ACCESS_TOKEN=«${accessToken}»\n`,
      `tradier_token: «${accessToken}»\n`,
      `tradier_key := "«${accessToken}»"`,
    ],
    nonMatches: [
      `some_key: ${accessToken}`,
      `tradier_token: ${accessToken.slice(1)}\n`,
      `tradier_key := "${accessToken}0"`,
      `client = Tradier(api_key="${'0'.repeat(28)}")`,
      `tradier${' '.repeat(90)}key = ${accessToken}`,
      `tradier commit ${randomText('hex', 40)}`,
    ],
  },
});
