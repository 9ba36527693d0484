/** Samples for the detectors of Avaza. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const personalAccessToken = `${randomText('digits', 15)}-${randomText('hex', 40, 1)}`;

testDetectors('avaza', {
  'avaza-personal-access-token': {
    matches: [
      `AVAZA_ACCESS_TOKEN=«${personalAccessToken}»\n`,
      `const avaza_secret = '«${personalAccessToken}»';`,
      `avaza_token: «${personalAccessToken}»\n`,
    ],
    nonMatches: [
      `{ "value": "${personalAccessToken}" }`,
      `avaza_token: ${randomText('digits', 15)}-${randomText('hex', 39, 1)}\n`,
      `client = Avaza(api_key="${'0'.repeat(15)}-${'0'.repeat(40)}")`,
      `avaza${' '.repeat(90)}key = ${personalAccessToken}`,
      `avaza sha256 ${randomText('hex', 64)}`,
    ],
  },
});
