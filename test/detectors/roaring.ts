/** Samples for the detectors of Roaring. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const clientSecret = randomText('base64url', 28);

testDetectors('roaring', {
  'roaring-client-secret': {
    matches: [
      `ROARING_CLIENT_SECRET=«${clientSecret}»\n`,
      `roaring_key := "«${clientSecret}»"`,
      `export ROARING_TOKEN="«${clientSecret}»"`,
    ],
    nonMatches: [
      `VALUE=${clientSecret}\n`,
      `headers['roaring-api-key'] = '${clientSecret.slice(1)}';`,
      `ROARING_CLIENT_SECRET=${clientSecret}0\n`,
      `{ "roaring": { "apiKey": "${'0'.repeat(28)}" } }`,
      `roaring${' '.repeat(90)}key = ${clientSecret}`,
      `roaring sha256 ${randomText('hex', 64)}`,
    ],
  },
});
