/** Samples for the detectors of Cerebras. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `csk-${randomText('lowerAlnum', 48)}`;

testDetectors('cerebras', {
  'cerebras-api-key': {
    matches: [
      `'cerebras_api_key' => '«${apiKey}»',`,
      `<add key="cerebrasApiKey" value="«${apiKey}»" />`,
      `curl -H "Authorization: Bearer «${apiKey}»" https://api.cerebras.ai/`,
    ],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `csk-${'0'.repeat(48)}`, apiKey.slice(4)],
  },
});
