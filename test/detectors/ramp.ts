/** Samples for the detectors of Ramp. */
import { testDetectors } from '../support/detectorTester';
import { randomText } from '../support/samples';

const clientSecret = `ramp_sec_${randomText('base62', 48)}`;

testDetectors('ramp', {
  'ramp-client-secret': {
    matches: [
      `headers: { Authorization: 'Bearer «${clientSecret}»' }`,
      `https://ramp.com/v1?key=«${clientSecret}»&page=2`,
      `RAMP_CLIENT_SECRET=«${clientSecret}»\n`,
    ],
    nonMatches: [
      `x${clientSecret}`,
      clientSecret.slice(0, -1),
      `${clientSecret}0`,
      `ramp_sec_${'0'.repeat(48)}`,
      clientSecret.slice(9),
    ],
  },
});
