/** Samples for the detectors of Bitly. */
import { testDetectors } from '../support/detectorTester';
import { randomText, randomUuid } from '../support/samples';

const accessToken = randomText('base62', 40);

testDetectors('bitly', {
  'bitly-access-token': {
    matches: [
      `BITLY_ACCESS_TOKEN=«${accessToken}»\n`,
      `client = Bitly(api_key="«${accessToken}»")`,
      `// bit.ly credentials\nsecret := "«${accessToken}»"`,
    ],
    nonMatches: [
      `const value = '${accessToken}';`,
      `bitly_token: ${accessToken.slice(1)}\n`,
      `bitly_key := "${accessToken}0"`,
      `client = Bitly(api_key="${'0'.repeat(40)}")`,
      `bitly${' '.repeat(90)}key = ${accessToken}`,
      `bitly id ${randomUuid()}`,
    ],
  },
});
