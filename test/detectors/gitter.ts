/** Samples for the detectors of Gitter. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('base64url', 40);

testDetectors('gitter', {
  'gitter-access-token': {
    matches: [
      `GITTER_TOKEN=«${accessToken}»\n`,
      `gitter_token: «${accessToken}»\n`,
      `client = Gitter(api_key="«${accessToken}»")`,
    ],
    nonMatches: [
      `{ "value": "${accessToken}" }`,
      `GITTER_TOKEN=${accessToken.slice(1)}\n`,
      `{ "gitter": { "apiKey": "${accessToken}0" } }`,
      `const gitter_secret = '${'0'.repeat(40)}';`,
      `gitter${' '.repeat(90)}key = ${accessToken}`,
      `gitter sha256 ${randomText('hex', 64)}`,
    ],
  },
});
