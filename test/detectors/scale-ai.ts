/** Samples for the detectors of Scale AI. */
import { testDetectors } from '../support/detectorTester';
import { nearMisses, randomText, randomUuid } from '../support/samples';

const liveApiKey = `live_${randomText('hex', 32)}`;
const testApiKey = `test_${randomText('hex', 32, 1)}`;
const callbackKey = `live_auth_${randomText('hex', 32, 2)}`;
const unnamedKey = `liv${'e_'}${randomText('hex', 32, 9)}`;

testDetectors('scale-ai', {
  'scale-ai-live-api-key': {
    matches: [
      `SCALE_API_KEY=«${liveApiKey}»\n`,
      `const scale_secret = '«${liveApiKey}»';`,
      `// scale-ai credentials\nsecret := "«${liveApiKey}»"`,
    ],
    nonMatches: [
      `some_key: ${liveApiKey}`,
      `export SCALE_TOKEN="${liveApiKey.slice(1)}"`,
      `'scale_key' => '${liveApiKey}0',`,
      `SCALE_API_KEY=live_${'0'.repeat(32)}\n`,
      `scale_${' '.repeat(90)}key = ${liveApiKey}`,
      `scale sha256 ${randomText('hex', 64)}`,
    ],
  },
  'scale-ai-test-api-key': {
    matches: [
      `SCALE_API_KEY=«${testApiKey}»\n`,
      `export SCALE_TOKEN="«${testApiKey}»"`,
      `// scale-ai credentials\nsecret := "«${testApiKey}»"`,
    ],
    nonMatches: [
      `some_key: ${testApiKey}`,
      `scale_token: ${testApiKey.slice(1)}\n`,
      `scale_key := "${testApiKey}0"`,
      `client = Client(scale_api_key="test_${'0'.repeat(32)}")`,
      `scale_${' '.repeat(90)}key = ${testApiKey}`,
      `scale id ${randomUuid()}`,
    ],
  },
  'scale-ai-callback-key': {
    matches: [
      `scale_callback_auth_key = "«${callbackKey}»"`,
      `token = '«test_auth_${randomText('hex', 32, 3)}»'`,
      `scaleCallbackAuthKey := "«${callbackKey}»"`,
    ],
    nonMatches: [
      `x${callbackKey}`,
      callbackKey.slice(0, -1),
      `${callbackKey}0`,
      `live_auth_${'0'.repeat(32)}`,
      callbackKey.slice(10),
    ],
  },
  'scale-ai-api-key-unnamed': {
    matches: [`client = Client("«${unnamedKey}»")`, `{ "value": "«${unnamedKey}»" }`],
    nonMatches: [...nearMisses('live_', unnamedKey)],
  },
});
