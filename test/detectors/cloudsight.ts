/** Samples for the detectors of CloudSight. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 22);

testDetectors('cloudsight', {
  'cloudsight-api-key': {
    matches: [
      `CLOUDSIGHT_API_KEY=«${apiKey}»\n`,
      `export CLOUDSIGHT_TOKEN="«${apiKey}»"`,
      `{ "cloudsight": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `cloudsight_key := "${randomText('base62', 19)}"`,
      `export CLOUDSIGHT_TOKEN="${'0'.repeat(22)}"`,
      `cloudsight${' '.repeat(90)}key = ${apiKey}`,
      `cloudsight build ${apiKey}`,
      `cloudsight sha256 ${randomText('hex', 64)}`,
    ],
  },
});
