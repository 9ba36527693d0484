/** Samples for the detectors of Autopilot (Ortto). */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('hex', 32);

testDetectors('autopilot', {
  'autopilot-api-key': {
    matches: [
      `{ "autopilothq": { "apiKey": "«${apiKey}»" } }`,
      `export AUTOPILOTHQ_TOKEN="«${apiKey}»"`,
      `autopilot_token: «${apiKey}»\n`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `autopilothq_key := "${apiKey.slice(1)}"`,
      `client = Autopilothq(api_key="${apiKey}0")`,
      `export AUTOPILOTHQ_TOKEN="${'0'.repeat(32)}"`,
      `autopilothq${' '.repeat(90)}key = ${apiKey}`,
      `autopilothq commit ${randomText('hex', 40)}`,
    ],
  },
});
