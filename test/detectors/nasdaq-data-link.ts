/** Samples for the detectors of Nasdaq Data Link. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base64url', 20);

testDetectors('nasdaq-data-link', {
  'nasdaq-data-link-api-key': {
    matches: [
      `NASDAQ_DATA_LINK_API_KEY=«${apiKey}»\n`,
      `nasdaq_key := "«${apiKey}»"`,
      `headers['quandl-api-key'] = '«${apiKey}»';`,
    ],
    nonMatches: [
      `{ "value": "${apiKey}" }`,
      `const nasdaq_secret = '${apiKey.slice(1)}';`,
      `nasdaq_token: ${apiKey}0\n`,
      `nasdaq_key := "${'0'.repeat(20)}"`,
      `nasdaq${' '.repeat(90)}key = ${apiKey}`,
      `nasdaq sha256 ${randomText('hex', 64)}`,
    ],
  },
});
