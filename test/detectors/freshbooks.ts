/** Samples for the detectors of FreshBooks. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const accessToken = randomText('lowerAlnum', 64);

testDetectors('freshbooks', {
  'freshbooks-access-token': {
    matches: [
      `FRESHBOOKS_CLIENT_SECRET=«${accessToken}»\n`,
      `https://api.freshbooks.com/v1/items?access=«${accessToken}»&page=2`,
      `$ freshbooks login «${accessToken}»`,
    ],
    nonMatches: [
      `some_key: ${accessToken}`,
      `const freshbooks_secret = '${accessToken.slice(1)}';`,
      `freshbooks_token: ${accessToken}0\n`,
      `freshbooks_key := "${'0'.repeat(64)}"`,
      `freshbooks${' '.repeat(90)}key = ${accessToken}`,
      `freshbooks commit ${randomText('hex', 40)}`,
    ],
  },
});
