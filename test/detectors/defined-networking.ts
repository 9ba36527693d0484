/** Samples for the detectors of Defined Networking. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `dnkey-${randomText('base62', 26)}-${randomText('base62', 52, 1)}`;

testDetectors('defined-networking', {
  'defined-networking-api-token': {
    matches: [`dnc_api_token: «${apiToken}»\n`, `dnc_api_token = "«${apiToken}»"`, `dncApiToken := "«${apiToken}»"`],
    nonMatches: [
      `x${apiToken}`,
      apiToken.slice(0, -1),
      `${apiToken}0`,
      `dnkey-${'0'.repeat(26)}-${'0'.repeat(52)}`,
      apiToken.slice(6),
    ],
  },
});
