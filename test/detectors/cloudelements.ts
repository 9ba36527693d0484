/** Samples for the detectors of Cloud Elements. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const userSecret = randomText('base62', 43);

testDetectors('cloudelements', {
  'cloudelements-user-secret': {
    matches: [
      `{ "cloudelements": { "apiKey": "«${userSecret}»" } }`,
      `export CLOUDELEMENTS_TOKEN="«${userSecret}»"`,
      `cloud-elements-token: «${userSecret}»\n`,
    ],
    nonMatches: [
      `VALUE=${userSecret}\n`,
      `client = Cloudelements(api_key="${userSecret.slice(1)}")`,
      `export CLOUDELEMENTS_TOKEN="${userSecret}0"`,
      `headers['cloudelements-api-key'] = '${'0'.repeat(43)}';`,
      `cloudelements${' '.repeat(90)}key = ${userSecret}`,
      `cloudelements commit ${randomText('hex', 40)}`,
    ],
  },
});
