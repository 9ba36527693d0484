/** Samples for the detectors of Copper. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('copper', {
  'copper-api-key': {
    matches: [
      `COPPER_API_KEY=«${apiKey}»\n`,
      `export COPPER_TOKEN="«${apiKey}»"`,
      `{ "copper": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `copper_token: ${apiKey.slice(1)}\n`,
      `copper_key := "${apiKey}0"`,
      `client = Copper(api_key="${'0'.repeat(32)}")`,
      `copper${' '.repeat(90)}key = ${apiKey}`,
      `copper commit ${randomText('hex', 40)}`,
    ],
  },
});
