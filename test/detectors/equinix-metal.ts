/** Samples for the detectors of Equinix Metal. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const authToken = randomText('base62', 30);

testDetectors('equinix-metal', {
  'equinix-metal-auth-token': {
    matches: [
      `{ "equinix": { "apiKey": "«${authToken}»" } }`,
      `client = Equinix(api_key="«${authToken}»")`,
      `packet_key := "«${authToken}»"`,
    ],
    nonMatches: [
      `some_key: ${authToken}`,
      `headers['equinix-api-key'] = '${randomText('base62', 27)}';`,
      `const equinix_secret = '${'0'.repeat(30)}';`,
      `equinix${' '.repeat(90)}key = ${authToken}`,
      `equinix build ${authToken}`,
      `equinix commit ${randomText('hex', 40)}`,
    ],
  },
});
