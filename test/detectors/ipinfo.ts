/** Samples for the detectors of IPinfo. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('hex', 14);

testDetectors('ipinfo', {
  'ipinfo-access-token': {
    matches: [
      `IPINFO_TOKEN=«${accessToken}»\n`,
      `const ipinfo_secret = '«${accessToken}»';`,
      `ipinfo_key := "«${accessToken}»"`,
    ],
    nonMatches: [
      `VALUE=${accessToken}\n`,
      `const ipinfo_secret = '${accessToken.slice(1)}';`,
      `ipinfo_token: ${accessToken}0\n`,
      `ipinfo_key := "${'0'.repeat(14)}"`,
      `ipinfo${' '.repeat(90)}key = ${accessToken}`,
      `ipinfo commit ${randomText('hex', 40)}`,
    ],
  },
});
