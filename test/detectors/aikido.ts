/** Samples for the detectors of Aikido Security. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const ciToken = `AIK_CI_${randomText('base62', 32)}`;
const clientSecret = `AIK_SECRET_${randomText('base62', 64, 1)}`;
const clientId = `AIK_${'CLIENT_'}${randomText('base62', 24, 3)}`;

testDetectors('aikido', {
  'aikido-ci-token': {
    matches: [
      `<add key="aikidoCiToken" value="«${ciToken}»" />`,
      `curl -H "Authorization: Bearer «${ciToken}»" https://api.aikido.dev/`,
      `headers: { Authorization: 'Bearer «${ciToken}»' }`,
    ],
    nonMatches: [
      `x${ciToken}`,
      `AIK_CI_${randomText('base62', 19)}`,
      `AIK_CI_${'0'.repeat(32)}`,
      ciToken.slice(7),
      `${ciToken.slice(0, 10)} ${ciToken.slice(10)}`,
    ],
  },
  'aikido-client-secret': {
    matches: [
      `headers: { Authorization: 'Bearer «${clientSecret}»' }`,
      `https://aikido.dev/v1?key=«${clientSecret}»&page=2`,
      `AIKIDO_CLIENT_SECRET=«${clientSecret}»\n`,
    ],
    nonMatches: [
      `x${clientSecret}`,
      clientSecret.slice(0, -1),
      `${clientSecret}0`,
      `AIK_SECRET_${'0'.repeat(64)}`,
      clientSecret.slice(11),
    ],
  },
  'aikido-client-id': {
    matches: [...inCode('AIKIDO_CLIENT_ID', clientId)],
    nonMatches: [...nearMisses('AIK_CLIENT_', clientId)],
  },
});
