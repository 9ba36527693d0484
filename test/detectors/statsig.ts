/** Samples for the detectors of Statsig. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const serverSecretKey = `sec${'ret-'}${randomText('base62', 43)}`;

testDetectors('statsig', {
  'statsig-server-secret-key': {
    matches: [...inCode('STATSIG_SERVER_SECRET_KEY', serverSecretKey)],
    nonMatches: [...nearMisses('secret-', serverSecretKey)],
  },
});
