/** Samples for the detectors of WorkOS. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `sk_live_a2V5Xz${randomText('base64', 70)}`;
const stagingApiKey = `sk_test_a2V5Xz${randomText('base64', 70, 1)}`;

testDetectors('workos', {
  'workos-api-key': {
    matches: [
      `{ "workosApiKey": "«${apiKey}»" }`,
      `const workosApiKey = '«${apiKey}»';`,
      `workos_api_key: «${apiKey}»\n`,
    ],
    nonMatches: [
      `x${apiKey}`,
      `sk_live_a2V5Xz${randomText('base64', 59)}`,
      `sk_live_a2V5Xz${'0'.repeat(70)}`,
      apiKey.slice(14),
      `${apiKey.slice(0, 17)} ${apiKey.slice(17)}`,
    ],
  },
  'workos-staging-api-key': {
    matches: [
      `workosApiKey := "«${stagingApiKey}»"`,
      `export WORKOS_API_KEY=«${stagingApiKey}»`,
      `'workos_api_key' => '«${stagingApiKey}»',`,
    ],
    nonMatches: [
      `x${stagingApiKey}`,
      `sk_test_a2V5Xz${randomText('base64', 59, 1)}`,
      `sk_test_a2V5Xz${'0'.repeat(70)}`,
      stagingApiKey.slice(14),
      `${stagingApiKey.slice(0, 17)} ${stagingApiKey.slice(17)}`,
    ],
  },
});
