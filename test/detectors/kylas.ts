/** Samples for the detectors of Kylas. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('lowerAlnum', 36);

testDetectors('kylas', {
  'kylas-api-key': {
    matches: [
      `KYLAS_API_KEY=«${apiKey}»\n`,
      `export KYLAS_TOKEN="«${apiKey}»"`,
      `{ "kylas": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `VALUE=${apiKey}\n`,
      `export KYLAS_TOKEN="${apiKey.slice(1)}"`,
      `headers['kylas-api-key'] = '${apiKey}0';`,
      `KYLAS_API_KEY=${'0'.repeat(36)}\n`,
      `kylas${' '.repeat(90)}key = ${apiKey}`,
      `kylas sha256 ${randomText('hex', 64)}`,
    ],
  },
});
