/** Samples for the detectors of thirdweb. */
import { testDetectors } from '../support/detectorTester';
import { inCode, outOfPlace, randomText } from '../support/samples';

const secretKey = `${randomText('base64url', 85)}x`;

testDetectors('thirdweb', {
  'thirdweb-secret-key': {
    matches: [...inCode('THIRDWEB_SECRET_KEY', secretKey)],
    nonMatches: [...outOfPlace('THIRDWEB_SECRET_KEY', secretKey)],
  },
});
