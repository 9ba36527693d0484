/** Samples for the detectors of Deputy. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('lowerAlnum', 32);

testDetectors('deputy', {
  'deputy-access-token': {
    matches: [
      `DEPUTY_ACCESS_TOKEN=«${accessToken}»\n`,
      `deputy_key := "«${accessToken}»"`,
      `export DEPUTY_TOKEN="«${accessToken}»"`,
    ],
    nonMatches: [
      `const value = '${accessToken}';`,
      `const deputy_secret = '${accessToken.slice(1)}';`,
      `deputy_token: ${accessToken}0\n`,
      `deputy_key := "${'0'.repeat(32)}"`,
      `deputy${' '.repeat(90)}key = ${accessToken}`,
      `deputy commit ${randomText('hex', 40)}`,
    ],
  },
});
