/** Samples for the detectors of Feedier. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('feedier', {
  'feedier-api-key': {
    matches: [
      `FEEDIER_API_KEY=«${apiKey}»\n`,
      `export FEEDIER_TOKEN="«${apiKey}»"`,
      `const client = new Feedier('«${apiKey}»');`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `feedier_token: ${apiKey.slice(1)}\n`,
      `feedier_key := "${apiKey}0"`,
      `client = Feedier(api_key="${'0'.repeat(32)}")`,
      `feedier${' '.repeat(90)}key = ${apiKey}`,
      `feedier sha256 ${randomText('hex', 64)}`,
    ],
  },
});
