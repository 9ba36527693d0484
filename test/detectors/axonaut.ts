/** Samples for the detectors of Axonaut. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiKey = randomText('lowerAlnum', 32);

testDetectors('axonaut', {
  'axonaut-api-key': {
    matches: [
      `AXONAUT_API_KEY=«${apiKey}»\n`,
      `export AXONAUT_TOKEN="«${apiKey}»"`,
      `const client = new Axonaut('«${apiKey}»');`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `const axonaut_secret = '${apiKey.slice(1)}';`,
      `axonaut_token: ${apiKey}0\n`,
      `axonaut_key := "${'0'.repeat(32)}"`,
      `axonaut${' '.repeat(90)}key = ${apiKey}`,
      `axonaut id ${randomUuid()}`,
    ],
  },
});
