/** Samples for the detectors of Airship. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const bearerToken = randomText('base62', 91);

testDetectors('airship', {
  'airship-bearer-token': {
    matches: [
      `AIRSHIP_TOKEN=«${bearerToken}»\n`,
      `airship_key := "«${bearerToken}»"`,
      `client = Airship(api_key="«${bearerToken}»")`,
    ],
    nonMatches: [
      `{ "value": "${bearerToken}" }`,
      `airship_key := "${bearerToken.slice(1)}"`,
      `client = Airship(api_key="${bearerToken}0")`,
      `export AIRSHIP_TOKEN="${'0'.repeat(91)}"`,
      `airship${' '.repeat(90)}key = ${bearerToken}`,
      `airship sha256 ${randomText('hex', 64)}`,
    ],
  },
});
