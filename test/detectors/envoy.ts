/** Samples for the detectors of Envoy. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 220);

testDetectors('envoy', {
  'envoy-api-key': {
    matches: [
      `ENVOY_API_KEY=«${apiKey}»\n`,
      `envoy_token: «${apiKey}»\n`,
      `// envoy token credentials\nsecret := "«${apiKey}»"`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `envoy_key := "${apiKey.slice(1)}"`,
      `client = Client(envoy_api_key="${apiKey}0")`,
      `export ENVOY_TOKEN="${'0'.repeat(220)}"`,
      `envoy_${' '.repeat(90)}key = ${apiKey}`,
      `envoy commit ${randomText('hex', 40)}`,
    ],
  },
});
