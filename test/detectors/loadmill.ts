/** Samples for the detectors of Loadmill. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base62', 40);

testDetectors('loadmill', {
  'loadmill-api-token': {
    matches: [
      `LOADMILL_API_TOKEN=«${apiToken}»\n`,
      `client = Loadmill(api_key="«${apiToken}»")`,
      `export LOADMILL_TOKEN="«${apiToken}»"`,
    ],
    nonMatches: [
      `const value = '${apiToken}';`,
      `const loadmill_secret = '${apiToken.slice(1)}';`,
      `loadmill_token: ${apiToken}0\n`,
      `loadmill_key := "${'0'.repeat(40)}"`,
      `loadmill${' '.repeat(90)}key = ${apiToken}`,
      `loadmill sha256 ${randomText('hex', 64)}`,
    ],
  },
});
