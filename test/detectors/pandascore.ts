/** Samples for the detectors of PandaScore. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('base64url', 51);

testDetectors('pandascore', {
  'pandascore-access-token': {
    matches: [
      `PANDASCORE_ACCESS_TOKEN=«${accessToken}»\n`,
      `const pandascore_secret = '«${accessToken}»';`,
      `pandascore_token: «${accessToken}»\n`,
    ],
    nonMatches: [
      `const value = '${accessToken}';`,
      `const pandascore_secret = '${accessToken.slice(1)}';`,
      `pandascore_token: ${accessToken}0\n`,
      `pandascore_key := "${'0'.repeat(51)}"`,
      `pandascore${' '.repeat(90)}key = ${accessToken}`,
      `pandascore commit ${randomText('hex', 40)}`,
    ],
  },
});
