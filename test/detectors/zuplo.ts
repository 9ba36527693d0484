/** Samples for the detectors of Zuplo. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `zpka_${randomText('lowerAlnum', 32)}_${randomText('hex', 8, 1)}`;

testDetectors('zuplo', {
  'zuplo-api-key': {
    matches: [
      `'zuplo_api_key' => '«${apiKey}»',`,
      `<add key="zuploApiKey" value="«${apiKey}»" />`,
      `curl -H "Authorization: Bearer «${apiKey}»" https://api.zuplo.com/`,
    ],
    nonMatches: [
      `x${apiKey}`,
      apiKey.slice(0, -1),
      `${apiKey}0`,
      `zpka_${'0'.repeat(32)}_${'0'.repeat(8)}`,
      apiKey.slice(5),
    ],
  },
});
