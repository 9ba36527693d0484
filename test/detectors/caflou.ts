/** Samples for the detectors of Caflou. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const apiToken = `eyJhbGciOiJIUzI1NiJ9${randomText('base62', 135)}`;

testDetectors('caflou', {
  'caflou-api-token': {
    matches: [
      `CAFLOU_API_TOKEN=«${apiToken}»\n`,
      `export CAFLOU_TOKEN="«${apiToken}»"`,
      `{ "caflou": { "apiKey": "«${apiToken}»" } }`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `client = Caflou(api_key="${apiToken.slice(1)}")`,
      `export CAFLOU_TOKEN="${apiToken}0"`,
      `headers['caflou-api-key'] = 'eyJhbGciOiJIUzI1NiJ9${'0'.repeat(135)}';`,
      `caflou${' '.repeat(90)}key = ${apiToken}`,
      `caflou id ${randomUuid()}`,
    ],
  },
});
