/** Samples for the detectors of Adobe. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const clientSecret = `p8e-${randomText('base62', 32)}`;

testDetectors('adobe', {
  'adobe-client-secret': {
    matches: [
      `curl -H "Authorization: Bearer «${clientSecret}»" https://api.developer.adobe.com/`,
      `headers: { Authorization: 'Bearer «${clientSecret}»' }`,
      `https://developer.adobe.com/v1?key=«${clientSecret}»&page=2`,
    ],
    nonMatches: [
      `x${clientSecret}`,
      clientSecret.slice(0, -1),
      `${clientSecret}0`,
      `p8e-${'0'.repeat(32)}`,
      clientSecret.slice(4),
    ],
  },
});
