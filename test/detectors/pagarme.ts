/** Samples for the detectors of Pagar.me. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const liveApiKey = `ak_live_${randomText('base62', 30)}`;
const testApiKey = `ak_test_${randomText('base62', 30, 1)}`;

testDetectors('pagarme', {
  'pagarme-live-api-key': {
    matches: [
      `'pagarme_api_key' => '«${liveApiKey}»',`,
      `<add key="pagarmeApiKey" value="«${liveApiKey}»" />`,
      `curl -H "Authorization: Bearer «${liveApiKey}»" https://api.pagar.me/`,
    ],
    nonMatches: [
      `x${liveApiKey}`,
      liveApiKey.slice(0, -1),
      `${liveApiKey}0`,
      `ak_live_${'0'.repeat(30)}`,
      liveApiKey.slice(8),
    ],
  },
  'pagarme-test-api-key': {
    matches: [
      `https://pagar.me/v1?key=«${testApiKey}»&page=2`,
      `PAGARME_API_KEY=«${testApiKey}»\n`,
      `{ "pagarmeApiKey": "«${testApiKey}»" }`,
    ],
    nonMatches: [
      `x${testApiKey}`,
      testApiKey.slice(0, -1),
      `${testApiKey}0`,
      `ak_test_${'0'.repeat(30)}`,
      testApiKey.slice(8),
    ],
  },
});
