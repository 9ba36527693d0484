/** Samples for the detectors of Pinterest. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = `pina_${randomText('base64url', 60)}`;

testDetectors('pinterest', {
  'pinterest-access-token': {
    matches: [
      `pinterestAccessToken := "«${accessToken}»"`,
      `export PINTEREST_ACCESS_TOKEN=«${accessToken}»`,
      `'pinterest_access_token' => '«${accessToken}»',`,
    ],
    nonMatches: [
      `x${accessToken}`,
      `pina_${randomText('base64url', 19)}`,
      `pina_${'0'.repeat(60)}`,
      accessToken.slice(5),
      `${accessToken.slice(0, 8)} ${accessToken.slice(8)}`,
    ],
  },
});
