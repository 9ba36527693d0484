/** Samples for the detectors of Flowlu. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 51);

testDetectors('flowlu', {
  'flowlu-api-key': {
    matches: [
      `FLOWLU_API_KEY=«${apiKey}»\n`,
      `export FLOWLU_TOKEN="«${apiKey}»"`,
      `{ "flowflu": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `flowlu_token: ${apiKey.slice(1)}\n`,
      `flowlu_key := "${apiKey}0"`,
      `client = Flowlu(api_key="${'0'.repeat(51)}")`,
      `flowlu${' '.repeat(90)}key = ${apiKey}`,
      `flowlu sha256 ${randomText('hex', 64)}`,
    ],
  },
});
