/** Samples for the detectors of Rainforest. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `apikey_${randomText('hex', 64)}`;
const sandboxApiKey = `sbx_apikey_${randomText('hex', 64, 1)}`;

testDetectors('rainforest-pay', {
  'rainforest-pay-api-key': {
    matches: [
      `const rainforestApiKey = '«${apiKey}»';`,
      `rainforest_api_key: «${apiKey}»\n`,
      `rainforest_api_key = "«${apiKey}»"`,
    ],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `apikey_${'0'.repeat(64)}`, apiKey.slice(7)],
  },
  'rainforest-pay-sandbox-api-key': {
    matches: [
      `rainforestApiKey := "«${sandboxApiKey}»"`,
      `export RAINFOREST_API_KEY=«${sandboxApiKey}»`,
      `'rainforest_api_key' => '«${sandboxApiKey}»',`,
    ],
    nonMatches: [
      `x${sandboxApiKey}`,
      sandboxApiKey.slice(0, -1),
      `${sandboxApiKey}0`,
      `sbx_apikey_${'0'.repeat(64)}`,
      sandboxApiKey.slice(11),
    ],
  },
});
