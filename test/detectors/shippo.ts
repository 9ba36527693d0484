/** Samples for the detectors of Shippo. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const liveToken = `shippo_live_${randomText('hex', 40)}`;
const testToken = `shippo_test_${randomText('hex', 40, 1)}`;

testDetectors('shippo', {
  'shippo-live-token': {
    matches: [
      `export SHIPPO_API_TOKEN=«${liveToken}»`,
      `'shippo_api_token' => '«${liveToken}»',`,
      `<add key="shippoApiToken" value="«${liveToken}»" />`,
    ],
    nonMatches: [
      `x${liveToken}`,
      liveToken.slice(0, -1),
      `${liveToken}0`,
      `shippo_live_${'0'.repeat(40)}`,
      liveToken.slice(12),
    ],
  },
  'shippo-test-token': {
    matches: [
      `'shippo_api_token' => '«${testToken}»',`,
      `<add key="shippoApiToken" value="«${testToken}»" />`,
      `curl -H "Authorization: Bearer «${testToken}»" https://api.goshippo.com/`,
    ],
    nonMatches: [
      `x${testToken}`,
      testToken.slice(0, -1),
      `${testToken}0`,
      `shippo_test_${'0'.repeat(40)}`,
      testToken.slice(12),
    ],
  },
});
