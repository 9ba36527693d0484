/** Samples for the detectors of 42 Intra. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const clientSecret = `s-s4t2ud-${randomText('hex', 64)}`;
const clientId = `u-s4t2${'ud-'}${randomText('hex', 64, 3)}`;

testDetectors('intra42', {
  'intra42-client-secret': {
    matches: [
      `{ "ftClientSecret": "«${clientSecret}»" }`,
      `token = '«s-s4t2af-${randomText('hex', 64, 1)}»'`,
      `const ftClientSecret = '«${clientSecret}»';`,
    ],
    nonMatches: [
      `x${clientSecret}`,
      clientSecret.slice(0, -1),
      `${clientSecret}0`,
      `s-s4t2ud-${'0'.repeat(64)}`,
      clientSecret.slice(9),
    ],
  },
  'intra42-client-id': {
    matches: [...inCode('FT_CLIENT_ID', clientId)],
    nonMatches: [...nearMisses('u-s4t2ud-', clientId)],
  },
});
