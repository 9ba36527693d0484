/** Samples for the detectors of monday.com. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `eyJ${randomText('base64url', 55)}.eyJ${randomText('base64url', 140, 1)}.${randomText('base64url', 62, 2)}`;

testDetectors('monday', {
  'monday-api-token': {
    matches: [
      `MONDAY_API_TOKEN=«${apiToken}»\n`,
      `monday_key := "«${apiToken}»"`,
      `export MONDAY_TOKEN="«${apiToken}»"`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `headers['monday-api-key'] = 'eyJ${randomText('base64url', 55)}.eyJ${randomText('base64url', 140, 1)}.${randomText('base64url', 24, 2)}';`,
      `{ "monday": { "apiKey": "eyJ${'0'.repeat(55)}.eyJ${'0'.repeat(140)}.${'0'.repeat(62)}" } }`,
      `monday${' '.repeat(90)}key = ${apiToken}`,
      `const monday_secret = '${apiToken.slice(0, 9)}?${apiToken.slice(10)}';`,
      `monday sha256 ${randomText('hex', 64)}`,
    ],
  },
});
