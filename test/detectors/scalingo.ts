/** Samples for the detectors of Scalingo. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `tk-us-${randomText('base64url', 48)}`;

testDetectors('scalingo', {
  'scalingo-api-token': {
    matches: [
      `scalingoApiToken := "«${apiToken}»"`,
      `export SCALINGO_API_TOKEN=«${apiToken}»`,
      `'scalingo_api_token' => '«${apiToken}»',`,
    ],
    nonMatches: [`x${apiToken}`, apiToken.slice(0, -1), `${apiToken}0`, `tk-us-${'0'.repeat(48)}`, apiToken.slice(6)],
  },
});
