/** Samples for the detectors of Ghost. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const adminApiKey = `${randomText('hex', 24)}:${randomText('hex', 64)}`;

testDetectors('ghost', {
  'ghost-admin-api-key': {
    matches: [...inCode('GHOST_ADMIN_API_KEY', adminApiKey)],
    nonMatches: [...outOfPlace('GHOST_ADMIN_API_KEY', adminApiKey)],
  },
});
