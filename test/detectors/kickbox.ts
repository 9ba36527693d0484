/** Samples for the detectors of Kickbox. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 68);
const testApiKey = `test_${randomText('base62', 64, 1)}`;

testDetectors('kickbox', {
  'kickbox-api-key': {
    matches: [
      `KICKBOX_API_KEY=«${apiKey}»\n`,
      `kickbox_key := "«${apiKey}»"`,
      `client = Kickbox(api_key="«${apiKey}»")`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `const kickbox_secret = '${randomText('base62', 64)}';`,
      `kickbox_key := "${'0'.repeat(68)}"`,
      `kickbox${' '.repeat(90)}key = ${apiKey}`,
      `client = Kickbox(api_key="${apiKey.slice(0, 9)}?${apiKey.slice(10)}")`,
      `kickbox sha256 ${randomText('hex', 64)}`,
    ],
  },
  'kickbox-test-api-key': {
    matches: [
      `KICKBOX_API_KEY=«${testApiKey}»\n`,
      `kickbox_key := "«${testApiKey}»"`,
      `client = Kickbox(api_key="«${testApiKey}»")`,
    ],
    nonMatches: [
      `{ "value": "${testApiKey}" }`,
      `export KICKBOX_TOKEN="${testApiKey.slice(1)}"`,
      `const client = new Kickbox('${testApiKey}0');`,
      `client = kickbox.Client("test_${'0'.repeat(64)}")`,
      `kickbox${' '.repeat(90)}key = ${testApiKey}`,
      `kickbox sha256 ${randomText('hex', 64)}`,
    ],
  },
});
