/** Samples for the detectors of Ramp. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const clientSecret = `ramp_sec_${randomText('base62', 48)}`;
const clientId = `ramp${'_id_'}${randomText('base62', 40, 2)}`;

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
  'ramp-client-id': {
    matches: [...inCode('RAMP_CLIENT_ID', clientId)],
    nonMatches: [...nearMisses('ramp_id_', clientId)],
  },
});
