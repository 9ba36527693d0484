/** Samples for the detectors of Val Town. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `vtwn_${randomText('base64url', 50)}`;

testDetectors('val-town', {
  'val-town-api-token': {
    matches: [
      `'val_town_api_key' => '«${apiToken}»',`,
      `<add key="valTownApiKey" value="«${apiToken}»" />`,
      `curl -H "Authorization: Bearer «${apiToken}»" https://api.val.town/`,
    ],
    nonMatches: [
      `x${apiToken}`,
      `vtwn_${randomText('base64url', 19)}`,
      `vtwn_${'0'.repeat(50)}`,
      apiToken.slice(5),
      `${apiToken.slice(0, 8)} ${apiToken.slice(8)}`,
    ],
  },
});
