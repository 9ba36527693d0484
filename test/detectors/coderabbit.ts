/** Samples for the detectors of CodeRabbit. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = `cr-${randomText('hex', 58)}`;

testDetectors('coderabbit', {
  'coderabbit-api-key': {
    matches: [
      `coderabbit_api_key = "«${apiKey}»"`,
      `coderabbitApiKey := "«${apiKey}»"`,
      `export CODERABBIT_API_KEY=«${apiKey}»`,
    ],
    nonMatches: [`x${apiKey}`, apiKey.slice(0, -1), `${apiKey}0`, `cr-${'0'.repeat(58)}`, apiKey.slice(3)],
  },
});
