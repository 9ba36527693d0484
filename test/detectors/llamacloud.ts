/** Samples for the detectors of LlamaCloud. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `llx-${randomText('base64url', 48)}`;

testDetectors('llamacloud', {
  'llamacloud-api-key': {
    matches: [
      `export LLAMA_CLOUD_API_KEY=«${apiKey}»`,
      `'llama_cloud_api_key' => '«${apiKey}»',`,
      `<add key="llamaCloudApiKey" value="«${apiKey}»" />`,
    ],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `llx-${'0'.repeat(48)}`, apiKey.slice(4)],
  },
});
