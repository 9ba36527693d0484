/** Samples for the detectors of Geocodify. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 40);

testDetectors('geocodify', {
  'geocodify-api-key': {
    matches: [
      `GEOCODIFY_API_KEY=«${apiKey}»\n`,
      `client = geocodify.Client("«${apiKey}»")`,
      `https://api.geocodify.com/v1/items?access=«${apiKey}»&page=2`,
    ],
    nonMatches: [
      `some_key: ${apiKey}`,
      `const geocodify_secret = '${apiKey.slice(1)}';`,
      `geocodify_token: ${apiKey}0\n`,
      `geocodify_key := "${'0'.repeat(40)}"`,
      `geocodify${' '.repeat(90)}key = ${apiKey}`,
      `geocodify sha256 ${randomText('hex', 64)}`,
    ],
  },
});
