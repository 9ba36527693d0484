/** Samples for the detectors of Bitrise. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('base64url', 90);

testDetectors('bitrise', {
  'bitrise-access-token': {
    matches: [
      `BITRISE_ACCESS_TOKEN=«${accessToken}»\n`,
      `const bitrise_secret = '«${accessToken}»';`,
      `bitrise_key := "«${accessToken}»"`,
    ],
    nonMatches: [
      `VALUE=${accessToken}\n`,
      `client = Bitrise(api_key="${randomText('base64url', 59)}")`,
      `headers['bitrise-api-key'] = '${'0'.repeat(90)}';`,
      `bitrise${' '.repeat(90)}key = ${accessToken}`,
      `bitrise build ${accessToken}`,
      `bitrise commit ${randomText('hex', 40)}`,
    ],
  },
});
