/** Samples for the detectors of Duffel. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const liveToken = `duffel_live_${randomText('base62', 43)}`;
const testToken = `duffel_test_${randomText('base62', 43, 1)}`;

testDetectors('duffel', {
  'duffel-live-token': {
    matches: [
      `export DUFFEL_ACCESS_TOKEN=«${liveToken}»`,
      `'duffel_access_token' => '«${liveToken}»',`,
      `<add key="duffelAccessToken" value="«${liveToken}»" />`,
    ],
    nonMatches: [
      `x${liveToken}`,
      liveToken.slice(0, -1),
      `${liveToken}0`,
      `duffel_live_${'0'.repeat(43)}`,
      liveToken.slice(12),
    ],
  },
  'duffel-test-token': {
    matches: [
      `duffel_access_token = "«${testToken}»"`,
      `duffelAccessToken := "«${testToken}»"`,
      `export DUFFEL_ACCESS_TOKEN=«${testToken}»`,
    ],
    nonMatches: [
      `x${testToken}`,
      testToken.slice(0, -1),
      `${testToken}0`,
      `duffel_test_${'0'.repeat(43)}`,
      testToken.slice(12),
    ],
  },
});
