/** Samples for the detectors of Paddle. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const liveApiKey = `pdl_live_apikey_${randomText('lowerAlnum', 26)}_${randomText('base62', 22, 1)}_${randomText('base62', 3, 2)}`;
const sandboxApiKey = `pdl_sdbx_apikey_${randomText('lowerAlnum', 26, 1)}_${randomText('base62', 22, 2)}_${randomText('base62', 3, 3)}`;

testDetectors('paddle', {
  'paddle-live-api-key': {
    matches: [
      `https://paddle.com/v1?key=«${liveApiKey}»&page=2`,
      `PADDLE_API_KEY=«${liveApiKey}»\n`,
      `{ "paddleApiKey": "«${liveApiKey}»" }`,
    ],
    nonMatches: [
      `x${liveApiKey}`,
      liveApiKey.slice(0, -1),
      `${liveApiKey}0`,
      `pdl_live_apikey_${'0'.repeat(26)}_${'0'.repeat(22)}_${'0'.repeat(3)}`,
      liveApiKey.slice(16),
    ],
  },
  'paddle-sandbox-api-key': {
    matches: [
      `paddleApiKey := "«${sandboxApiKey}»"`,
      `export PADDLE_API_KEY=«${sandboxApiKey}»`,
      `'paddle_api_key' => '«${sandboxApiKey}»',`,
    ],
    nonMatches: [
      `x${sandboxApiKey}`,
      sandboxApiKey.slice(0, -1),
      `${sandboxApiKey}0`,
      `pdl_sdbx_apikey_${'0'.repeat(26)}_${'0'.repeat(22)}_${'0'.repeat(3)}`,
      sandboxApiKey.slice(16),
    ],
  },
});
