/** Samples for the detectors of Clay. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('hex', 20);

testDetectors('clay', {
  'clay-api-key': {
    matches: [`CLAY_API_KEY=«${apiKey}»\n`, `{ "clay": { "apiKey": "«${apiKey}»" } }`, `clay_token: «${apiKey}»\n`],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `clay_key := "${apiKey.slice(1)}"`,
      `client = Clay(api_key="${apiKey}0")`,
      `export CLAY_TOKEN="${'0'.repeat(20)}"`,
      `clay${' '.repeat(90)}key = ${apiKey}`,
      `clay commit ${randomText('hex', 40)}`,
    ],
  },
});
