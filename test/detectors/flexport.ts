/** Samples for the detectors of Flexport. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const apiToken = `shltm_${randomText('base64url', 40)}`;

testDetectors('flexport', {
  'flexport-api-token': {
    matches: [
      `{ "flexportApiToken": "«${apiToken}»" }`,
      `const flexportApiToken = '«${apiToken}»';`,
      `flexport_api_token: «${apiToken}»\n`,
    ],
    nonMatches: [`x${apiToken}`, apiToken.slice(0, -1), `${apiToken}0`, `shltm_${'0'.repeat(40)}`, apiToken.slice(6)],
  },
});
