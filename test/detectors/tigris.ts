/** Samples for the detectors of Tigris. */
import { testDetectors } from '../support/detectorTester';
import { inCode, nearMisses, randomText } from '../support/samples';

const secretAccessKey = `ts${'ec_'}${randomText('base64url', 69)}x`;

testDetectors('tigris', {
  'tigris-secret-access-key': {
    matches: [...inCode('AWS_SECRET_ACCESS_KEY', secretAccessKey)],
    nonMatches: [...nearMisses('tsec_', secretAccessKey)],
  },
});
