/** Samples for the detectors of Directus. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const staticToken = `${randomText('base64url', 31)}x`;

testDetectors('directus', {
  'directus-static-token': {
    matches: [...inCode('DIRECTUS_TOKEN', staticToken)],
    nonMatches: [...outOfPlace('DIRECTUS_TOKEN', staticToken)],
  },
});
