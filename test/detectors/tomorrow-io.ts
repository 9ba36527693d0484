/** Samples for the detectors of Tomorrow.io. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 32);

testDetectors('tomorrow-io', {
  'tomorrow-io-api-key': {
    matches: [
      `{ "tomorrowio": { "apiKey": "«${apiKey}»" } }`,
      `client = Tomorrowio(api_key="«${apiKey}»")`,
      `curl "https://tomorrow.io/v1/items?token=«${apiKey}»"`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `const tomorrowio_secret = '${apiKey.slice(1)}';`,
      `tomorrowio_token: ${apiKey}0\n`,
      `tomorrowio_key := "${'0'.repeat(32)}"`,
      `tomorrowio${' '.repeat(90)}key = ${apiKey}`,
      `tomorrowio commit ${randomText('hex', 40)}`,
    ],
  },
});
