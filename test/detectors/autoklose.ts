/** Samples for the detectors of Autoklose. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = randomText('base62', 32);

testDetectors('autoklose', {
  'autoklose-api-token': {
    matches: [
      `AUTOKLOSE_API_TOKEN=«${apiToken}»\n`,
      `$ autoklose login «${apiToken}»`,
      `{ "autoklose": { "apiKey": "«${apiToken}»" } }`,
    ],
    nonMatches: [
      `VALUE=${apiToken}\n`,
      `const autoklose_secret = '${apiToken.slice(1)}';`,
      `autoklose_token: ${apiToken}0\n`,
      `autoklose_key := "${'0'.repeat(32)}"`,
      `autoklose${' '.repeat(90)}key = ${apiToken}`,
      `autoklose sha256 ${randomText('hex', 64)}`,
    ],
  },
});
