/** Samples for the detectors of Sanity. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const authToken = `sk${randomText('base62', 119)}`;

testDetectors('sanity', {
  'sanity-auth-token': {
    matches: [
      `SANITY_AUTH_TOKEN=«${authToken}»\n`,
      `const client = new Sanity('«${authToken}»');`,
      `client = sanity.Client("«${authToken}»")`,
    ],
    nonMatches: [
      `const value = '${authToken}';`,
      `client = Sanity(api_key="sk${randomText('base62', 78)}")`,
      `const client = new Sanity('sk${'0'.repeat(119)}');`,
      `sanity${' '.repeat(90)}key = ${authToken}`,
      `client = sanity.Client("${authToken.slice(0, 9)}?${authToken.slice(10)}")`,
      `sanity sha256 ${randomText('hex', 64)}`,
    ],
  },
});
