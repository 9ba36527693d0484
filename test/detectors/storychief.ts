/** Samples for the detectors of StoryChief. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 970);

testDetectors('storychief', {
  'storychief-api-key': {
    matches: [
      `STORYCHIEF_API_KEY=«${apiKey}»\n`,
      `$ storychief login «${apiKey}»`,
      `{ "storychief": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `storychief_key := "${randomText('base62', 939)}"`,
      `export STORYCHIEF_TOKEN="${'0'.repeat(970)}"`,
      `storychief${' '.repeat(90)}key = ${apiKey}`,
      `storychief commit ${randomText('hex', 40)}`,
    ],
  },
});
