/** Samples for the detectors of Miro. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('base64url', 27);

testDetectors('miro', {
  'miro-access-token': {
    matches: [
      `MIRO_ACCESS_TOKEN=«${accessToken}»\n`,
      `miro_token: «${accessToken}»\n`,
      `client = Miro(api_key="«${accessToken}»")`,
    ],
    nonMatches: [
      `VALUE=${accessToken}\n`,
      `const miro_secret = '${accessToken.slice(1)}';`,
      `miro_token: ${accessToken}0\n`,
      `miro_key := "${'0'.repeat(27)}"`,
      `miro${' '.repeat(90)}key = ${accessToken}`,
      `miro sha256 ${randomText('hex', 64)}`,
    ],
  },
});
