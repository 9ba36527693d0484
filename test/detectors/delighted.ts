/** Samples for the detectors of Delighted. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiKey = randomText('base62', 30);

testDetectors('delighted', {
  'delighted-api-key': {
    matches: [
      `DELIGHTED_API_KEY=«${apiKey}»\n`,
      `export DELIGHTED_TOKEN="«${apiKey}»"`,
      `{ "delighted": { "apiKey": "«${apiKey}»" } }`,
    ],
    nonMatches: [
      `const value = '${apiKey}';`,
      `const delighted_secret = '${randomText('base62', 19)}';`,
      `delighted_key := "${'0'.repeat(30)}"`,
      `delighted${' '.repeat(90)}key = ${apiKey}`,
      `delighted build ${apiKey}`,
      `delighted sha256 ${randomText('hex', 64)}`,
    ],
  },
});
