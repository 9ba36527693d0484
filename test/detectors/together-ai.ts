/** Samples for the detectors of Together AI. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `tgp_v1_${randomText('base64url', 43)}`;
const legacyApiKey = randomText('hex', 64, 1);

testDetectors('together-ai', {
  'together-ai-api-key': {
    matches: [
      `togetherApiKey := "«${apiKey}»"`,
      `export TOGETHER_API_KEY=«${apiKey}»`,
      `'together_api_key' => '«${apiKey}»',`,
    ],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `tgp_v1_${'0'.repeat(43)}`, apiKey.slice(7)],
  },
  'together-ai-legacy-api-key': {
    matches: [
      `{ "togetherai": { "apiKey": "«${legacyApiKey}»" } }`,
      `$ togetherai login «${legacyApiKey}»`,
      `curl "https://api.together/v1/items?token=«${legacyApiKey}»"`,
    ],
    nonMatches: [
      `const value = '${legacyApiKey}';`,
      `client = Togetherai(api_key="${legacyApiKey.slice(1)}")`,
      `export TOGETHERAI_TOKEN="${legacyApiKey}0"`,
      `const client = new Togetherai('${'0'.repeat(64)}');`,
      `togetherai${' '.repeat(90)}key = ${legacyApiKey}`,
      `togetherai commit ${randomText('hex', 40)}`,
    ],
  },
});
