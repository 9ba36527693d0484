/** Samples for the detectors of Aiven. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const authToken = randomText('base62', 372);

testDetectors('aiven', {
  'aiven-auth-token': {
    matches: [
      `AIVEN_TOKEN=«${authToken}»\n`,
      `client = Aiven(api_key="«${authToken}»")`,
      `export AIVEN_TOKEN="«${authToken}»"`,
    ],
    nonMatches: [
      `const value = '${authToken}';`,
      `const aiven_secret = '${authToken.slice(1)}';`,
      `aiven_token: ${authToken}0\n`,
      `aiven_key := "${'0'.repeat(372)}"`,
      `aiven${' '.repeat(90)}key = ${authToken}`,
      `aiven sha256 ${randomText('hex', 64)}`,
    ],
  },
});
