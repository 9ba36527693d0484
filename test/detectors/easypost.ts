/** Samples for the detectors of EasyPost. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `EZAK${randomText('base62', 54)}`;
const testApiKey = `EZTK${randomText('base62', 54, 1)}`;

testDetectors('easypost', {
  'easypost-api-key': {
    matches: [
      `curl -H "Authorization: Bearer «${apiKey}»" https://api.easypost.com/`,
      `headers: { Authorization: 'Bearer «${apiKey}»' }`,
      `https://easypost.com/v1?key=«${apiKey}»&page=2`,
    ],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `EZAK${'0'.repeat(54)}`, apiKey.slice(4)],
  },
  'easypost-test-api-key': {
    matches: [
      `easypostTestApiKey := "«${testApiKey}»"`,
      `export EASYPOST_TEST_API_KEY=«${testApiKey}»`,
      `'easypost_test_api_key' => '«${testApiKey}»',`,
    ],
    nonMatches: [
      `x${testApiKey}`,
      testApiKey.slice(0, -1),
      `${testApiKey}0`,
      `EZTK${'0'.repeat(54)}`,
      testApiKey.slice(4),
    ],
  },
});
