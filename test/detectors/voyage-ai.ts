/** Samples for the detectors of Voyage AI. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `pa-${randomText('base64url', 43)}`;

testDetectors('voyage-ai', {
  'voyage-ai-api-key': {
    matches: [
      `export VOYAGE_API_KEY=«${apiKey}»`,
      `'voyage_api_key' => '«${apiKey}»',`,
      `<add key="voyageApiKey" value="«${apiKey}»" />`,
    ],
    nonMatches: [
      'pa-1-protect-and-limit-highly-privileged-users',
      `x${apiKey}`,
      apiKey.slice(0, -1),
      `${apiKey}0`,
      `pa-${'0'.repeat(43)}`,
      apiKey.slice(3),
    ],
  },
});
