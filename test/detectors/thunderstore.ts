/** Samples for the detectors of Thunderstore. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const serviceToken = `tss_${randomText('base62', 55)}`;

testDetectors('thunderstore', {
  'thunderstore-service-token': {
    matches: [
      `tcliAuthToken := "«${serviceToken}»"`,
      `export TCLI_AUTH_TOKEN=«${serviceToken}»`,
      `'tcli_auth_token' => '«${serviceToken}»',`,
    ],
    nonMatches: [
      `x${serviceToken}`,
      `tss_${randomText('base62', 29)}`,
      `tss_${'0'.repeat(55)}`,
      serviceToken.slice(4),
      `${serviceToken.slice(0, 7)} ${serviceToken.slice(7)}`,
    ],
  },
});
