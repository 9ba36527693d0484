/** Samples for the detectors of Samsara. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `samsara_api_${randomText('base62', 29)}`;

testDetectors('samsara', {
  'samsara-api-token': {
    matches: [
      `samsara_api_token: «${apiToken}»\n`,
      `samsara_api_token = "«${apiToken}»"`,
      `samsaraApiToken := "«${apiToken}»"`,
    ],
    nonMatches: [
      `x${apiToken}`,
      `samsara_api_${randomText('base62', 25)}`,
      `samsara_api_${'0'.repeat(29)}`,
      apiToken.slice(12),
      `${apiToken.slice(0, 15)} ${apiToken.slice(15)}`,
    ],
  },
});
