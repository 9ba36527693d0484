/** Samples for the detectors of JupiterOne. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 76);

testDetectors('jupiterone', {
  'jupiterone-api-key': {
    matches: [
      `JUPITERONE_API_KEY=«${apiKey}»\n`,
      `{ "jupiterone": { "apiKey": "«${apiKey}»" } }`,
      `const jupiterone_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `const jupiterone_secret = '${apiKey.slice(1)}';`,
      `jupiterone_token: ${apiKey}0\n`,
      `jupiterone_key := "${'0'.repeat(76)}"`,
      `jupiterone${' '.repeat(90)}key = ${apiKey}`,
      `jupiterone commit ${randomText('hex', 40)}`,
    ],
  },
});
