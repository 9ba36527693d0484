/** Samples for the detectors of BitBar. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('bitbar', {
  'bitbar-api-key': {
    matches: [
      `BITBAR_API_KEY=«${apiKey}»\n`,
      `{ "bitbar": { "apiKey": "«${apiKey}»" } }`,
      `const bitbar_secret = '«${apiKey}»';`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `client = Bitbar(api_key="${apiKey.slice(1)}")`,
      `export BITBAR_TOKEN="${apiKey}0"`,
      `const client = new Bitbar('${'0'.repeat(32)}');`,
      `bitbar${' '.repeat(90)}key = ${apiKey}`,
      `bitbar sha256 ${randomText('hex', 64)}`,
    ],
  },
});
